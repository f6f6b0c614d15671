import type { Dataset } from '../dataset/dataset';
import { amountAt, codeAt, wholeAt } from '../dataset/numberAt';
import type { Basis } from '../pay/scale';
import { bitsBetween } from './bitset';
import { countByCode, type Mask } from './filter';
import { orderOfRows, type RowOrder } from './inOrder';
import { rowOrder } from './rowOrder';


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

/** Where the rows of each currency begin if they stand currency after currency; the last slot is their number. */
function currencyStarts({ currency }: Dataset): Uint32Array {
  const starts = new Uint32Array(currency.values.length + 1);
  let before = 0;
  countByCode(currency.codes, currency.values.length, null).forEach((count, code) => {
    before += count;
    starts[code + 1] = before;
  });
  return starts;
}

/** The rows of an order by currency, in the order of its codes, each currency as it stood. */
export function byCurrency({ currency }: Dataset, rows: Uint32Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice();
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const code = codeAt(currency.codes, row);
    const at = wholeAt(next, code);
    sorted[at] = row;
    next[code] = at + 1;
  }
  return sorted;
}

/** How many of rows that stand highest first, those without a value last, have one. */
function placedAmong(rows: Uint32Array, comparable: Float64Array): number {
  let placed = rows.length;
  while (placed > 0 && Number.isNaN(amountAt(comparable, wholeAt(rows, placed - 1)))) placed -= 1;
  return placed;
}

/** Ranks the rows by their comparable pay (one value a row, NaN: none), over the whole data set. */
export function rankRows(dataset: Dataset, comparable: Float64Array, basis: Basis): Ranking {
  const byPay = rowOrder(comparable, true);
  const placed = placedAmong(byPay, comparable);
  if (basis !== 'published') return { order: orderOfRows(byPay), starts: null, placed };
  const starts = currencyStarts(dataset);
  return { order: orderOfRows(byCurrency(dataset, byPay, starts)), starts, placed };
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
 * Places that a row gained against the page (negative: lost). As published there is no common scale
 * and nothing moves.
 */
export function movedOf({ order, starts }: Ranking, row: number): number {
  return starts === null ? row - wholeAt(order.positions, row) : 0;
}
