import { currencyIndex } from '../../dataset/dataset';
import { numberAt } from '../../dataset/numberAt';
import type { CurrencyCode } from '../../pay/currency';
import { formatPay } from '../../pay/formatPay';
import { payOf } from '../../pay/pay';
import type { QueryResult } from '../../query/query';
import { salaryAt } from '../../query/salary';

/** One currency's salaries along the axis that all lanes share; shares run from 0 to 1. */
export interface Lane {
  readonly currency: CurrencyCode;
  readonly series: number;
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
}

/**
 * The lanes of a view, on an axis from its lowest to its highest comparable pay: it compares where
 * salaries lie, not how long bars are, so it need not start at zero. Null where figures as published
 * share no axis, and where there is nothing to show.
 */
export function stripPicture(result: QueryResult): StripPicture | null {
  const { lanes, severalScales, comparable } = result;
  const amounts = lanes.flatMap((lane) => [...lane.rows].map((row) => numberAt(comparable, row)));
  const [lane] = lanes;
  if (severalScales || lane === undefined) return null;
  const lowest = Math.min(...amounts);
  const highest = Math.max(...amounts);
  const share = (amount: number) =>
    highest === lowest ? 0.5 : (amount - lowest) / (highest - lowest);
  const end = (amount: number) =>
    formatPay(payOf(amount, lane.currency, result.view.scale.period));
  return {
    lanes: lanes.map(({ publishedIn, currency, rows, quartiles, firm }) => ({
      currency: publishedIn ?? currency,
      series: currencyIndex(result.dataset, publishedIn ?? currency),
      dots: [...rows].map((row) => ({ row, share: share(salaryAt(result, row).comparable.amount) })),
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
  };
}
