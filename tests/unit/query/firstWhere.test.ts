import { describe, expect, it } from 'vitest';
import { firstWhere } from '../../../src/query/firstWhere';
import { range } from '../given';

describe('firstWhere', () => {
  it('finds the first for which something holds, wherever it is', () => {
    for (const sought of range(3, 20)) expect(firstWhere(3, 21, (at) => at >= sought)).toBe(sought);
  });

  it('gives the end where it holds for none, and the start where it holds for all', () => {
    expect(firstWhere(3, 21, () => false)).toBe(21);
    expect(firstWhere(3, 21, () => true)).toBe(3);
    expect(firstWhere(7, 7, () => true)).toBe(7);
  });

  it('asks about a few only', () => {
    const asked: number[] = [];
    firstWhere(0, 1_000_000, (at) => asked.push(at) > 0 && at >= 123_456);
    // The whole numbers below 2 ** 20 are told apart by twenty questions.
    expect(asked.length).toBeLessThanOrEqual(20);
  });
});
