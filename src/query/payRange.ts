import { amountAt, wholeAt } from '../dataset/numberAt';
import { type Bits, bitsBetween } from './bitset';
import { firstWhere } from './firstWhere';
import type { Ranking } from './rank';
import type { SelectedRows } from './selectedRows';

/** Comparable pay from one amount up to another, both included; null: no bound. In the unit of the scale. */
export interface PayRange {
  readonly low: number | null;
  readonly high: number | null;
}

/** The positions at which the rows of a range begin and end; the rows stand highest value first. */
function positionsOf(
  rows: Uint32Array,
  values: Float64Array,
  { low, high }: PayRange,
  from: number,
  to: number,
): readonly [from: number, to: number] {
  const valueAt = (position: number) => amountAt(values, wholeAt(rows, position));
  // Rows without a value stand last.
  return [
    high === null ? from : firstWhere(from, to, (position) => !(valueAt(position) > high)),
    low === null ? to : firstWhere(from, to, (position) => !(valueAt(position) >= low)),
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
