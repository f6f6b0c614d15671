import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../../src/import/delimited/byteReader';
import type { Layout } from '../../../../src/import/delimited/layout';
import { PapaReader } from '../../../../src/import/delimited/papaReader';
import type { RecordsRead } from '../../../../src/import/delimited/recordsRead';
import { ROW_SHAPE } from '../../../../src/import/rawTable';
import { rowsOf } from '../rowsOf';

const MARKS = { delimiter: 44, quote: 34, crEnds: false };
const PIECES = [1, 2, 3, 5, 8, 1000];

const layoutOf = (names: readonly string[], before: number): Layout => ({ names, hasHeader: before > 0, before, titles: [] });

interface Told {
  readonly crEnds?: boolean;
  readonly before?: number;
  readonly columns?: number;
}

function seen({ table, ...told }: RecordsRead) {
  return {
    names: table.columns.map(({ name }) => name),
    rows: rowsOf(table),
    sourceRow: [...table.sourceRow],
    shape: [...table.shape],
    surplus: [...table.surplus],
    ...told,
  };
}

/** What both readers make of a text, wherever its pieces are cut. */
function read(text: string, { crEnds = false, before = 0, columns = 3 }: Told = {}) {
  const layout = layoutOf(Array.from({ length: columns }, () => ''), before);
  const bytes = new TextEncoder().encode(text);
  const all = PIECES.flatMap((size) => {
    const fast = new ByteReader({ ...MARKS, crEnds }, layout);
    for (let at = 0; at < bytes.length; at += size) fast.push(bytes.slice(at, at + size));
    const patient = new PapaReader({ ...MARKS, crEnds }, layout);
    for (let at = 0; at < text.length; at += size) patient.push(text.slice(at, at + size));
    const counted = fast.finish();
    expect(fast.isMalformed).toBe(false);
    const last = patient.finish();
    expect([fast.rowCount, patient.rowCount]).toEqual([counted.table.rowCount, last.table.rowCount]);
    return [seen(counted), seen(last)];
  });
  const [first] = all;
  if (first === undefined) throw new Error('Nothing was read.');
  for (const other of all) expect(other).toEqual(first);
  return first;
}

const { whole, short, long, cutOff } = ROW_SHAPE;

describe('both readers, wherever the pieces are cut,', () => {
  it('cut plain and quoted records, with either line end, into cells', () => {
    expect(read('Ada,Cook,45000\r\n"Ben, B.","say ""hi""","1\n2"\nCleo,,€ 5\n')).toEqual({
      names: ['Column 1', 'Column 2', 'Column 3'],
      rows: [['Ada', 'Cook', '45000'], ['Ben, B.', 'say "hi"', '1\n2'], ['Cleo', '', '€ 5']],
      sourceRow: [1, 2, 3],
      shape: [whole, whole, whole],
      surplus: [],
      blankLines: 0,
      malformed: [],
      malformedCount: 0,
      strayQuote: null,
      openCell: null,
    });
  });

  it('pass over what stands before the rows, and blank lines, and count both', () => {
    expect(read('title\n\na,b,c\n1,2,3\n \n\t\n4,5,6\n\n', { before: 3 })).toMatchObject({ rows: [['1', '2', '3'], ['4', '5', '6']], sourceRow: [4, 7], blankLines: 4 });
  });

  it('tell rows that are short and long, and keep what lies beyond', () => {
    expect(read('1,2\n1,2,3,,\n1,2,3,,x,\n1,2,3\n')).toMatchObject({
      rows: [['1', '2', ''], ['1', '2', '3'], ['1', '2', '3'], ['1', '2', '3']],
      shape: [short, whole, long, whole],
      surplus: [[2, ['', 'x']]],
    });
  });

  it('tell a row that the end of the file cuts off from one that lacks its line end alone', () => {
    expect(read('1,2,3\n4,5,6')).toMatchObject({ rows: [['1', '2', '3'], ['4', '5', '6']], shape: [whole, whole] });
    expect(read('1,2,3\n4,5')).toMatchObject({ rows: [['1', '2', '3'], ['4', '5', '']], shape: [whole, cutOff] });
    expect(read('1,2,3\n4,5,')).toMatchObject({ rows: [['1', '2', '3'], ['4', '5', '']], shape: [whole, whole] });
    // What has no closing quote stays as it stands.
    expect(read('1,2,3\n4,"5 ""x')).toMatchObject({ rows: [['1', '2', '3'], ['4', '5 ""x', '']], shape: [whole, cutOff], openCell: { record: 2, lineEnds: 0 } });
    expect(read('1,2,3\n4,"5 ""y","x')).toMatchObject({ rows: [['1', '2', '3'], ['4', '5 "y', 'x']], shape: [whole, cutOff] });
  });

  it('read cells of quotes alone, and spaces behind a closing one', () => {
    expect(read('"","""",""""""\n"a" ,"b"\t,"c"  \n')).toMatchObject({ rows: [['', '"', '""'], ['a', 'b', 'c']] });
  });

  it('read one column, of which a cell in quotes may be empty', () => {
    expect(read('1\n\n2\n"3"\n', { columns: 1 })).toMatchObject({ rows: [['1'], ['2'], ['3']], sourceRow: [1, 3, 4], blankLines: 1 });
  });

  it('read the line ends of old Macs', () => {
    expect(read('a,b,c\r1,"2\r3",4\r5,6,7', { crEnds: true, before: 1 })).toMatchObject({ rows: [['1', '2\r3', '4'], ['5', '6', '7']], sourceRow: [2, 3] });
  });

  it('take a CR within a line for text where lines end otherwise', () => {
    expect(read('a\rb,2,3\n4,5,6\r\n7,8\r9,0\n')).toMatchObject({ rows: [['a\rb', '2', '3'], ['4', '5', '6'], ['7', '8\r9', '0']] });
  });

  it('lose no row to a quote that never closes', () => {
    expect(read('1,2,3\n4,"5,6\n7,8,9\n')).toMatchObject({ rows: [['1', '2', '3'], ['4', '"5', '6'], ['7', '8', '9']], strayQuote: 2, openCell: null, sourceRow: [1, 2, 3], shape: [whole, whole, whole] });
    expect(read('1,2,3\n4,"5,6\n7,8,9\n0')).toMatchObject({ rows: [['1', '2', '3'], ['4', '"5', '6'], ['7', '8', '9'], ['0', '', '']], strayQuote: 2, shape: [whole, whole, whole, cutOff] });
    expect(read('1,2,3\n4,"5,6\n7,8')).toMatchObject({ rows: [['1', '2', '3'], ['4', '5,6\n7,8', '']], strayQuote: null, openCell: { record: 2, lineEnds: 1 } });
  });

  it('read long runs of plain rows among others, block after block', () => {
    const lines = Array.from({ length: 12_000 }, (_, row) => (row % 5000 === 4999 ? `${row},"x,y",${row % 7}` : `${row},abcdefghijkl,${row % 7}`));
    const layout = layoutOf(['a', 'b', 'c'], 0);
    const reader = new ByteReader(MARKS, layout);
    reader.push(new TextEncoder().encode(`${lines.join('\n')}\n`));
    const { table } = reader.finish();
    const rows = rowsOf(table);
    expect(table.rowCount).toBe(12_000);
    expect([0, 4998, 4999, 5000, 11_999].map((row) => rows[row])).toEqual([
      ['0', 'abcdefghijkl', '0'],
      ['4998', 'abcdefghijkl', '0'],
      ['4999', 'x,y', '1'],
      ['5000', 'abcdefghijkl', '2'],
      ['11999', 'abcdefghijkl', '1'],
    ]);
    expect(table.sourceRow.every((number, row) => number === row + 1)).toBe(true);
  });
});

describe('the fast reader', () => {
  it.each(['1,"2"x,3\n', '1,"2" x,3\n', '"1""2"3,4,5\n'])('gives up on quotes in the wrong places: %j', (text) => {
    const reader = new ByteReader(MARKS, layoutOf(['', '', ''], 0));
    reader.push(new TextEncoder().encode(text));
    reader.finish();
    expect(reader.isMalformed).toBe(true);
  });

  it('sees whether a cell beyond the last column is valid', () => {
    const invalidIn = (surplus: readonly number[]): boolean => {
      const reader = new ByteReader(MARKS, layoutOf([''], 0));
      reader.push(Uint8Array.of(0x31, 44, ...surplus, 10));
      reader.finish();
      return reader.hasInvalidSurplus;
    };
    expect([invalidIn([0xc3, 0xa9]), invalidIn([0xe9]), invalidIn([0xc3])]).toEqual([false, true, true]);
  });
});

describe('the patient reader', () => {
  it('names up to five rows with quotes in the wrong places, and counts each once', () => {
    const reader = new PapaReader(MARKS, layoutOf(['', '', ''], 1));
    const wrong = Array.from({ length: 7 }, () => '"1" x",2,"3" y"\n');
    reader.push(`a,b,c\n1,2,3\n${wrong.join('')}`);
    const { malformed, malformedCount, table } = reader.finish();
    expect([malformed, malformedCount, table.rowCount]).toEqual([[3, 4, 5, 6, 7], 7, 8]);
  });
});
