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

  it('keep a line once of which a part could be read', async () => {
    expect(await read('{"a": 1, "b": 2\n{"b": 3}')).toMatchObject({ names: ['a', 'b', 'Unread line'], rows: [['', '', '{"a": 1, "b": 2'], ['', '3', '']], shape: ['cutOff', 'whole'] });
  });
});
