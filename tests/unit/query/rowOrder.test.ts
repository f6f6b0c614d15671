import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowOrder } from '../../../src/query/rowOrder';
import { range } from '../given';

/** The same, one comparison after the other. */
function inOrder(values: Float64Array, descending: boolean): readonly number[] {
  const rows = range(0, values.length - 1);
  const known = rows.filter((row) => !Number.isNaN(values[row]));
  const sign = descending ? -1 : 1;
  return [
    ...known.toSorted((a, b) => sign * (Number(values[a]) - Number(values[b])) || a - b),
    ...rows.filter((row) => Number.isNaN(values[row])),
  ];
}

const anyValue = fc.oneof(
  fc.double({ noDefaultInfinity: true }),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0, -0, Number.NaN, 1e300, -1e300, 5e-324),
  // The same in their upper halves, different only in the lower ones.
  fc.integer({ min: 0, max: 99 }).map((step) => 100_000 + step * 2 ** -30),
);

describe('rowOrder', () => {
  it('stands the lowest first, or the highest, ties in row order', () => {
    const values = Float64Array.of(3, 1, 3, 2, 1);
    expect(rowOrder(values, false)).toEqual(Uint32Array.of(1, 4, 3, 0, 2));
    expect(rowOrder(values, true)).toEqual(Uint32Array.of(0, 2, 3, 1, 4));
  });

  it('stands rows without a value last in either direction', () => {
    const values = Float64Array.of(Number.NaN, 1, Number.NaN, 2);
    expect(rowOrder(values, false)).toEqual(Uint32Array.of(1, 3, 0, 2));
    expect(rowOrder(values, true)).toEqual(Uint32Array.of(3, 1, 0, 2));
  });

  it('takes 0 and −0 as equal', () => {
    const values = Float64Array.from({ length: 600 }, (_, row) => (row % 2 === 0 ? -0 : 0));
    expect([...rowOrder(values, false)]).toEqual(range(0, 599));
    expect([...rowOrder(values, true)]).toEqual(range(0, 599));
  });

  it('has nothing to say of no rows', () => {
    expect(rowOrder(new Float64Array(), true)).toHaveLength(0);
  });

  it.each([40, 700])('is the order of a comparison one by one for up to %d rows', (maxLength) => {
    const anyValues = fc.array(anyValue, { maxLength, minLength: maxLength - 40, size: 'max' });
    fc.assert(
      fc.property(anyValues, fc.boolean(), (list, descending) => {
        const values = Float64Array.from(list);
        expect([...rowOrder(values, descending)]).toEqual(inOrder(values, descending));
      }),
      { numRuns: 60 },
    );
  });

  it('sorts long runs of nearly the same figure', () => {
    const values = Float64Array.from({ length: 5_000 }, (_, row) => 100_000 + ((row * 37) % 11) * 2 ** -30);
    expect([...rowOrder(values, true)]).toEqual(inOrder(values, true));
  });

  it('sorts whole numbers of any size, with those that have none', () => {
    const most = 2 ** 31;
    for (const kinds of [
      [Number.NaN, 0, -0, 3],
      [Number.NaN, 0, -0, 3, most - 2],
      [Number.NaN, most - 1],
      [Number.NaN, 1 - most],
      [Number.NaN, 0, 3, most - 2, most - 1, 1 - most],
      [Number.NaN, 0, -0, 3, most - 2, most - 1, -most, 2 - most, 1 - most, -7, 2024],
    ]) {
      const values = Float64Array.from({ length: 900 }, (_, row) => Number(kinds[(row * 7) % kinds.length]));
      expect([...rowOrder(values, false)]).toEqual(inOrder(values, false));
      expect([...rowOrder(values, true)]).toEqual(inOrder(values, true));
    }
  });

  it('tells the two lowest apart, and the two highest, by their last digits', () => {
    // 0.5 and a little more, then 2.5, 4.5, …, 1,200.5, then 8,000.5 and a little less.
    const between = range(1, 600).map((step) => 2 * step + 0.5);
    const values = Float64Array.of(0.5 + 2 ** -30, 0.5, ...between, 8_000.5, 8_000.5 - 2 ** -30);
    expect([...rowOrder(values, false)]).toEqual([1, 0, ...range(2, 601), 603, 602]);
    expect([...rowOrder(values, true)]).toEqual([602, 603, ...range(2, 601).toReversed(), 0, 1]);
    const turned = values.toReversed();
    expect([...rowOrder(turned, true)]).toEqual([1, 0, ...range(2, 601), 603, 602]);
    expect([...rowOrder(turned, false)]).toEqual([602, 603, ...range(2, 601).toReversed(), 0, 1]);
  });

  it('stands rows in order of which none has a value', () => {
    expect([...rowOrder(new Float64Array(600).fill(Number.NaN), true)]).toEqual(range(0, 599));
  });

  it('sorts more rows than a part has, some alike but for their last digits', () => {
    const values = Float64Array.from({ length: 6_000 }, (_, row) => 20_000 + ((row * 7_919) % 500) * 100 + ((row * 31) % 3) * 2 ** -30);
    expect([...rowOrder(values, true)]).toEqual(inOrder(values, true));
    expect([...rowOrder(values, false)]).toEqual(inOrder(values, false));
  });
});
