import { currencyIndex } from '../../dataset/dataset';
import { numberAt } from '../../dataset/numberAt';
import type { CurrencyCode } from '../../pay/currency';
import { formatPay } from '../../pay/formatPay';
import { payOf } from '../../pay/pay';
import type { QueryResult } from '../../query/query';
import { MOST_BARS } from '../../query/view';

/** More currencies than this are not compared at one glance. */
const MOST_LANES = 12;

/** One currency's salaries along the axis that all lanes share; shares run from 0 to 1. */
export interface Lane {
  readonly currency: CurrencyCode;
  readonly series: number;
  /** How many salaries it has. */
  readonly count: number;
  /** Each salary, where they are few enough to be told apart; else none. */
  readonly dots: ReadonlyArray<{ readonly row: number; readonly share: number }>;
  /** Where median and middle half lie; null for a group too small for them. */
  readonly quartiles: { readonly lower: number; readonly median: number; readonly upper: number } | null;
  /** The median in words; empty where there is none. */
  readonly median: string;
}

export interface StripPicture {
  readonly lanes: readonly Lane[];
  /** The pay at both ends of the axis, as text. */
  readonly ends: readonly [lowest: string, highest: string];
  /** Whether every salary has its dot. */
  readonly singly: boolean;
  /** How many currencies with fewer salaries have no lane. */
  readonly leftOut: number;
}

/**
 * The lanes of a view, on an axis from its lowest to its highest comparable pay: it compares where
 * salaries lie, not how long bars are, so it need not start at zero. Null where figures as published
 * share no axis, and where there is nothing to show.
 */
export function stripPicture(result: QueryResult): StripPicture | null {
  const { lanes, severalScales, comparable } = result;
  const [lane] = lanes;
  if (severalScales || lane === undefined) return null;
  const singly = result.count <= MOST_BARS;
  const shown = lanes.slice(0, MOST_LANES);
  // Rows stand highest first. Of very many one slip of a digit would flatten all lanes.
  const ends = shown.map(({ rows, quartiles, firm }) =>
    singly || !firm || quartiles === null
      ? [numberAt(comparable, numberAt(rows, rows.length - 1)), numberAt(comparable, numberAt(rows, 0))]
      : [quartiles.lower, quartiles.upper],
  );
  const lowest = ends.reduce((least, [low = least]) => Math.min(least, low), Infinity);
  const highest = ends.reduce((most, [, high = most]) => Math.max(most, high), 0);
  const share = (amount: number) =>
    highest === lowest ? 0.5 : (amount - lowest) / (highest - lowest);
  const end = (amount: number) =>
    formatPay(payOf(amount, lane.currency, result.view.scale.period));
  return {
    lanes: shown.map(({ publishedIn, currency, rows, quartiles, firm }) => ({
      currency: publishedIn ?? currency,
      series: currencyIndex(result.dataset, publishedIn ?? currency),
      count: rows.length,
      // A group too small for a median shows its salaries as single marks.
      dots:
        singly || !firm
          ? [...rows].map((row) => ({ row, share: share(numberAt(comparable, row)) }))
          : [],
      quartiles:
        firm && quartiles !== null
          ? {
              lower: share(quartiles.lower),
              median: share(quartiles.median),
              upper: share(quartiles.upper),
            }
          : null,
      median: firm && quartiles !== null ? `median ${end(quartiles.median)}` : '',
    })),
    ends: [end(lowest), end(highest)],
    singly,
    leftOut: lanes.length - shown.length,
  };
}
