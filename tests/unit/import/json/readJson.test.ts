import { describe, expect, it } from 'vitest';
import { checkJsonSize, readJson } from '../../../../src/import/json/readJson';
import { ReadProblem } from '../../../../src/import/readProblem';
import { type SeenTable, tableOf } from '../opened';

interface Seen extends SeenTable {
  readonly steps: ReadonlyArray<readonly [bytes: number, totalBytes: number, rows: number]>;
}

function read(text: string, header: boolean | null = null): Seen {
  const steps: Array<readonly [number, number, number]> = [];
  const outcome = readJson(text, { sheet: null, header }, ({ bytes, totalBytes, rows }) => {
    steps.push([bytes, totalBytes ?? -1, rows]);
  });
  return { ...tableOf(outcome), steps };
}

/** What is said of a text that cannot be read; '' where it can. */
function problemOf(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    if (!(error instanceof ReadProblem)) throw error;
    return error.message;
  }
}

const BEST = 'A list of objects, one for each salary, is read best.';
const ENDED = 'This JSON ends before it is complete: a part of it is missing. Copy or download it once more.';

describe('what is no table', () => {
  it('is said so', () => {
    expect(problemOf(() => read('42'))).toBe(`This JSON holds no rows. ${BEST}`);
    expect(problemOf(() => read('[]'))).toBe(`This JSON is a list without any rows. ${BEST}`);
    expect(problemOf(() => read('{}'))).toBe(`This JSON is empty. ${BEST}`);
    expect(problemOf(() => read('{"data": [{"a": 1}]'))).toBe(ENDED);
    expect(problemOf(() => read('['))).toBe(ENDED);
  });

  it('is where something stands that cannot', () => {
    const broken = (line: number, character: number, found: string) =>
      `This JSON is broken at line ${line}, character ${character}: “${found}” cannot stand there. Mend it, or save the table as CSV.`;
    expect(problemOf(() => read('[{"a": 1} {"a": 2}]'))).toBe(broken(1, 11, '{"a": 2}]'));
    expect(problemOf(() => read('[{"a": 1}] 5'))).toBe(broken(1, 12, '5'));
    expect(problemOf(() => read('{"a": 1} 5'))).toBe(broken(1, 10, '5'));
    expect(problemOf(() => read('[{"a" 1}]'))).toBe(broken(1, 7, '1}]'));
    expect(problemOf(() => read('{"x": {"a": 1} "y": {"a": 2}}'))).toBe(broken(1, 16, '"y": {"a": 2}}'));
  });

  it('is what is larger than can be held whole', () => {
    expect(problemOf(() => { checkJsonSize(250_000_000); })).toBe('');
    expect(problemOf(() => { checkJsonSize(250_000_001); })).toBe(
      'This JSON has 250 MB, and at most 250 MB can be read here. Save it as CSV, as Parquet or with one object on each line, or keep only the fields that you need.',
    );
  });
});

describe('a table', () => {
  it('ends with its text, of which the last row is cut off', () => {
    const cut = read('[{"a": 1}, {"a": 2');
    expect(cut).toMatchObject({ rows: [['1'], ['2']], shape: ['whole', 'cutOff'], notes: ['The text ends before its list of rows does: rows may be missing at its end.'] });
    const lists = read('[["x", "y"], [1, 2], [3');
    expect(lists).toMatchObject({ rows: [['1', '2'], ['3', '']], shape: ['whole', 'cutOff'], sourceRow: [2, 3] });
    expect(read('[["x", "y"], [1, 2], ').rows).toEqual([['1', '2']]);
    expect(read('[{"a": 1},').rows).toEqual([['1']]);
    expect(read('[{"a": 1},]').notes).toEqual([]);
  });

  it('says where it was found and what was passed over', () => {
    expect(read('{"x": {"data": [{"a": 1}], "tags": ["b"], "more": {"c": 1}}}').notes).toEqual([
      'The rows are those of “x.data”.',
      'Passed over, as no part of the table: “tags”, “more”.',
    ]);
    expect(read('[{"a": 1}]').notes).toEqual([]);
    expect(read('{"a": 1}')).toMatchObject({ notes: [], rows: [['1']], sourceRow: [1], header: null, format: 'JSON', sheets: [], sheet: null });
  });

  it('has rows of its own by key, and in lists of columns', () => {
    expect(read('{"x": {"a": 1}, "y": {"b": 2},}')).toMatchObject({ names: ['Key', 'a', 'b'], rows: [['x', '1', ''], ['y', '', '2']], sourceRow: [1, 2], header: null });
    expect(read('{"a": [1, 2,], "b": []}')).toMatchObject({ names: ['a'], rows: [['1'], ['2']] });
    expect(read('{"a": {"0": 1, "1": 2,}, "b": {"0": 3}}')).toMatchObject({ rows: [['1', '3'], ['2', '']], shape: ['whole', 'short'], sourceRow: [1, 2], header: null });
    expect(problemOf(() => read('{"a": {"0": 1, "1": 2}, "b": {"0": 3, "2": 4}, "c": {"0": 5, "3": 6}, "d": {"0": 7, "4": 8}}'))).toBe(
      'The columns of this JSON name different rows: 1, 2, 3 stand side by side. Save it as a list of rows, one object for each.',
    );
    expect(read('{"a": []}')).toMatchObject({ names: ['a'], rows: [] });
  });

  it('has no more columns than can be shown', () => {
    const lists = (count: number) => `{${Array.from({ length: count }, (_, index) => `"c${index}": [1]`).join(', ')}}`;
    expect(read(lists(5000)).names).toHaveLength(5000);
    expect(problemOf(() => read(lists(5001)))).toBe('This JSON has more than 5,000 columns. Keep only those that you need.');
    expect(read(`[[${'1, '.repeat(5000)}]]`).names).toHaveLength(5000);
    expect(problemOf(() => read(`[[${'1, '.repeat(5001)}]]`))).toBe('The rows of this JSON have 5,001 cells. Keep only the columns that you need.');
    const fields = (count: number) => `[{${Array.from({ length: count }, (_, index) => `"c${index}": 1`).join(', ')}}]`;
    expect(read(fields(2000)).names).toHaveLength(2000);
    expect(problemOf(() => read(fields(2001)))).toBe('The rows of this JSON have more than 2,000 different fields. Save it as a table with one column for each field that you need.');
  });

  it('has lists and other values side by side', () => {
    expect(read('[["x", "y"], [1, 2], {"x": 3}]')).toMatchObject({ names: ['x', 'y', 'x (2)'], rows: [['1', '2', ''], ['', '', '3']], header: true });
    expect(read('[{"a": 1}, [2, 3], "d"]')).toMatchObject({ names: ['a', 'Column 2', 'Column 3'], rows: [['1', '', ''], ['', '2', '3'], ['', 'd', '']], header: null });
    expect(read('[["Acme", 1], ["Globex", 2, 3]]', false)).toMatchObject({ names: ['Column 1', 'Column 2', 'Column 3'], shape: ['short', 'whole'], sourceRow: [1, 2], header: false });
    expect(read('{"names": ["p", "q"], "data": [["Company", "Pay"], ["Acme", 1]]}', true)).toMatchObject({ names: ['p', 'q'], rows: [['Company', 'Pay'], ['Acme', '1']], header: null });
  });

  it('spreads one object within a row, and leaves an empty one as it is', () => {
    expect(read('[{"p": {"a": 1,}, "q": { }, "r": {"s": {}}, "p": {"a": 2}}]')).toMatchObject({ names: ['p.a', 'q', 'r.s', 'p.a (2)'], rows: [['1', '{ }', '{}', '2']] });
    expect(read('[{"a": 1, "a": 2, "a": 3}, {"a": 4, "a": 5}]').rows).toEqual([['1', '2', '3'], ['4', '5', '']]);
  });
});

describe('the columns of rows', () => {
  it('are told apart by the whole way to a value, in whatever order the rows name them', () => {
    expect(read('[{"pay": {"min": 1, "max": 2}}, {"pay": {"max": 4, "min": 3}}, {"pay": {"max": 6}}]')).toMatchObject({
      names: ['pay.min', 'pay.max'],
      rows: [['1', '2'], ['3', '4'], ['', '6']],
    });
    expect(read('[{"bc": 1}, {"b": {"c": 2}}, {"a": {"bc": 3}}, {"ab": {"c": 4}}]')).toMatchObject({
      names: ['bc', 'b.c', 'a.bc', 'ab.c'],
      rows: [['1', '', '', ''], ['', '2', '', ''], ['', '', '3', ''], ['', '', '', '4']],
    });
  });

  it('are apart from the keys of rows, a key without a name as well', () => {
    expect(read('{"x": {"": 1, "key": 2}, "y": {"": 3, "key": 4}}')).toMatchObject({ names: ['Key', 'Column 2', 'key'], rows: [['x', '1', '2'], ['y', '3', '4']] });
  });

  it('are as many as the longest of the first fifty lists has cells', () => {
    const lists = (count: number) => `[${'[1, 2], '.repeat(count)}[3, 4, 5]]`;
    expect(read(lists(49), false).names).toHaveLength(3);
    expect(read(lists(50), false)).toMatchObject({ names: ['Column 1', 'Column 2'] });
    expect(read(lists(50), false).shape.at(-1)).toBe('long');
  });
});

describe('progress', () => {
  it('is told every five thousand rows and at the end', () => {
    const rows = `[${Array.from({ length: 5001 }, () => '{"a":1}').join(',')}]`;
    expect(read(rows).steps).toEqual([[40_001, 40_009, 5000], [40_009, 40_009, 5001]]);
    const lists = `{"a":[${Array.from({ length: 5001 }, () => '1').join(',')}]}`;
    expect(read(lists).steps).toEqual([[0, 10_009, 5000], [10_009, 10_009, 5001]]);
    const keyed = `{${Array.from({ length: 5001 }, () => '"k":{"a":1}').join(',')}}`;
    expect(read(keyed).steps.map(([, , count]) => count)).toEqual([5000, 5001]);
    expect(read('[{"a":1}]').steps).toEqual([[9, 9, 1]]);
  });
});
