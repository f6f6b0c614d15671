import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../src/import/delimited/readDelimited';
import { ROW_SHAPE } from '../../../src/import/rawTable';
import type { ReadOutcome, ReadProgress } from '../../../src/import/source';
import { rowsOf } from './rowsOf';

async function read(content: string | Uint8Array<ArrayBuffer>, header: boolean | null = null): Promise<ReadOutcome> {
  return readDelimited(new Blob([content]), { sheet: null, header }, () => undefined);
}

async function readTable(content: string | Uint8Array<ArrayBuffer>, header: boolean | null = null) {
  const outcome = await read(content, header);
  if (!outcome.ok) throw new Error(outcome.problem);
  const { table, ...rest } = outcome;
  return { ...rest, table, rows: rowsOf(table), names: table.columns.map(({ name }) => name) };
}

async function problemOf(content: string | Uint8Array<ArrayBuffer>, header: boolean | null = null): Promise<string> {
  const outcome = await read(content, header);
  return outcome.ok ? `Read as ${outcome.format}` : outcome.problem;
}

describe('Delimited text', () => {
  it('keeps salaries with and without thousands separators in one column as they stand', async () => {
    const { rows, format, header } = await readTable('name,pay\nAnn,"120,000"\nBo,95000\nCy, 87 500 \n');
    expect(rows).toEqual([
      ['Ann', '120,000'],
      ['Bo', '95000'],
      ['Cy', ' 87 500 '],
    ]);
    expect(format).toBe('CSV, commas, UTF-8');
    expect(header).toBe(true);
  });

  it('reads headers of 230 characters with commas, quotes and line breaks in them', async () => {
    const long = `What is your annual salary, in the currency that you are paid in? (Please say "gross", not net, \nand leave out bonuses, overtime, stock and whatever else is not certain; part-timers: what it would be full-time, please)`.padEnd(230, '.');
    const csv = `Timestamp,"${long.replaceAll('"', '""')}",Country\r\n1/2/2024,50000,UK\r\n`;
    const { names, rows } = await readTable(csv);
    expect(long).toHaveLength(230);
    expect(names).toEqual(['Timestamp', long, 'Country']);
    expect(rows).toEqual([['1/2/2024', '50000', 'UK']]);
  });

  it('keeps line breaks inside quoted cells, whatever line ends the records have', async () => {
    for (const [end, inside] of [
      ['\n', '\r\n'],
      ['\r\n', '\n'],
      ['\r', '\n'],
      ['\r\n', '\r'],
      ['\n', '\r'],
    ] as const) {
      const { rows, table } = await readTable(
        ['title,pay', `"Lead,${inside}Data",1000`, 'Dev,2000', ''].join(end),
      );
      expect(rows).toEqual([
        [`Lead,${inside}Data`, '1000'],
        ['Dev', '2000'],
      ]);
      expect([...table.sourceRow]).toEqual([2, 3]);
    }
  });

  it('reads records whose line ends differ', async () => {
    const { rows } = await readTable('a,b\r\n1,2\n3,4\r\n5,6');
    expect(rows).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it('keeps a tab inside a CSV cell, and commas in TSV cells', async () => {
    const csv = await readTable('job,city,pay\nData\tEngineer,Rome,1000\nDev,Oslo,2000\n');
    expect(csv.rows[0]).toEqual(['Data\tEngineer', 'Rome', '1000']);
    const tsv = await readTable('job\tpay\nDev, lead\t1,000\nDev\t2,000\nOps\t3,000\n');
    expect(tsv.rows[0]).toEqual(['Dev, lead', '1,000']);
    expect(tsv.format).toBe('TSV, UTF-8');
  });

  it('reads a semicolon file with unquoted commas, with and without a header', async () => {
    const named = await readTable('Job, title;Pay, gross;City\nDev, lead;45,5;Bonn\nOps, lead;50,25;Ulm\n');
    expect(named.format).toBe('CSV, semicolons, UTF-8');
    expect(named.names).toEqual(['Job, title', 'Pay, gross', 'City']);
    expect(named.rows[0]).toEqual(['Dev, lead', '45,5', 'Bonn']);
    const nameless = await readTable('1,5;2,5;3,5\n4,5;5,5;6,5\n');
    expect(nameless.names).toEqual(['Column 1', 'Column 2', 'Column 3']);
    expect(nameless.rows).toHaveLength(2);
  });

  it('reads vertical bars, circumflexes, and what a first line of “sep=” states', async () => {
    expect((await readTable('a|b\n1|2\n')).format).toBe('CSV, vertical bars, UTF-8');
    expect((await readTable('a^b\n1^2\n')).rows).toEqual([['1', '2']]);
    const stated = await readTable('sep=;\na;b\n1,0;2,0\n');
    expect(stated.names).toEqual(['a', 'b']);
    expect([...stated.table.sourceRow]).toEqual([3]);
  });

  it('reads cells that are enclosed in apostrophes', async () => {
    const { rows, names } = await readTable("'job','pay'\n'Dev, lead','1,000'\n'It''s','2'\n");
    expect(names).toEqual(['job', 'pay']);
    expect(rows).toEqual([
      ['Dev, lead', '1,000'],
      ["It's", '2'],
    ]);
  });

  it('leaves commas in a single column of salaries alone', async () => {
    const { names, rows, format } = await readTable('Salary\n45,000\n52,500\n1,234,567\n');
    expect(names).toEqual(['Salary']);
    expect(rows.flat()).toEqual(['45,000', '52,500', '1,234,567']);
    expect(format).toBe('Text in one column, UTF-8');
    expect((await readTable('$45,000 per year\n$52,500 per year\n')).rows).toHaveLength(2);
  });

  it('sets no row apart that is whole, and says which are short, long or cut off', async () => {
    const { table, rows } = await readTable('a,b,c\n1,2\n1,2,3,,\n1,2,3,,x,y,\n1,2,3\n1,2');
    expect([...table.shape]).toEqual([
      ROW_SHAPE.short,
      ROW_SHAPE.whole,
      ROW_SHAPE.long,
      ROW_SHAPE.whole,
      ROW_SHAPE.cutOff,
    ]);
    expect(table.surplus).toEqual(new Map([[2, ['', 'x', 'y']]]));
    expect(rows[0]).toEqual(['1', '2', '']);
    expect(rows[2]).toEqual(['1', '2', '3']);
  });

  it('takes the last row for whole when only its line end is missing', async () => {
    expect([...(await readTable('a,b\n1,2')).table.shape]).toEqual([ROW_SHAPE.whole]);
  });

  it('says that a file ends inside a quoted cell', async () => {
    const { table, rows } = await readTable('a,b\n1,2\n3,"four\nand');
    expect(rows).toEqual([
      ['1', '2'],
      ['3', 'four\nand'],
    ]);
    expect([...table.shape]).toEqual([ROW_SHAPE.whole, ROW_SHAPE.cutOff]);
  });

  it('loses no row to a quote that never closes', async () => {
    const lines = Array.from({ length: 500 }, (_, index) => `${index},Dev,1000`);
    lines[20] = '20,"Dev,1000';
    const { rows, notes } = await readTable(`id,job,pay\n${lines.join('\n')}\n`);
    expect(rows).toHaveLength(500);
    expect(rows[20]).toEqual(['20', '"Dev', '1000']);
    expect(notes).toEqual([
      'A quote in row 22 opens and never closes. From there on, quotes are read as plain text.',
    ]);
  });

  it.each([
    ['by the fast reader', ''],
    ['by the patient reader', 'X"x,1,USD\n"Y" y,2,USD\n'],
  ])('loses no row to one near the end of the file, %s', async (_, before) => {
    const { rows, notes } = await readTable(`job,pay,currency\n${before}A,50000,USD\n"unclosed,50000,USD\nC,60000,USD`);
    expect(rows.slice(-3)).toEqual([
      ['A', '50000', 'USD'],
      ['"unclosed', '50000', 'USD'],
      ['C', '60000', 'USD'],
    ]);
    expect(notes.at(-1)).toMatch(/^A quote in row \d opens and never closes\./);
  });

  it('says so where what such a quote encloses does not look like rows', async () => {
    const { rows, notes, table } = await readTable('id,job,pay\n1,"Dev\nand lead\nand more');
    expect(rows).toEqual([['1', 'Dev\nand lead\nand more', '']]);
    expect([...table.shape]).toEqual([ROW_SHAPE.cutOff]);
    expect(notes).toEqual(['The file ends inside a quoted cell of row 2, which holds 2 line ends: there may be rows in it.']);
  });

  it('loses no row to such a quote among malformed ones', async () => {
    const lines = Array.from({ length: 500 }, (_, index) => `${index},Dev,1000`);
    lines[3] = '3,"Dev" x",1000';
    lines[20] = '20,"Dev,1000';
    const { rows, notes, table } = await readTable(`id,job,pay\n${lines.join('\n')}`);
    expect(rows).toHaveLength(500);
    expect(rows[3]).toEqual(['3', 'Dev" x', '1000']);
    expect(rows[20]).toEqual(['20', '"Dev', '1000']);
    expect(rows.at(-1)).toEqual(['499', 'Dev', '1000']);
    expect(table.sourceRow.at(-1)).toBe(501);
    expect(notes).toEqual([
      '1 row has quotes in the wrong places (5): see whether cells are cut as they should be.',
      'A quote in row 22 opens and never closes. From there on, quotes are read as plain text.',
    ]);
  });

  it('reads malformed quotes as Papa Parse does, and says where they are', async () => {
    const { rows, notes } = await readTable('item,pay\n"12" screen",1\nplain "x" text,2\n"y" ,3\n');
    expect(rows).toEqual([
      ['12" screen', '1'],
      ['plain "x" text', '2'],
      ['y', '3'],
    ]);
    expect(notes).toEqual([
      '1 row has quotes in the wrong places (2): see whether cells are cut as they should be.',
    ]);
  });

  it('counts blank lines in the numbers of rows and says how many there are', async () => {
    const { table, notes } = await readTable('\na,b\n\n1,2\n  \n3,4\n\n');
    expect([...table.sourceRow]).toEqual([4, 6]);
    expect(notes).toEqual(['4 blank lines passed over.']);
  });

  it('passes over titles above the header and says so', async () => {
    const { names, table, notes } = await readTable('Salary survey 2024\n\nname,city,pay\nAnn,Rome,1000\n');
    expect(names).toEqual(['name', 'city', 'pay']);
    expect([...table.sourceRow]).toEqual([4]);
    expect(notes).toEqual([
      '1 line above the header passed over: “Salary survey 2024”.',
      '1 blank line passed over.',
    ]);
  });

  it('counts rows of empty cells above the header, and shows none of them', async () => {
    const { names, notes } = await readTable(',,\nSurvey 2024,,\n,,\nname,city,pay\nAnn,Rome,1000\n');
    expect(names).toEqual(['name', 'city', 'pay']);
    expect(notes).toEqual(['3 lines above the header passed over: “Survey 2024”.']);
  });

  it('drops nameless empty columns at the end, and keeps nameless ones that hold something', async () => {
    expect((await readTable('a,b,,\n1,2,,\n3,4,,\n')).names).toEqual(['a', 'b']);
    expect((await readTable('a,b,,\n1,2,x,\n3,4,,\n')).names).toEqual(['a', 'b', 'Column 3', 'Column 4']);
  });

  it('has the header as it is told', async () => {
    expect((await readTable('a,1\nb,2\n', true)).names).toEqual(['a', '1']);
    const without = await readTable('name,pay\nAnn,1\n', false);
    expect(without.names).toEqual(['Column 1', 'Column 2']);
    expect(without.rows[0]).toEqual(['name', 'pay']);
    expect([...without.table.sourceRow]).toEqual([1, 2]);
  });

  it('keeps emoji and other astral characters whole', async () => {
    const { rows, names } = await readTable('👩‍💻 job,pay\n🧑🏽‍🔬 “Dev” 𝔸,１２３\n');
    expect(names).toEqual(['👩‍💻 job', 'pay']);
    expect(rows).toEqual([['🧑🏽‍🔬 “Dev” 𝔸', '１２３']]);
  });

  it('reads columns named __proto__ and constructor', async () => {
    const { rows, names } = await readTable('__proto__,constructor\ntoString,__proto__\n1,2\n');
    expect(names).toEqual(['__proto__', 'constructor']);
    expect(rows[0]).toEqual(['toString', '__proto__']);
  });

  it('reads 300 columns', async () => {
    const line = (row: number) => Array.from({ length: 300 }, (_, column) => `${row}.${column}`).join(',');
    const names = Array.from({ length: 300 }, (_, column) => `Column, ${column}`);
    const { rows } = await readTable(`"${names.join('","')}"\n${line(1)}\n${line(2)}\n`);
    expect(rows.map((row) => row.length)).toEqual([300, 300]);
    expect(rows[1]?.[299]).toBe('2.299');
  });

  it('says what is wrong with files that hold no rows, and what to do', async () => {
    for (const empty of ['', '\ufeff', '\n\n', '  \r\n']) expect(await problemOf(empty)).toMatch(/^This file is empty\. Open/);
    expect(await problemOf('name,pay\n')).toMatch(/^This file has column names and no rows below them\. Open .*put a line of column names above it\.$/);
    expect(await problemOf('name,pay\n\n\n')).toMatch(/no rows below them/);
  });

  it('says that a picture renamed to .csv is none', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0);
    expect(await problemOf(png)).toMatch(/^This file is a PNG picture/);
    expect(await problemOf('a,b\n1,\u00002\n')).toMatch(/^This file is not text/);
  });

  it('refuses a file that memory does not allow, saying its size and what to do', async () => {
    const huge = new Blob(['a,b\n1,2\n']);
    Object.defineProperty(huge, 'size', { value: 1_400_000_000 });
    const outcome = await readDelimited(huge, { sheet: null, header: null }, () => undefined);
    expect(outcome.ok ? '' : outcome.problem).toBe(
      'This file has 1.4 GB; up to 1 GB of text fit in the memory of a page. Split it, or save it without the columns that you do not need.',
    );
  });

  it('tells how far it is, up to the last byte and row', async () => {
    const progress: ReadProgress[] = [];
    const content = `a,b\n${'1,2\n'.repeat(600_000)}`;
    await readDelimited(new Blob([content]), { sheet: null, header: null }, (now) => progress.push(now));
    expect(progress.length).toBeGreaterThan(2);
    expect(progress.map(({ bytes }) => bytes)).toEqual(progress.map(({ bytes }) => bytes).toSorted((a, b) => a - b));
    expect(progress.at(-1)).toEqual({ bytes: content.length, totalBytes: content.length, rows: 600_000 });
  });
});
