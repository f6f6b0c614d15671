import { describe, expect, it } from 'vitest';
import { packTexts, unpackTexts } from '../../../src/dataset/packedTexts';
import { groupTexts } from '../../../src/import/build/groupTexts';

/** The groups of texts, of which each stands in so many rows, and which group each is in. */
function grouped(...texts: ReadonlyArray<readonly [text: string, rows: number]>) {
  const codes = Uint8Array.from(texts.flatMap(([, rows], code) => Array.from({ length: rows }, () => code)));
  const { groupOf, groups } = groupTexts({ codes, texts: packTexts(texts.map(([text]) => text)) });
  return [[...groupOf], [...unpackTexts(groups)]];
}

describe('texts that differ in case and stray spaces alone', () => {
  it('are one group, called as most of its rows write it', () => {
    expect(grouped(['berlin', 1], ['Berlin', 3], ['Bonn', 1], [' berlin ', 1])).toEqual([[0, 0, 1, 0], ['Berlin', 'Bonn']]);
    expect(grouped(['Berlin', 2], ['berlin', 3], ['Bonn', 1])).toEqual([[0, 0, 1], ['berlin', 'Bonn']]);
  });

  it('count together where only spaces differ', () => {
    expect(grouped(['Berlin', 3], ['berlin', 2], [' berlin', 2])).toEqual([[0, 0, 0], ['berlin']]);
  });

  it('are called as the first of two that are as frequent', () => {
    expect(grouped(['BERLIN', 2], ['berlin', 2])).toEqual([[0, 0], ['BERLIN']]);
  });

  it('are groups of their own where nothing is alike', () => {
    expect(grouped(['Berlin', 1], ['Bonn', 2], ['', 1])).toEqual([[0, 1, 2], ['Berlin', 'Bonn', '']]);
  });
});
