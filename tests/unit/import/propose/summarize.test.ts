import { describe, expect, it } from 'vitest';
import { summarizeColumn } from '../../../../src/import/propose/summarize';
import { columnOfCells } from '../tableOf';

function summaryOf(cells: readonly string[]) {
  const [column] = columnOfCells('Size', cells).columns;
  if (column === undefined) throw new Error('There is no column.');
  return summarizeColumn(column, 'category');
}

describe('the summary of a column', () => {
  it('has its five most frequent cells, of as frequent ones the first', () => {
    expect(summaryOf(['a', 'b', 'b', 'c', 'd', 'e', 'f', 'f', 'f', 'g'])).toEqual({ name: 'Size', examples: ['f', 'b', 'a', 'c', 'd'], distinct: 7, empty: 0, kind: 'category' });
    expect(summaryOf(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'g']).examples).toEqual(['g', 'a', 'b', 'c', 'd']);
    expect(summaryOf(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'f', 'g', 'g']).examples).toEqual(['g', 'f', 'a', 'b', 'c']);
  });

  it('counts empty cells apart, and shows none', () => {
    expect(summaryOf(['', 'a', '', 'b', '', 'c', 'd', 'e', 'f'])).toEqual({ name: 'Size', examples: ['a', 'b', 'c', 'd', 'e'], distinct: 6, empty: 3, kind: 'category' });
    expect(summaryOf(['', ''])).toMatchObject({ examples: [], distinct: 0, empty: 2 });
    expect(summaryOf([])).toMatchObject({ examples: [], distinct: 0, empty: 0 });
  });

  it('cuts a long cell', () => {
    expect(summaryOf(['x'.repeat(201)]).examples).toEqual([`${'x'.repeat(199)}…`]);
  });
});
