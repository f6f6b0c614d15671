import { describe, expect, it } from 'vitest';
import { markOfColumn, orderOfColumn } from '../../../../src/import/cells/columnMarks';
import type { RawColumn } from '../../../../src/import/rawTable';
import { columnOfCells } from '../tableOf';

function columnOf(cells: readonly string[]): RawColumn {
  const [column] = columnOfCells('score', cells).columns;
  if (column === undefined) throw new Error('There is no column.');
  return column;
}

describe('the decimal mark of a column of numbers', () => {
  it.each([
    [['1.5', '1.234', '7'], '.'],
    [['1,5', '1.234', '7'], ','],
    [['1.234,5'], ','],
  ] as const)('of %j is “%s”, whatever is assumed', (cells, mark) => {
    for (const assumed of ['.', ',', null] as const) expect(markOfColumn(columnOf(cells), assumed)).toBe(mark);
  });

  it.each([[['1.234', '7']], [['1.5', '1,5']], [[]]])('of %j is the assumed one', (cells) => {
    for (const assumed of ['.', ',', null] as const) expect(markOfColumn(columnOf(cells), assumed)).toBe(assumed);
  });
});

describe('the order of day and month in a column of dates', () => {
  it.each([
    [['13/4/2024', '1/2/2024'], 'dayFirst'],
    [['4/13/2024', '1/2/2024'], 'monthFirst'],
    [['1/2/2024', '2024-03-01', ''], null],
    [[], null],
    // More rows count, and where there are as many the order that most of the world uses.
    [['4/13/2024', '4/13/2024', '13/4/2024'], 'monthFirst'],
    [['4/13/2024', '13/4/2024', '13/4/2024'], 'dayFirst'],
    [['4/13/2024', '13/4/2024'], 'dayFirst'],
  ] as const)('of %j is %s', (cells, order) => {
    expect(orderOfColumn(columnOf(cells))).toBe(order);
  });
});
