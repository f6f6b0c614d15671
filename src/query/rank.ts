import type { Dataset } from '../dataset/dataset';
import { amountAt, codeAt, wholeAt } from '../dataset/numberAt';
import type { Basis } from '../pay/scale';
import { bitsBetween } from './bitset';
import { byCode } from './byCode';
import { countByCode, type Mask } from './filter';
import { firstWhere } from './firstWhere';
import { orderOfRows, type RowOrder } from './inOrder';
import { rowOrder } from './rowOrder';
import { startsOf } from './startsOf';

/** The rows of a data set ranked by comparable pay, whatever is filtered. */
export interface Ranking {
  /** Every row, highest comparable pay first, ties in page order. As published: currency after currency. */
  readonly order: RowOrder;
  /**
   * As published, by code of the data set's currencies and one slot more: where its rows begin in
   * the order. Null where all rows stand on one scale.
   */
  readonly starts: Uint32Array | null;
  /** How many rows have a place on the scale: the first so many of the order. */
  readonly placed: number;
}

/** Ranks the rows by their comparable pay (one value a row, NaN: none), over the whole data set. */
export function rankRows(dataset: Dataset, comparable: Float64Array, basis: Basis): Ranking {
  const byPay = rowOrder(comparable, true);
  // Rows without a value stand last.
  const placed = firstWhere(0, byPay.length, (at) => Number.isNaN(amountAt(comparable, wholeAt(byPay, at))));
  if (basis !== 'published') return { order: orderOfRows(byPay), starts: null, placed };
  const { codes, values } = dataset.currency;
  const starts = startsOf(countByCode(codes, values.length, null));
  return { order: orderOfRows(byCode(codes, byPay, starts)), starts, placed };
}

/** By position in the order: 1 where a row has a place on the scale; null where every row has. */
export function maskOfPlaced({ order, placed }: Ranking): Mask {
  const { length } = order.rows;
  return placed === length ? null : bitsBetween(length, [[0, placed]]);
}

/** The rank of a row from 1: on the scale; as published, among the salaries of the same currency. */
export function rankOf({ order, starts }: Ranking, dataset: Dataset, row: number): number {
  const position = wholeAt(order.positions, row);
  return position + 1 - (starts === null ? 0 : wholeAt(starts, codeAt(dataset.currency.codes, row)));
}

/**
 * The rank of a row from 1 that it shares with all of the same comparable pay: one more than are paid more, on the
 * scale or, as published, in its currency. Found by halving, without a pass over the rows.
 */
export function sharedRankOf({ order, starts }: Ranking, dataset: Dataset, comparable: Float64Array, row: number): number {
  const first = starts === null ? 0 : wholeAt(starts, codeAt(dataset.currency.codes, row));
  // The same pay by way of another period or currency may differ in its last binary digit.
  const same = amountAt(comparable, row) * (1 + 1e-12);
  const position = wholeAt(order.positions, row);
  return firstWhere(first, position, (at) => amountAt(comparable, wholeAt(order.rows, at)) <= same) + 1 - first;
}

/**
 * Places that a row gained against the page (negative: lost). As published there is no common scale
 * and nothing moves.
 */
export function movedOf({ order, starts }: Ranking, row: number): number {
  return starts === null ? row - wholeAt(order.positions, row) : 0;
}
