import { describe, expect, it } from 'vitest';
import { allLeftOutInWords, emptiedInWords } from '../../../../src/features/filters/emptyInWords';
import { DEFAULT_VIEW, type View } from '../../../../src/query/view';
import { openedDataset } from '../../../fixtures/openedDataset';
import { builtIn, EUR, GBP } from '../../given';

const said = (change: Partial<View>) => emptiedInWords({ dataset: builtIn, view: { ...DEFAULT_VIEW, ...change } });

describe('what left no salary over', () => {
  it('is said of the page by what filters it, and by nothing else', () => {
    expect(said({ payRange: { low: 500_000, high: null } })).toBe('The list has no salary with pay from US$500,000.');
    expect(said({ list: 'short', payRange: { low: 500_000, high: null } })).toBe(
      'The page’s short list has no salary with pay from US$500,000.',
    );
    expect(said({ search: ' zzz ' })).toBe('The list has no salary with “zzz” in its texts.');
    expect(said({ currencies: [EUR], payRange: { low: 500_000, high: null } })).toBe(
      'The list has no salary in euros with pay from US$500,000.',
    );
    expect(said({ list: 'short', currencies: [EUR, GBP] })).toBe('The page’s short list has no salary in euros or British pounds.');
    expect(said({ payRange: { low: null, high: 1 }, search: 'zzz' })).toBe(
      'The list has no salary with pay up to US$1 and “zzz” in its texts.',
    );
  });

  it('is named by chips of opened data', () => {
    expect(emptiedInWords({ dataset: openedDataset(), view: { ...DEFAULT_VIEW, currencies: [EUR] } })).toBe(
      'No salary passes all of these filters.',
    );
  });
});

describe('that all salaries are left out', () => {
  it('is said of one and of several', () => {
    expect(allLeftOutInWords(1)).toBe('By purchasing power this salary has no place: no parity is known for where it is paid.');
    expect(allLeftOutInWords(1_200)).toBe(
      'By purchasing power none of these 1,200 salaries has a place: no parity is known for where they are paid.',
    );
  });
});
