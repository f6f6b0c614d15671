import type { Dataset } from '../dataset/dataset';
import { numberAt } from '../dataset/numberAt';
import type { Basis } from '../pay/scale';

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

/** All rows by group, then highest value first; ties in page order, so that the order is total. */
function orderByPay(comparable: Float64Array, groupOf: (row: number) => number): Uint32Array {
  return Uint32Array.from(comparable, (_, row) => row).sort(
    (a, b) => groupOf(a) - groupOf(b) || numberAt(comparable, b) - numberAt(comparable, a) || a - b,
  );
}

/** Ranks the rows by their comparable pay (one value a row), over the whole data set whatever is filtered. */
export function rankRows(dataset: Dataset, comparable: Float64Array, basis: Basis): Ranking {
  const rank = new Uint32Array(dataset.rowCount);
  const moved = new Int32Array(dataset.rowCount);
  const { codes, values } = dataset.currency;
  if (basis === 'published') {
    const order = orderByPay(comparable, (row) => numberAt(codes, row));
    const ranked = new Uint32Array(values.length);
    for (const row of order) {
      const code = numberAt(codes, row);
      const next = numberAt(ranked, code) + 1;
      ranked[code] = next;
      rank[row] = next;
    }
    return { order, rank, moved };
  }
  const order = orderByPay(comparable, () => 0);
  order.forEach((row, index) => {
    rank[row] = index + 1;
    moved[row] = row - index;
  });
  return { order, rank, moved };
}
