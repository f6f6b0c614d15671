import { describe, expect, it } from 'vitest';
import { emptyRowsOf, kindOfColumn } from '../../../../src/import/cells/columnKind';
import type { RawColumn } from '../../../../src/import/rawTable';
import { columnOfCells } from '../tableOf';

function columnOf(cells: readonly string[]): RawColumn {
  const [column] = columnOfCells('Level', cells).columns;
  if (column === undefined) throw new Error('There is no column.');
  return column;
}

/** So many rows with the texts of a list in turn. */
function inTurn(rows: number, texts: readonly string[]): string[] {
  return Array.from({ length: rows }, (_, row) => texts[row % texts.length] ?? '');
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(index));
}

const named = (count: number): string[] => numbered(count).map((number) => `name ${number}`);

describe('numbers', () => {
  it('are groups where twelve or fewer stand in five rows each', () => {
    expect(kindOfColumn(columnOf(inTurn(60, numbered(12))))).toBe('category');
    expect(kindOfColumn(columnOf(inTurn(59, numbered(12))))).toBe('number');
    expect(kindOfColumn(columnOf(inTurn(650, numbered(13))))).toBe('number');
  });
});

describe('texts', () => {
  it('are groups where each stands in two rows on average, empty cells not counted', () => {
    expect(kindOfColumn(columnOf(['a', 'a', 'b', 'b']))).toBe('category');
    expect(kindOfColumn(columnOf(['a', 'a', 'b']))).toBe('text');
    expect(kindOfColumn(columnOf(['a', 'a', 'b', 'b', '']))).toBe('category');
    expect(kindOfColumn(columnOf(['', 'a', 'a', 'b', 'b']))).toBe('category');
    expect(kindOfColumn(columnOf(['a', 'a', 'b', '', '', '']))).toBe('text');
  });

  it('are groups up to ten thousand', () => {
    expect(kindOfColumn(columnOf(inTurn(20_000, named(10_000))))).toBe('category');
    expect(kindOfColumn(columnOf(inTurn(20_002, named(10_001))))).toBe('text');
  });

  it('are groups where nine in ten are no longer than 80 characters', () => {
    const of = (length: number, rows: number) => kindOfColumn(columnOf([...inTurn(10 - rows, ['a']), ...inTurn(rows, ['x'.repeat(length)])]));
    expect([of(80, 5), of(81, 1), of(81, 2)]).toEqual(['category', 'category', 'text']);
  });
});

describe('dates', () => {
  it('are none where one cell among many thousands, that no sample would show, is none', () => {
    const cells = Array.from({ length: 20_000 }, (_, row) => (row === 7771 ? 'soon' : `${1000 + (row % 9000)}-0${1 + (row % 9)}-1${row % 10}`));
    expect(kindOfColumn(columnOf(cells.with(7771, '2024-01-01')))).toBe('date');
    expect(kindOfColumn(columnOf(cells))).not.toBe('date');
  });

  it('are read in the order that the column shows', () => {
    expect(kindOfColumn(columnOf(['1/2/2024', '3/4/2024', '13/4/2024']))).toBe('date');
    expect(kindOfColumn(columnOf(['1/2/2024', '3/4/2024']))).toBe('text');
  });
});

describe('a column that says nothing', () => {
  it('is text', () => {
    expect([[], ['', ''], ['NA', 'n/a', 'NA', 'NA']].map((cells) => kindOfColumn(columnOf(cells)))).toEqual(['text', 'text', 'text']);
  });
});

describe('the rows that are empty', () => {
  it('are counted, wherever the first of them stands', () => {
    const counts = [['', 'a', ''], ['a', '', 'b', ''], ['a', 'b', 'b', ''], ['a', 'b'], ['', ''], [' ', 'a'], []].map((cells) => emptyRowsOf(columnOf(cells)));
    expect(counts).toEqual([2, 2, 1, 0, 2, 0, 0]);
  });
});
