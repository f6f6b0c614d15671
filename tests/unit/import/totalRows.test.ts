import { describe, expect, it } from 'vitest';
import { judgeReading } from '../../../src/import/judgeReading';
import type { RawTable } from '../../../src/import/rawTable';
import { setAsideCsv } from '../../../src/import/setAsideCsv';
import { currencyCodeOf } from '../../../src/pay/currency';
import { readingOf, tableOf } from './tableOf';

const EUR = currencyCodeOf('EUR');
const READING = readingOf(['label', 'category', 'pay'], { missingCurrency: EUR });
const HEADER = ['name', 'job', 'pay'];
const PEOPLE = [
  ['Ada', 'Cook', '45000'],
  ['Ben', 'Cook', '55000'],
  ['Cleo', 'Driver', '50000'],
];

/** The numbers in the source of the rows that are taken for totals. */
function totalsOf(table: RawTable): number[] {
  const report = judgeReading(table, READING);
  expect(report.rowsRead + report.rowsSetAside).toBe(report.rowsIn);
  return report.setAside.flatMap(({ reason, examples }) =>
    reason === 'totalRow' ? examples.map(({ sourceRow }) => sourceRow) : [],
  );
}

describe('a row of sums', () => {
  it.each(['Summe', 'TOTAL', 'Total:', ' Gesamt ', 'Somme', 'Totale', 'Suma', '合計', 'Итого：'])('is set aside by “%s”', (word) => {
    expect(totalsOf(tableOf(HEADER, [...PEOPLE, ['', word, '150000']]))).toEqual([5]);
    expect(totalsOf(tableOf(HEADER, [...PEOPLE, [word, '', '150001'], ...PEOPLE, ...PEOPLE]))).toEqual([5]);
  });

  it('says so, with the word and the figure, and is in the file of rows set aside', async () => {
    const table = tableOf(HEADER, [...PEOPLE, ['', 'Summe', '150000']]);
    expect(judgeReading(table, READING).setAside).toEqual([
      {
        reason: 'totalRow',
        text: 'Looks like a total, not a salary',
        count: 1,
        examples: [{ sourceRow: 5, cell: 'Summe · 150000' }],
      },
    ]);
    expect(await setAsideCsv(table, READING).text()).toContain('5,"Looks like a total, not a salary",,Summe,150000');
  });

  it('may stand below each part and below them all', () => {
    const rows = [...PEOPLE, ['', 'Subtotal', '150000'], ...PEOPLE, ['', 'Subtotal', '150000'], ['', 'Grand total', '300000']];
    expect(totalsOf(tableOf(HEADER, rows)).toSorted((a, b) => a - b)).toEqual([5, 9, 10]);
  });

  it('is none by a word among others, nor in the middle with a figure like any', () => {
    expect(totalsOf(tableOf(HEADER, [...PEOPLE, ['', 'Total rewards manager', '150000']]))).toEqual([]);
    expect(totalsOf(tableOf(HEADER, [['Dan', 'Total', '52000'], ...PEOPLE, ...PEOPLE]))).toEqual([]);
  });

  it('is none where the word is a group that many rows belong to', () => {
    const rows = Array.from({ length: 30 }, (_, row) => [`City ${row}`, ['Female', 'Male', 'Total'][row % 3] ?? '', String(50_000 + row)]);
    expect(totalsOf(tableOf(HEADER, rows))).toEqual([]);
  });
});
