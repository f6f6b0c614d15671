import { expect, it } from 'vitest';
import { mostAreIn } from '../../../../src/features/role/mostAreIn';
import { builtIn, datasetOf } from '../../given';

it('says in which currency most figures are', () => {
  expect(mostAreIn(builtIn)).toBe('18 of the 22 figures are in US dollars');
  expect(mostAreIn(datasetOf([['USD', 1], ['EUR', 2], ['EUR', 3]]))).toBe('2 of the 3 figures are in euros');
  expect(mostAreIn(datasetOf([]))).toBe('');
});
