import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTexts } from '../../../src/dataset/packedTexts';
import { caseless, prepareSearch, searchableColumns, searchedTexts, textsContaining } from '../../../src/query/search';
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

  it('finds a sigma wherever it stands in a word', () => {
    expect(containing(['ΟΔΟΣ', 'Αθήνα', 'ΣΟΦΟΣ ΑΝΗΡ'], caseless('οδος'))).toEqual([1, 0, 0]);
    expect(containing(['ΟΔΟΣ', 'Αθήνα'], caseless('ΟΔΟΣ'))).toEqual([1, 0]);
  });

  it('takes bytes that are no UTF-8 for signs of their own', () => {
    const texts = { bytes: Uint8Array.of(0xc3, 0xa9, 0x82, 0x62, 0x80, 0x63), ends: Uint32Array.of(3, 4, 6) };
    expect([...textsContaining(searchedTexts(texts), 'b')]).toEqual([0, 1, 0]);
    expect([...textsContaining(searchedTexts(texts), 'c')]).toEqual([0, 0, 1]);
  });

  it('finds texts in every piece that they are searched in', () => {
    const texts = Array.from({ length: 60_000 }, (_, index) => `Größe ${index}`);
    expect(searchedTexts(packTexts(texts)).length).toBeGreaterThan(2);
    for (const words of ['größe 59', '777', 'zzz']) {
      expect(containing(texts, words)).toEqual(texts.map((text) => Number(text.toLowerCase().includes(words))));
    }
    const long = 'x'.repeat(400_000);
    expect(containing([long, 'y', `${long}y`], 'y')).toEqual([0, 1, 1]);
  });

  it('are made ready in pieces of 131,072 bytes, or of one text where that is longer', () => {
    // 8,192 texts of 16 bytes are 131,072.
    const short = Array.from({ length: 20_000 }, (_, index) => String(index).padStart(16, '.'));
    expect(searchedTexts(packTexts(short)).map(({ first }) => first)).toEqual([0, 8_192, 16_384]);
    const long = 'x'.repeat(131_073);
    expect(searchedTexts(packTexts([long, long, 'y', 'z'])).map(({ first }) => first)).toEqual([0, 1, 2]);
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

describe('caseless', () => {
  it('keeps every text as long as it is, which searching many at one go rests on', () => {
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const text = String.fromCodePoint(code);
      if (caseless(text).length !== text.length) throw new Error(`U+${code.toString(16)} changes its length`);
    }
    expect(caseless('İI')).toBe('ii');
  });
});

describe('prepareSearch', () => {
  it('makes one part ready after the other, until none is left', () => {
    const texts = Array.from({ length: 30_000 }, (_, index) => `a rather long text ${index}`);
    const file = openedOf(datasetOf(texts.map(() => ['USD', 1] as const)), [
      textColumn('title', texts),
      categoryColumn('level', texts.map((_, index) => String(index % 3))),
    ]);
    let parts = 0;
    while (prepareSearch(file)) parts += 1;
    expect(parts).toBeGreaterThan(3);
    expect(ask(file, { search: 'text 29999' }).count).toBe(1);
    expect(prepareSearch(builtIn)).toBe(false);
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
