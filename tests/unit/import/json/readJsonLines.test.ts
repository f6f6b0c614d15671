import { describe, expect, it } from 'vitest';
import { findEncoding } from '../../../../src/import/encoding';
import { readJsonLines } from '../../../../src/import/json/readJsonLines';
import { type SeenTable, tableOf } from '../opened';

async function read(text: string): Promise<SeenTable & { readonly steps: ReadonlyArray<readonly [number, number | null, number]> }> {
  const steps: Array<readonly [number, number | null, number]> = [];
  const outcome = await readJsonLines(new Blob([text]), findEncoding(new TextEncoder().encode(text), true), ({ bytes, totalBytes, rows }) => {
    steps.push([bytes, totalBytes, rows]);
  });
  return { ...tableOf(outcome), steps };
}

describe('lines of JSON', () => {
  it('are counted with those that are blank or broken', async () => {
    const { steps, ...table } = await read('{"a": 1}\n  \n\n{"a": 2} 3\n{"a": 4},\nnope\n[5, 6]\n7');
    expect(table).toEqual({
      names: ['a', 'Unread line', 'Column 3', 'Column 4'],
      rows: [['1', '', '', ''], ['', '{"a": 2} 3', '', ''], ['4', '', '', ''], ['', 'nope', '', ''], ['', '', '5', '6'], ['', '', '7', '']],
      sourceRow: [1, 4, 5, 6, 7, 8],
      shape: ['whole', 'cutOff', 'whole', 'cutOff', 'whole', 'whole'],
      notes: ['Blank lines passed over: 2.', 'Lines that are no JSON, kept to be set aside: 2.'],
      format: 'NDJSON',
      sheets: [],
      sheet: null,
      header: null,
    });
    expect(steps.at(-1)).toEqual([47, 47, 6]);
  });

  it('may be none, and end with or without a break', async () => {
    expect(await read('')).toMatchObject({ names: [], rows: [], notes: [] });
    expect(await read('{"a": 1}\n')).toMatchObject({ rows: [['1']], notes: [] });
    expect(await read('{"a": 1}')).toMatchObject({ rows: [['1']], notes: [] });
    expect(await read('{"a": 1}\n ')).toMatchObject({ rows: [['1']], notes: ['Blank lines passed over: 1.'] });
  });

  it('are numbered as they stand, blank ones before the first as well', async () => {
    expect(await read('\n\n{"a": 1}')).toMatchObject({ rows: [['1']], sourceRow: [3], notes: ['Blank lines passed over: 2.'] });
  });

  it('may be as long as they like: letters of several bytes are never cut where a piece of the file ends', async () => {
    // Three bytes each: pieces of 64 KB end within one.
    const euros = '€'.repeat(100_000);
    const { rows, notes } = await read(`{"a": "${euros}"}\n{"a": "x${euros}"}\n`);
    expect([rows.length, rows[0]?.[0] === euros, rows[1]?.[0] === `x${euros}`, notes]).toEqual([2, true, true, []]);
  });

  it('have a column for values alone, and one for lines that are none', async () => {
    expect(await read('7\n"x"')).toMatchObject({ names: ['Column 1'], rows: [['7'], ['x']] });
    expect(await read('{"": 1}\nnope\n{"unread": 2}')).toMatchObject({ names: ['Column 1', 'Unread line', 'unread'], rows: [['1', '', ''], ['', 'nope', ''], ['', '', '2']] });
  });

  it('keep a line once of which a part could be read', async () => {
    expect(await read('{"a": 1, "b": 2\n{"b": 3}')).toMatchObject({ names: ['a', 'b', 'Unread line'], rows: [['', '', '{"a": 1, "b": 2'], ['', '3', '']], shape: ['cutOff', 'whole'] });
  });
});
