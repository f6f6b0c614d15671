import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../../src/import/rawTable';
import type { Reading } from '../../../src/import/reading';
import { setAsideCsv } from '../../../src/import/setAsideCsv';
import { createTableBuilder } from '../../../src/import/tableBuilder';
import { columnOfCells, readingOf, tableOf } from './tableOf';

/** The records of the file, as another program reads it. */
async function recordsOf(table: RawTable, reading: Reading): Promise<string[][]> {
  const text = await setAsideCsv(table, reading).text();
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}

describe('the file of rows set aside', () => {
  it('has each row with its number, the reason and its cells as they stood', async () => {
    const table = tableOf(
      ['Job, "title"', 'Pay'],
      [
        ['Cook', '€45000'],
        ['line\r\nbreak', 'none of “your”, business'],
        [' spaced ', '€0'],
      ],
    );
    expect(await recordsOf(table, readingOf(['label', 'pay']))).toEqual([
      ['Row', 'Reason', 'Job, "title"', 'Pay'],
      ['3', 'No pay is given', 'line\r\nbreak', 'none of “your”, business'],
      ['4', 'Pay is zero, or begins at zero', ' spaced ', '€0'],
    ]);
  });

  it('has the cells beyond the last column, too', async () => {
    const builder = createTableBuilder(['Job', 'Pay']);
    builder.addRow(['Cook', '45', '000', 'x'], 2);
    builder.addRow(['Cook', ''], 3);
    expect(await recordsOf(builder.finish(), readingOf(['label', 'pay']))).toEqual([
      ['Row', 'Reason', 'Job', 'Pay', 'Beyond the last column 1', 'Beyond the last column 2'],
      ['2', 'The row has more cells than there are columns: one may have been cut in two', 'Cook', '45', '000', 'x'],
      ['3', 'No pay is given', 'Cook', '', '', ''],
    ]);
  });

  it.each([
    ['=HYPERLINK("http://example.org")', `'=HYPERLINK("http://example.org")`],
    ['+ company car', `'+ company car`],
    ['@ a company', `'@ a company`],
    ['-cmd', `'-cmd`],
    ['\tx', `'\tx`],
    ['-5', '-5'],
    ['+43.5', '+43.5'],
    ['-1,234.50', '-1,234.50'],
    ['-1+1', `'-1+1`],
  ])('guards the cell %s against being run as a formula', async (cell, written) => {
    const records = await recordsOf(columnOfCells('Pay', [cell]), readingOf(['text']));
    expect(records[1]?.[2]).toBe(written);
  });

  it('guards headers as well', async () => {
    expect((await recordsOf(columnOfCells('=1+1', ['x']), readingOf(['pay'])))[0]?.[2]).toBe(`'=1+1`);
  });

  it('holds the header alone where every row is read, and begins with a byte order mark', async () => {
    const file = setAsideCsv(columnOfCells('pay', ['€1']), readingOf(['pay']));
    expect([...new Uint8Array(await file.arrayBuffer()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(await recordsOf(columnOfCells('pay', ['€1']), readingOf(['pay']))).toHaveLength(1);
  });

  it('holds every one of 12,000 rows', async () => {
    const table = columnOfCells('pay', Array.from({ length: 12_000 }, (_, row) => `x${row}`));
    const records = await recordsOf(table, readingOf(['pay']));
    expect(records).toHaveLength(12_001);
    expect(records.slice(1).every(([number, , cell], row) => number === String(row + 2) && cell === `x${row}`)).toBe(true);
    expect(setAsideCsv(table, readingOf(['pay'])).type).toBe('text/csv;charset=utf-8');
    expect(records[12_000]).toEqual(['12001', 'Pay is not a figure that can be read for sure', 'x11999']);
  });
});
