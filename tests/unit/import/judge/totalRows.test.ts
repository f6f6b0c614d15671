import { describe, expect, it } from 'vitest';
import { createFigures } from '../../../../src/import/judge/rowFigures';
import { isTotalWord, totalRows } from '../../../../src/import/judge/totalRows';
import { readingOf, tableOf } from '../tableOf';

/** The places, from 0, of the rows of names and pay that are taken for sums. */
function totalsOf(rows: ReadonlyArray<readonly [name: string, pay: string]>): number[] {
  const table = tableOf(['name', 'pay'], rows);
  return Array.from(totalRows(table, createFigures(table, readingOf(['label', 'pay'])))).toSorted((a, b) => a - b);
}

const WORDS = [
  'total|totals|grand total|subtotal|sub-total|sub total|sum|overall total',
  'summe|gesamt|gesamtsumme|zwischensumme|insgesamt|total général|somme|sous-total|totale|totali|somma',
  'suma|suma total|total general|total geral|soma|totaal|eindtotaal|som|totalt|yhteensä|i alt',
  'razem|suma całkowita|ogółem|celkem|összesen|toplam|genel toplam|итого|всего|всього|разом|σύνολο',
  '合計|総計|小計|合计|总计|總計|小计|總和|합계|총계|소계',
].flatMap((line) => line.split('|'));

describe('a word for a sum', () => {
  it.each(WORDS)('is “%s”, with a colon, in capitals or with spaces, in any row that is the sum', (word) => {
    for (const cell of [word, `${word}:`, `${word} :`, word.toUpperCase(), ` ${word} `]) {
      expect([cell, isTotalWord(cell)]).toEqual([cell, true]);
      expect([cell, totalsOf([['Ada', '40'], ['Ben', '60'], [cell, '100'], ['Cleo', '50'], ['Dan', '50'], ['Eve', '50']])]).toEqual([cell, [2]]);
    }
  });

  it.each(['', 'total pay', 'totally', ':total', 'total::', 'total 2', 'x'])('is not “%s”', (cell) => {
    expect(isTotalWord(cell)).toBe(false);
    expect(totalsOf([['Ada', '40'], ['Ben', '60'], [cell, '100'], ['Cleo', '50']])).toEqual([]);
  });
});

describe('a word for a sum with letters of two parts', () => {
  it.each(['yhteensä', 'total général', 'összesen'])('is “%s”, too, as macOS takes it apart', (word) => {
    const apart = word.normalize('NFD');
    expect(apart).not.toBe(word);
    expect(totalsOf([['Ada', '40'], ['Ben', '60'], [apart, '100'], ['Cleo', '50'], ['Dan', '50'], ['Eve', '50']])).toEqual([2]);
  });
});

describe('a row in the middle', () => {
  const after: ReadonlyArray<readonly [string, string]> = [['Cleo', '50000'], ['Dan', '50000'], ['Eve', '50000']];
  const withSum = (sum: string): number[] => totalsOf([['Ada', '40000'], ['Ben', '60000'], ['Total', sum], ...after]);

  it('is a sum to within a hundredth', () => {
    expect(['99000', '101000'].map(withSum)).toEqual([[2], [2]]);
    expect(['98999', '101001', '0', '', '50000'].map(withSum)).toEqual([[], [], [], [], []]);
    expect(totalsOf([['Ada', '40000'], ['Ben', '60000'], ['Subtotal', '100000'], ['Total', ''], ...after])).toEqual([2]);
  });

  it('is a sum of two at least', () => {
    expect(totalsOf([['Ada', '40000'], ['Total', '40000'], ...after])).toEqual([]);
    expect(totalsOf([['Ada', '40000'], ['Ben', ''], ['Total', '40000'], ...after])).toEqual([]);
  });

  it('is the sum of all, or of those since the last sum, which does not count itself', () => {
    expect(totalsOf([['Ada', '40'], ['Ben', '60'], ['Subtotal', '100'], ['Cleo', '30'], ['Dan', '50'], ['Subtotal', '80'], ['Total', '180'], ...after])).toEqual([2, 5, 6]);
  });

  it('is the sum of all since the last one, what only bears the word among them', () => {
    expect(totalsOf([['Ada', '40'], ['Ben', '60'], ['Subtotal', '100'], ['Cleo', '30'], ['Total', '25'], ['Dan', '50'], ['Subtotal', '105'], ...after])).toEqual([2, 6]);
  });

  it('is found below many names', () => {
    const names = Array.from({ length: 30 }, (_, row) => [`Alexandra Konstantinopoulou ${row}`, '1000'] as const);
    expect(totalsOf([...names, ['Total', '30000'], ...after])).toEqual([30]);
  });

  it('bears the word in any column', () => {
    const table = tableOf(['name', 'job', 'pay'], [['Ada', 'Cook', '40'], ['Ben', 'Cook', '60'], ['', 'Subtotal', '100'], ['Cleo', 'Cook', '50'], ['Dan', 'Cook', '50'], ['Total', '', '200'], ['Eve', 'Cook', '1'], ['Fay', 'Cook', '1'], ['Gus', 'Cook', '1']]);
    const totals = totalRows(table, createFigures(table, readingOf(['label', 'category', 'pay'])));
    expect(Array.from(totals)).toEqual([2, 5]);
  });

  it('is the sum of the middles of ranges', () => {
    expect(totalsOf([['Ada', '30000 - 50000'], ['Ben', '60000'], ['Total', '100000'], ...after])).toEqual([2]);
  });
});

describe('a row at the end', () => {
  it('is a sum by its word alone, among the last three', () => {
    expect(totalsOf([['Ada', '40'], ['Ben', '60'], ['Total', '7'], ['Sum', '8'], ['Totals', '']])).toEqual([2, 3, 4]);
    expect(totalsOf([['Ada', '40'], ['Ben', '60'], ['Total', '7'], ['Dan', '8'], ['Eve', '9']])).toEqual([2]);
    expect(totalsOf([['Ada', '40'], ['Ben', '60'], ['Total', '7'], ['Dan', '8'], ['Eve', '9'], ['Fay', '9']])).toEqual([]);
  });

  it('is none as the first or second of a table', () => {
    expect(totalsOf([['Ada', '40'], ['Total', '60']])).toEqual([]);
    expect(totalsOf([['Total', '40'], ['Ada', '40'], ['Ben', '60']])).toEqual([]);
    expect(totalsOf([['Ada', '40'], ['Ben', '50'], ['Total', '60']])).toEqual([2]);
  });

  it('is none where the word stands in the middle, too, of what is no sum', () => {
    expect(totalsOf([['Total', '40'], ['Ada', '40'], ['Ben', '60'], ['Cleo', '60'], ['Total', '7']])).toEqual([]);
    expect(totalsOf([['Ada', '40'], ['Ben', '60'], ['Total', '100'], ['Cleo', '60'], ['Dan', '61'], ['Eve', '62'], ['Total', '7']])).toEqual([2, 6]);
  });
});
