import { amountAt, wholeAt } from '../dataset/numberAt';
import { type Bits, bitsBetween } from './bitset';
import type { Ranking } from './rank';
import type { SelectedRows } from './selectedRows';

/** Comparable pay from one amount up to another, both included; null: no bound. In the unit of the scale. */
export interface PayRange {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The first position, of those from one up to another, of which the value is at most (or, if `below`,
 * less than) an amount. The rows stand highest value first there.
 */
function firstPosition(
  rows: Uint32Array,
  values: Float64Array,
  amount: number,
  below: boolean,
  from: number,
  to: number,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = amountAt(values, wholeAt(rows, middle));
    // Rows without a value stand last.
    if (below ? !(value >= amount) : !(value > amount)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The positions at which the rows of a range begin and end; the rows stand highest value first. */
function positionsOf(
  rows: Uint32Array,
  values: Float64Array,
  { low, high }: PayRange,
  from: number,
  to: number,
): readonly [from: number, to: number] {
  return [
    high === null ? from : firstPosition(rows, values, high, false, from, to),
    low === null ? to : firstPosition(rows, values, low, true, from, to),
  ];
}

/** Those of rows, which stand highest value first, that lie in a range: found by their order alone. */
export function rowsInRange(rows: SelectedRows, values: Float64Array, range: PayRange): SelectedRows {
  const [from, to] = positionsOf(rows.order.rows, values, range, rows.from, rows.to);
  return rows.within(from, to);
}

/** By position in the order of a ranking: 1 where the value lies in a range, else 0. */
export function rangeMask({ order, starts }: Ranking, values: Float64Array, range: PayRange): Bits {
  const { length } = order.rows;
  const ends = starts === null ? [0, length] : [...starts];
  const parts = ends.slice(1).map((end, part) => positionsOf(order.rows, values, range, Number(ends[part]), end));
  return bitsBetween(length, parts);
}
