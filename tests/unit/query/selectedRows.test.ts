import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitAt } from '../../../src/query/bitset';
import { orderOfRows } from '../../../src/query/inOrder';
import { SelectedRows } from '../../../src/query/selectedRows';
import { passingRows, range } from '../given';

describe('the selected rows of an order', () => {
  const order = orderOfRows(Uint32Array.of(3, 0, 4, 1, 2));
  const some = passingRows(order, [1, 0, 1, 1, 1]);

  it('are those that pass, in the order', () => {
    expect([...some]).toEqual([3, 0, 4, 2]);
    expect(some).toHaveLength(4);
    expect([0, 1, 2, 3].map((index) => some.at(index))).toEqual([3, 0, 4, 2]);
    expect([...SelectedRows.of(order, null)]).toEqual([3, 0, 4, 1, 2]);
    expect([...passingRows(order, [0, 0, 0, 0, 0])]).toEqual([]);
  });

  it('know which rows are among them', () => {
    expect(range(0, 5).filter((row) => some.has(row))).toEqual([0, 2, 3, 4]);
    expect(range(0, 4).filter((row) => SelectedRows.of(order, null).has(row))).toEqual(range(0, 4));
  });

  it('can be taken in part, by index and by position', () => {
    expect(some.slice(1, 3)).toEqual(Uint32Array.of(0, 4));
    expect(some.slice(3, 9)).toEqual(Uint32Array.of(2));
    expect(some.slice(4, 9)).toHaveLength(0);
    const inner = some.within(1, 4);
    expect([...inner]).toEqual([0, 4]);
    expect(inner.at(1)).toBe(4);
    expect(inner.has(3)).toBe(false);
    expect(inner.has(2)).toBe(false);
    expect([...inner.within(0, 2)]).toEqual([0]);
    expect([...some.within(4, 2)]).toEqual([]);
  });

  it('are the same rows in another order', () => {
    expect([...some.inOrder(orderOfRows(Uint32Array.of(0, 1, 2, 3, 4)))]).toEqual([0, 2, 3, 4]);
    expect([...some.within(1, 4).inOrder(orderOfRows(Uint32Array.of(4, 3, 2, 1, 0)))]).toEqual([4, 0]);
    expect([...SelectedRows.of(order, null).inOrder(orderOfRows(Uint32Array.of(0, 1, 2, 3, 4)))]).toEqual([0, 1, 2, 3, 4]);
  });

  it('are found among many that do not pass', () => {
    const rare = [3, 40, 700, 999];
    const rows = passingRows(orderOfRows(Uint32Array.from(range(0, 999))), range(0, 999).map((row) => Number(rare.includes(row))));
    expect([...rows]).toEqual(rare);
    expect([0, 1, 2, 3].map((index) => rows.at(index))).toEqual(rare);
    expect(rows.slice(1, 3)).toEqual(Uint32Array.of(40, 700));
    expect([...rows.within(4, 701)]).toEqual([40, 700]);
    expect(rows.within(41, 700)).toHaveLength(0);
  });

  it('throw for an index that there is not', () => {
    expect(() => some.at(4)).toThrow(RangeError);
    expect(() => some.at(-1)).toThrow(RangeError);
    expect(() => some.at(Number.NaN)).toThrow(RangeError);
  });

  it('are what a list of them would be, however many and wherever cut', () => {
    const anyRows = fc
      .tuple(fc.integer({ min: 0, max: 1_500 }), fc.integer({ min: 1, max: 97 }), fc.integer({ min: 0, max: 100 }))
      .chain(([length, step, share]) =>
        fc.tuple(fc.constant({ length, step, share }), fc.nat({ max: length }), fc.nat({ max: length })),
      );
    fc.assert(
      fc.property(anyRows, ([{ length, step, share }, one, other]) => {
        const shuffled = range(0, length - 1).toSorted((a, b) => ((a * step) % 89) - ((b * step) % 89) || b - a);
        const mask = Uint8Array.from({ length }, (_, row) => ((row * 37) % 101 < share ? 1 : 0));
        const rows = passingRows(orderOfRows(Uint32Array.from(shuffled)), mask);
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const expected = shuffled.slice(from, to).filter((row) => mask[row] === 1);
        const part = rows.within(from, to);
        expect([...part]).toEqual(expected);
        expect(shuffled.filter((_, at) => part.byPosition === null || bitAt(part.byPosition, at) === 1)).toEqual(expected);
        expect([...part.inOrder(orderOfRows(Uint32Array.from(range(0, length - 1))))]).toEqual(expected.toSorted((a, b) => a - b));
        expect(expected.map((_, index) => part.at(index))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
