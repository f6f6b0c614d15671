import { placeOf } from '../dataset/dataset';
import { textAt } from '../dataset/dictionary';
import { numberAt } from '../dataset/numberAt';
import { BASE_CURRENCY } from '../pay/currency';
import { rateInForce } from '../pay/exchangeRates';
import type { QueryResult } from './query';
import { movedOf } from './rank';

/** At which rates of its own currency a salary would stand where the page ranks it. */
export type BreakEven =
  /** Its currency is the base of every rate, so no rate of its own moves it. */
  | { readonly kind: 'base' }
  /**
   * No rate brings it there: other salaries of its currency move with it, or those that it would
   * have to stand between tie with each other.
   */
  | { readonly kind: 'never' }
  /** US dollars for one unit: at any rate from `lowest` (0: none too low) to `highest` (Infinity: none too high). */
  | {
      readonly kind: 'between';
      readonly lowest: number;
      readonly highest: number;
      /** The rate in force. */
      readonly rate: number;
      /** Whether the salary stands at its place at the rate in force. */
      readonly holds: boolean;
    };

/**
 * The break-even of a row against its place on the page, over the whole data set at market rates.
 * Salaries of the same currency move along, so their order is the same at every rate; the salary
 * needs as many salaries of other currencies above it as its place leaves over, and so a rate between
 * those at which it ties with the last one above and the first one below.
 * Throws a RangeError for a row that the data set does not have.
 */
export function breakEven(result: QueryResult, row: number): BreakEven {
  const { dataset, comparable, ranking, view } = result;
  const currency = textAt(dataset.currency, row);
  if (currency === BASE_CURRENCY) return { kind: 'base' };
  const { rows: order, positions } = ranking.order;
  const rank = (other: number) => numberAt(positions, other) + 1;
  const ownRank = rank(row);
  const inCurrency = (other: number) => textAt(dataset.currency, other) === currency;

  const sameAbove = order.filter((other) => inCurrency(other) && rank(other) < ownRank);
  const others = order.filter((other) => !inCurrency(other));
  const above = placeOf(dataset, row) - 1 - sameAbove.length;
  if (above < 0 || above > others.length) return { kind: 'never' };

  const rate = rateInForce(currency, view.scale.editedRates);
  const tiesWith = (rival: number) =>
    (rate * numberAt(comparable, rival)) / numberAt(comparable, row);
  const lowest = above === others.length ? 0 : tiesWith(numberAt(others, above));
  const highest = above === 0 ? Number.POSITIVE_INFINITY : tiesWith(numberAt(others, above - 1));
  const holds = ownRank === placeOf(dataset, row);
  // Between two that tie with each other there is no room for a third.
  if (lowest >= highest && !holds) return { kind: 'never' };
  return { kind: 'between', lowest, highest, rate, holds };
}

/** The rows that stand on the other side of a row than on the page: who overtook it, whom it overtook. */
export function overtakings(
  result: QueryResult,
  row: number,
): { readonly overtakenBy: readonly number[]; readonly overtook: readonly number[] } {
  const { order, placed } = result.ranking;
  const { positions } = order;
  const rows = order.rows.subarray(0, placed);
  const position = numberAt(positions, row);
  return {
    overtakenBy: [...rows].filter((other) => other > row && numberAt(positions, other) < position),
    overtook: [...rows].filter((other) => other < row && numberAt(positions, other) > position),
  };
}

/** The rows whose rank differs from their place on the page, furthest moved first, ties in page order. */
export function movedRows(result: QueryResult): readonly number[] {
  const { order, placed } = result.ranking;
  const distance = (row: number) => Math.abs(movedOf(result.ranking, row));
  return [...order.rows.subarray(0, placed)]
    .filter((row) => distance(row) > 0)
    .toSorted((a, b) => distance(b) - distance(a) || a - b);
}
