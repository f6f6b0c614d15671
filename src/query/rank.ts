import type { Dataset } from '../dataset/dataset';
import { codeAt, wholeAt } from '../dataset/numberAt';
import type { Basis } from '../pay/scale';
import { rowsByCurrency } from './group';
import { rowOrder } from './rowOrder';

/** The rows of a data set ranked by comparable pay. */
export interface Ranking {
  /** Every row, highest comparable pay first, ties in page order. As published: within each currency. */
  readonly order: Uint32Array;
  /** By row, from 1: the rank on the scale; as published, among the salaries of the same currency. */
  readonly rank: Uint32Array;
  /**
   * By row: places gained against the page (negative: lost). As published there is no common scale
   * and nothing moves.
   */
  readonly moved: Int32Array;
}

/** The rows of an order by currency, in the order of its codes, each currency as it stood. */
function byCurrency(dataset: Dataset, order: Uint32Array): Uint32Array {
  const sorted = new Uint32Array(order.length);
  let length = 0;
  for (const { rows } of rowsByCurrency(dataset, order)) {
    sorted.set(rows, length);
    length += rows.length;
  }
  return sorted;
}

/** Ranks the rows by their comparable pay (one value a row), over the whole data set whatever is filtered. */
export function rankRows(dataset: Dataset, comparable: Float64Array, basis: Basis): Ranking {
  const rank = new Uint32Array(dataset.rowCount);
  const moved = new Int32Array(dataset.rowCount);
  const byPay = rowOrder(comparable, true);
  if (basis === 'published') {
    const order = byCurrency(dataset, byPay);
    const { codes, values } = dataset.currency;
    const ranked = new Uint32Array(values.length);
    for (const row of order) {
      const code = codeAt(codes, row);
      const next = wholeAt(ranked, code) + 1;
      ranked[code] = next;
      rank[row] = next;
    }
    return { order, rank, moved };
  }
  byPay.forEach((row, index) => {
    rank[row] = index + 1;
    moved[row] = row - index;
  });
  return { order: byPay, rank, moved };
}
