import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupFigures } from '../../../src/query/groupFigures';
import { quartilesOfRows } from '../../../src/query/quantile';
import { rowOrder } from '../../../src/query/rowOrder';
import { orderOfRows } from '../../../src/query/inOrder';
import { SelectedRows } from '../../../src/query/selectedRows';
import { passingRows, range, selectedOf } from '../given';

/** The same, group by group. */
function naively(codes: readonly number[], groups: number, selected: SelectedRows, values: Float64Array) {
  return range(0, groups - 1).map((group) => {
    const own = [...selected].filter((row) => codes[row] === group);
    return { count: own.length, quartiles: quartilesOfRows(selectedOf(own, values.length), values) };
  });
}

describe('groupFigures', () => {
  it('keeps its counters few for many rows and groups', () => {
    const length = 40_000;
    const values = Float64Array.from({ length }, (_, row) => 1 + ((row * 7_919) % 10_007));
    const list = range(0, length - 1).map((row) => (row * 104_729) % 500);
    const all = SelectedRows.of(orderOfRows(rowOrder(values, true)), null);
    const figures = groupFigures(Uint16Array.from(list), 500, all, values);
    const own = [...all].filter((row) => list[row] === 123);
    expect(figures[123]).toEqual({ count: 80, quartiles: quartilesOfRows(selectedOf(own, length), values) });
    expect(figures.reduce((sum, { count }) => sum + count, 0)).toBe(length);
  });

  it('counts each group and finds its quartiles', () => {
    const values = Float64Array.of(10, 20, 30, 40, 50, 60);
    const all = SelectedRows.of(orderOfRows(rowOrder(values, true)), null);
    expect(groupFigures(Uint8Array.of(0, 1, 0, 1, 0, 3), 4, all, values)).toEqual([
      { count: 3, quartiles: { lower: 20, median: 30, upper: 40 } },
      { count: 2, quartiles: { lower: 25, median: 30, upper: 35 } },
      { count: 0, quartiles: null },
      { count: 1, quartiles: { lower: 60, median: 60, upper: 60 } },
    ]);
  });

  it.each([5, 600])('passes over what a mask holds back, of %d groups', (groups) => {
    const values = Float64Array.from(range(1, 100));
    const list = range(0, 99).map((row) => row % 3);
    const order = orderOfRows(rowOrder(values, true));
    const selected = passingRows(order, list.map((group, row) => Number(group !== 1 && row >= 10))).within(5, 95);
    const figures = groupFigures(Uint16Array.from(list), groups, selected, values);
    expect(figures).toHaveLength(groups);
    expect(figures.slice(0, 5)).toEqual(naively(list, 5, selected, values));
  });

  it.each([
    ['few', 1],
    ['some', 7],
    ['many', 600],
    ['very many', 70_000],
  ])('agrees with a naive reference for %s groups, under a mask and within a range', (_, groups) => {
    const anyShape = fc.record({
      length: fc.integer({ min: 0, max: 400 }),
      distinct: fc.integer({ min: 1, max: 300 }),
      share: fc.integer({ min: 0, max: 100 }),
      from: fc.nat({ max: 200 }),
      width: fc.nat({ max: 400 }),
    });
    fc.assert(
      fc.property(anyShape, ({ length, distinct, share, from, width }) => {
        const values = Float64Array.from({ length }, (__, row) => 1 + ((row * 7_919) % distinct));
        const list = range(0, length - 1).map((row) => (row * 104_729) % groups);
        const mask = Uint8Array.from({ length }, (__, row) => ((row * 37) % 101 < share ? 1 : 0));
        const order = orderOfRows(rowOrder(values, true));
        const all = share === 100 ? SelectedRows.of(order, null) : passingRows(order, mask);
        const selected = all.within(from, from + width);
        const figures = groupFigures(Uint32Array.from(list), groups, selected, values);
        expect(figures).toHaveLength(groups);
        const few = Math.min(groups, 700);
        expect(figures.slice(0, few)).toEqual(naively(list, few, selected, values));
      }),
      { numRuns: 25 },
    );
  });
});
