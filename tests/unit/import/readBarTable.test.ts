import { describe, expect, it } from 'vitest';
import { isBarTable, readBarTable } from '../../../src/import/readBarTable';
import { FOUND_OUT, tableOf } from './opened';

const MARKDOWN = '| Company | Pay |\n|---|:--:|\n| Acme | 85000 |\n| Globex | 92000 |';
const DATABASE = '+---------+-------+\n| Company | Pay   |\n+=========+=======+\n| Acme    | 85000 |\n+---------+-------+';

describe('a table drawn with bars', () => {
  it.each([
    MARKDOWN, DATABASE, `\n\n${MARKDOWN}\n\n`, MARKDOWN.replaceAll('\n', '\r\n'), MARKDOWN.replaceAll('\n', '\r'), '  | a |\n  |---|\n  | 1 |  ', `${MARKDOWN}\nend`,
  ])('is one: %j', (text) => {
    expect(isBarTable(text)).toBe(true);
  });

  it.each([
    '', '| a | b |\n| 1 | 2 |', '|---|---|', '| a |\n|---|', '| a | b |\n|   |   |\n| 1 | 2 |', 'x | a |\n|---|\n| b | x\n| 1 |', `${MARKDOWN}\none\ntwo`, 'a|b\n-|-\n1|2', '| a |\n|---| x\n| 1 |\n| 2 |',
  ])('is none: %j', (text) => {
    expect(isBarTable(text)).toBe(false);
  });

  it('is read without its rules and spaces, and numbered as its lines are', () => {
    expect(tableOf(readBarTable(MARKDOWN, FOUND_OUT))).toMatchObject({
      names: ['Company', 'Pay'], rows: [['Acme', '85000'], ['Globex', '92000']], sourceRow: [3, 4], format: 'Text, a table drawn with bars', header: true, notes: [], sheets: [], sheet: null,
    });
    expect(tableOf(readBarTable(DATABASE, FOUND_OUT))).toMatchObject({ names: ['Company', 'Pay'], rows: [['Acme', '85000']], sourceRow: [4] });
  });

  it('has bars within cells behind a backslash', () => {
    expect(tableOf(readBarTable('| Name | Pay |\n|---|---|\n| a \\| b \\| c | 1 |', FOUND_OUT)).rows).toEqual([['a | b | c', '1']]);
  });

  it('has no header where none is seen or none is wanted', () => {
    const figures = '| Acme | 85000 |\n|---|---|\n| Globex | 92000 |';
    expect(tableOf(readBarTable(figures, FOUND_OUT))).toMatchObject({ header: false, rows: [['Acme', '85000'], ['Globex', '92000']], sourceRow: [1, 3] });
    expect(tableOf(readBarTable(MARKDOWN, { ...FOUND_OUT, header: false }))).toMatchObject({ header: false, rows: [['Company', 'Pay'], ['Acme', '85000'], ['Globex', '92000']] });
    expect(tableOf(readBarTable(figures, { ...FOUND_OUT, header: true }))).toMatchObject({ header: true, names: ['Acme', '85000'], rows: [['Globex', '92000']] });
  });

  it('has its header in the first row that is drawn, below lines that are not', () => {
    const table = tableOf(readBarTable(`  Salaries of 2024 \n   \n${MARKDOWN}`, FOUND_OUT));
    expect(table).toMatchObject({ names: ['Company', 'Pay'], header: true, rows: [['Salaries of 2024', ''], ['Acme', '85000'], ['Globex', '92000']], sourceRow: [1, 5, 6] });
    expect(tableOf(readBarTable(MARKDOWN.replaceAll(/^/gmu, '  ').replaceAll(/$/gmu, ' '), FOUND_OUT)).rows).toEqual([['Acme', '85000'], ['Globex', '92000']]);
  });

  it('has a line that is drawn otherwise as a row that is broken off', () => {
    const table = tableOf(readBarTable(`${MARKDOWN}\n\nthe end`, FOUND_OUT));
    expect(table.rows.at(-1)).toEqual(['the end', '']);
    expect(table.sourceRow.at(-1)).toBe(6);
    expect(table.shape.at(-1)).toBe('cutOff');
    expect(table.shape.slice(0, -1)).toEqual(['whole', 'whole']);
  });
});
