import { placeOf } from '../dataset/dataset';
import { textAt } from '../dataset/dictionary';
import { numberAt } from '../dataset/numberAt';
import { BASE_CURRENCY } from '../pay/currency';
import { rateInForce } from '../pay/exchangeRates';
import type { QueryResult } from './query';

/** At which rate of its own currency a salary would stand where the page ranks it. */
export type BreakEven =
  /** Its currency is the base of every rate, so no rate of its own moves it. */
  | { readonly kind: 'base' }
  /** It stands at its place on the page at the rate in force. */
  | { readonly kind: 'holds'; readonly rate: number }
  /** No rate brings it there: other salaries of its currency move with it. */
  | { readonly kind: 'never' }
  /** US dollars for one unit: it takes at least (or at most) `needed` in place of `rate`. */
  | {
      readonly kind: 'needs';
      readonly bound: 'at least' | 'at most';
      readonly needed: number;
      readonly rate: number;
    };

/**
 * The break-even of a row against its place on the page, over the whole data set at market rates.
 * Salaries of the same currency move along, so their order is the same at every rate; the salary
 * needs as many salaries of other currencies above it as its place leaves over.
 * Throws a RangeError for a row that the data set does not have.
 */
export function breakEven(result: QueryResult, row: number): BreakEven {
  const { dataset, comparable, ranking, view } = result;
  const currency = textAt(dataset.currency, row);
  if (currency === BASE_CURRENCY) return { kind: 'base' };
  const rate = rateInForce(currency, view.scale.editedRates);
  const { order, rank } = ranking;
  const inCurrency = (other: number) => textAt(dataset.currency, other) === currency;

  const ownRank = numberAt(rank, row);
  const sameAbove = order.filter((other) => inCurrency(other) && numberAt(rank, other) < ownRank);
  const others = order.filter((other) => !inCurrency(other));
  const othersAbove = placeOf(row) - 1 - sameAbove.length;
  if (ownRank === placeOf(row)) return { kind: 'holds', rate };
  if (othersAbove < 0 || othersAbove > others.length) return { kind: 'never' };

  // Raising the rate moves the salary past those above it; the bound is where it ties with the
  // last one it has to pass (or, lowering, the last one that has to pass it).
  const rising = ownRank > placeOf(row);
  const rival = numberAt(others, rising ? othersAbove : othersAbove - 1);
  const needed = (rate * numberAt(comparable, rival)) / numberAt(comparable, row);
  return { kind: 'needs', bound: rising ? 'at least' : 'at most', needed, rate };
}

/** The rows that stand on the other side of a row than on the page: who overtook it, whom it overtook. */
export function overtakings(
  result: QueryResult,
  row: number,
): { readonly overtakenBy: readonly number[]; readonly overtook: readonly number[] } {
  const { order, rank } = result.ranking;
  const ownRank = numberAt(rank, row);
  const rows = [...order];
  return {
    overtakenBy: rows.filter((other) => other > row && numberAt(rank, other) < ownRank),
    overtook: rows.filter((other) => other < row && numberAt(rank, other) > ownRank),
  };
}

/** The rows whose rank differs from their place on the page, furthest moved first, ties in page order. */
export function movedRows(result: QueryResult): readonly number[] {
  const distance = (row: number) => Math.abs(numberAt(result.ranking.moved, row));
  return [...result.ranking.order]
    .filter((row) => distance(row) > 0)
    .toSorted((a, b) => distance(b) - distance(a) || a - b);
}
