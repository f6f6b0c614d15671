import { describe, expect, it } from 'vitest';
import { withoutGuards } from '../../../../src/import/delimited/withoutGuards';
import { createTableBuilder } from '../../../../src/import/tableBuilder';
import { rowsOf } from '../rowsOf';
import { columnOfCells, tableOf } from '../tableOf';

function unguarded(cells: readonly string[]) {
  const { table, count } = withoutGuards(columnOfCells('name', cells));
  return { cells: rowsOf(table).flat(), count };
}

describe('the guards of cells', () => {
  it('are taken off and counted, each distinct text once', () => {
    expect(unguarded(["'=1+1", 'x', "'@a", "'=1+1", "'-b"])).toEqual({ cells: ['=1+1', 'x', '@a', '=1+1', '-b'], count: 3 });
  });

  it('stand behind a semicolon, a tab and a line end as well', () => {
    expect(unguarded(["x;'=1", "x\t'=1", "x\n'=1", "x\r'=1"])).toEqual({ cells: ['x;=1', 'x\t=1', 'x\n=1', 'x\r=1'], count: 4 });
  });

  it('are none where an apostrophe is the text’s own, whatever other texts have', () => {
    expect(unguarded(["'tis", "O'=Brien", "it's", "'", "x'"])).toEqual({ cells: ["'tis", "O'=Brien", "it's", "'", "x'"], count: 0 });
    expect(unguarded(["O'Brien", "'=1", "it's", "y'", "'tis", "'=2"])).toEqual({ cells: ["O'Brien", '=1', "it's", "y'", "'tis", '=2'], count: 2 });
  });

  it('leave a column as it is that has none, and hold a text once that is written both ways', () => {
    const table = tableOf(['a', 'b'], [["'=1", "it's"], ['=1', "it's"], ['x', 'y']]);
    const { table: read } = withoutGuards(table);
    expect(read.columns[1]).toBe(table.columns[1]);
    expect([...(read.columns[0]?.codes ?? [])]).toEqual([0, 0, 1]);
    expect(rowsOf(read)).toEqual([['=1', "it's"], ['=1', "it's"], ['x', 'y']]);
  });

  it('are taken off cells beyond the last column', () => {
    const builder = createTableBuilder(['a']);
    builder.addRow(['x', "'=1", "'tis"], 2);
    expect(withoutGuards(builder.finish()).table.surplus).toEqual(new Map([[0, ['=1', "'tis"]]]));
  });
});
