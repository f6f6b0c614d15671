import { expect, it } from 'vitest';
import { startsOf } from '../../../src/query/startsOf';

it('gives where each run begins, and where the last ends', () => {
  expect(startsOf(Uint32Array.of(2, 0, 3))).toEqual(Uint32Array.of(0, 2, 2, 5));
  expect(startsOf(new Uint32Array())).toEqual(Uint32Array.of(0));
});
