import { describe, expect, it } from 'vitest';
import { sheetTable } from '../../../../src/import/workbook/sheetTable';
import { rowsOf } from '../rowsOf';

const NOTHING = { mergedTo: [], currencies: new Map<number, ReadonlyMap<number, string>>() };

function read(rows: ReadonlyArray<readonly string[]>, scan: Partial<Parameters<typeof sheetTable>[1]> = {}, asked: boolean | null = null) {
  const steps: number[] = [];
  const found = sheetTable(rows, { ...NOTHING, ...scan }, asked, (count) => steps.push(count));
  if (found === null) return null;
  const { table, notes, header } = found;
  return { names: table.columns.map(({ name }) => name), rows: rowsOf(table), source: [...table.sourceRow], notes, header, steps };
}

describe('the table in a sheet', () => {
  it('is none in a sheet without a cell', () => {
    expect(read([])).toBeNull();
    expect(read([['', ''], ['', '']])).toBeNull();
  });

  it('stands below its header, and says what stands above it and which rows are blank', () => {
    expect(read([['', ''], ['Pay of 2024', ''], ['', ''], ['Company', 'Pay'], ['Acme', '85000'], ['', ''], ['Globex', '92000']])).toEqual({
      names: ['Company', 'Pay'],
      rows: [['Acme', '85000'], ['Globex', '92000']],
      source: [5, 7],
      notes: ['Rows above the header, which is row 4, are passed over: 1, such as “Pay of 2024”.', 'Blank rows passed over: 1.'],
      header: true,
      steps: [2],
    });
    const long = 'long '.repeat(30);
    expect(read([[long, ''], ['', ''], ['Company', 'Pay'], ['Acme', '85000'], ['Globex', '92000']])?.notes).toEqual([`Rows above the header, which is row 3, are passed over: 1, such as “${long.slice(0, 80)}”.`]);
    expect(read([['Company', 'Pay'], ['Acme', '85000']])?.notes).toEqual([]);
    expect(read([['', 'Pay of 2024', ''], ['Company', 'City', 'Pay'], ['Acme', 'Bonn', '85000'], ['Globex', 'Graz', '92000']])?.notes).toEqual(['Rows above the header, which is row 2, are passed over: 1, such as “Pay of 2024”.']);
  });

  it('has the header that its first fifty filled rows show, though a name is said again below them', () => {
    const pay = Array.from({ length: 49 }, (_, index) => [`Company ${index}`, '85000']);
    expect(read([['Company', 'Pay'], ...pay, ['Company', '92000']])).toMatchObject({ names: ['Company', 'Pay'], header: true });
    expect(read([['Company', 'Pay'], ...pay.slice(1), ['Company', '92000']])).toMatchObject({ names: ['Column 1', 'Column 2'], header: false });
  });

  it('has its first filled row as a header where one is asked for and none is found, or else the one that is found', () => {
    expect(read([['', ''], ['Pay of 2024', ''], ['Company', 'Pay'], ['Acme', '85000'], ['Globex', '92000']], {}, true)).toMatchObject({ names: ['Company', 'Pay'], source: [4, 5], header: true });
  });

  it('has a header or none, as is asked', () => {
    expect(read([['', ''], ['Acme', '85000'], ['Globex', '92000']])).toMatchObject({ names: ['Column 1', 'Column 2'], rows: [['Acme', '85000'], ['Globex', '92000']], source: [2, 3], header: false, notes: ['Blank rows passed over: 1.'] });
    expect(read([['', ''], ['Acme', '85000'], ['Globex', '92000']], {}, true)).toMatchObject({ names: ['Acme', '85000'], rows: [['Globex', '92000']], source: [3], header: true, notes: [] });
    expect(read([['Company', 'Pay'], ['Acme', '85000']], {}, false)).toMatchObject({ names: ['Column 1', 'Column 2'], source: [1, 2], header: false });
  });

  it('has a column of currency for each column that is shown with one', () => {
    const currencies = new Map([[3, new Map([[1, '$']])], [2, new Map([[2, '£']])], [1, new Map([[1, '€'], [0, '€']])]]);
    expect(read([['Company', ' Pay ', ''], ['Acme', '85000', '1'], ['Globex', '92000', '2']], { currencies }, true)).toMatchObject({
      names: ['Company', ' Pay ', 'Column 3', 'Currency of Pay', 'Currency of Column 3'],
      rows: [['Acme', '85000', '1', '€', ''], ['Globex', '92000', '2', '', '£']],
      notes: ['The workbook shows figures in a currency that is not in the cells; it has a column of its own here.'],
    });
  });

  it('says how many merged cells there are in it', () => {
    const rows = [['Company', 'Pay'], ['Acme', '85000'], ['Globex', '92000']];
    expect(read(rows, { mergedTo: [1, 2, 3] })?.notes).toEqual(['Merged cells: 2. Each stands in its first row and column, the others that it covers are empty.']);
    expect(read(rows, { mergedTo: [1] })?.notes).toEqual([]);
    expect(read(rows, { mergedTo: [1] }, false)?.notes).toEqual(['Merged cells: 1. Each stands in its first row and column, the others that it covers are empty.']);
  });

  it('tells how far it is every five thousand rows', () => {
    expect(read([['Company', 'Pay'], ...Array.from({ length: 5001 }, () => ['Acme', '85000'])])?.steps).toEqual([5000, 5001]);
  });
});
