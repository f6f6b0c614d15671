import { describe, expect, it } from 'vitest';
import { firstEqualRows } from '../../../../src/import/judge/equalRows';
import { tableOf } from '../tableOf';

function firstOf(rows: ReadonlyArray<readonly string[]>): number[] {
  return Array.from(firstEqualRows(tableOf(['a', 'b'], rows)));
}

describe('the first row that is equal', () => {
  it('is the row itself where none before is equal in every cell', () => {
    expect(firstOf([['x', '1'], ['x', '2'], ['y', '1'], ['y', '2']])).toEqual([0, 1, 2, 3]);
    expect(firstOf([['1', 'x'], ['2', 'x'], ['3', 'x']])).toEqual([0, 1, 2]);
    expect(firstOf([['x', '1'], ['1', 'x']])).toEqual([0, 1]);
    expect(firstOf([['x', '1']])).toEqual([0]);
    expect(firstOf([])).toEqual([]);
  });

  it('is the earliest of several, next to it or far away', () => {
    expect(firstOf([['x', '1'], ['x', '1'], ['y', '1'], ['x', '1'], ['y', '1'], ['x', '']])).toEqual([0, 0, 2, 0, 2, 5]);
    expect(firstOf([['x', '1'], ['x', '1'], ['x', '1']])).toEqual([0, 0, 0]);
  });

  it('is found among thousands: every seventh and every eleventh cell alike repeats each 77 rows', () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [`a${row % 7}`, `b${row % 11}`]);
    expect(firstOf(rows)).toEqual(rows.map((__, row) => row % 77));
  });

  it('is the row itself where one cell alone differs among thousands', () => {
    const rows = Array.from({ length: 4096 }, (_, row) => [`a${row % 64}`, `b${Math.floor(row / 64)}`]);
    expect(firstOf([...rows, ...rows])).toEqual([...rows, ...rows].map((__, row) => row % 4096));
  });

  it('is the row itself where another is alike by its hash alone', () => {
    // Numbered by first appearance, the cells of these two rows, 5, 1, 0 and 1, 668, 917, have one hash.
    const numbers = Array.from({ length: 1000 }, (_, row) => [String(row), String(row), String(row), 'x']);
    const alike = [['5', '1', '0', 'x'], ['1', '668', '917', 'x'], ['5', '1', '0', 'x']];
    const rows = firstEqualRows(tableOf(['a', 'b', 'c', 'd'], [...numbers, ...alike]));
    expect(Array.from(rows.subarray(1000))).toEqual([1000, 1001, 1000]);
  });

  it('is worked out once for a table', () => {
    const table = tableOf(['a'], [['x'], ['x'], ['y']]);
    expect(firstEqualRows(table)).toBe(firstEqualRows(table));
  });

  it('of rows without a cell is the first of all', () => {
    const table = tableOf([], []);
    expect(Array.from(firstEqualRows({ ...table, rowCount: 3 }))).toEqual([0, 0, 0]);
  });
});
