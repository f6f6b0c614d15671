import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTexts } from '../../../src/dataset/packedTexts';
import { searchableColumns, searchedTexts, textsContaining } from '../../../src/query/search';
import { ask, builtIn, categoryColumn, datasetOf, numberColumn, openedOf, textColumn } from '../given';

const containing = (texts: readonly string[], words: string) => [
  ...textsContaining(searchedTexts(packTexts(texts)), words),
];

describe('textsContaining', () => {
  it('finds the texts that contain the words, whatever the case of their letters', () => {
    expect(containing(['Data Engineer', 'Engineering Manager', 'Analyst'], 'engineer')).toEqual([1, 1, 0]);
    expect(containing(['Ärztin', 'arzt', 'OBERÄRZTIN'], 'ärzt')).toEqual([1, 0, 1]);
  });

  it('finds nothing that begins in one text and ends in the next', () => {
    expect(containing(['data', 'base'], 'tab')).toEqual([0, 0]);
    expect(containing(['a', '', 'ab', 'b'], 'ab')).toEqual([0, 0, 1, 0]);
    expect(containing(['aa', 'aab'], 'aab')).toEqual([0, 1]);
  });

  it('finds texts of characters that lower case makes longer', () => {
    expect(containing(['İstanbul', 'x', 'stan'], 'stan')).toEqual([1, 0, 1]);
  });

  it('finds what a search one by one finds', () => {
    const anyTexts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'Ä', 'ä', '😀', 'İ'), maxLength: 5 }));
    const anyWords = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', '😀'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(anyTexts, anyWords, (texts, words) => {
        expect(containing(texts, words)).toEqual(
          texts.map((text) => Number(text.toLowerCase().includes(words))),
        );
      }),
    );
  });
});

describe('a search', () => {
  const file = openedOf(datasetOf([['USD', 1], ['USD', 2], ['USD', 3]]), [
    textColumn('title', ['Data Engineer', 'Nurse', 'nurse']),
    categoryColumn('country', ['DE', ' de ', 'Eng']),
    categoryColumn('Unusual figures', ['', 'Nurse', ''], 'flag'),
    categoryColumn('Exact repeats', ['Nurse', '', ''], 'repeat'),
    numberColumn('years', [1, 2, 3]),
  ]);
  const found = (search: string) => [...(ask(file, { search }).panels[0]?.rows ?? [])].toSorted((a, b) => a - b);

  it('looks through texts and categories, but not through what only the explorer made', () => {
    expect(searchableColumns(file).map(({ name }) => name)).toEqual(['title', 'country']);
    expect(found('nurse')).toEqual([1, 2]);
    expect(found('ENG')).toEqual([0, 2]);
    expect(found('unusual')).toEqual([]);
  });

  it('for nothing, or spaces alone, shows every row', () => {
    expect(found('')).toEqual([0, 1, 2]);
    expect(found('  ')).toEqual([0, 1, 2]);
  });

  it('leaves spaces around the words aside', () => {
    expect(found(' nurse ')).toEqual([1, 2]);
  });

  it('in a data set without texts finds nothing', () => {
    expect(ask(builtIn, { search: 'a' }).count).toBe(0);
    expect(ask(builtIn, { search: ' ' }).count).toBe(22);
  });
});
