import { currencyIndex } from '../../dataset/dataset';
import { textAt } from '../../dataset/dictionary';
import { codeAt } from '../../dataset/numberAt';
import type { CurrencyCode } from '../../pay/currency';
import { formatPay } from '../../pay/formatPay';
import { payOf } from '../../pay/pay';
import { placementsOf } from '../../query/purchasing/placement';
import type { QueryResult } from '../../query/query';
import { rowsOfCodes } from '../../query/rowsOfCodes';
import { salaryAt } from '../../query/salary';
import { MOST_BARS } from '../../query/view';

/** More currencies than this are not compared at one glance. */
const MOST_LANES = 12;

/** One salary, as a share of the axis. */
export interface Dot {
  readonly row: number;
  readonly share: number;
  /** Between which shares it lies, where it is open in which country it is paid; else null. */
  readonly span: { readonly low: number; readonly high: number } | null;
}

/** One currency's salaries along the axis that all lanes share; shares run from 0 to 1. */
export interface Lane {
  readonly currency: CurrencyCode;
  readonly series: number;
  /** How many salaries it has. */
  readonly count: number;
  /** Each salary, where they are few enough to be told apart; else none. */
  readonly dots: readonly Dot[];
  /** Where median and middle half lie; null for a group too small for them. */
  readonly quartiles: { readonly lower: number; readonly median: number; readonly upper: number } | null;
  /** The median in words, with "≈" where it is open in which country any is paid; empty where there is none. */
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
 * By currency: the rows, highest first, of the lanes that show each salary: all lanes of few
 * salaries, and always those too small for a median.
 */
function rowsShownSingly(
  { dataset, panels }: QueryResult,
  lanes: QueryResult['lanes'],
  singly: boolean,
): ReadonlyMap<CurrencyCode, readonly number[]> {
  const shown = lanes.filter(({ firm }) => singly || !firm);
  const rowsOf = new Map(shown.map(({ publishedIn }) => [publishedIn, new Array<number>()]));
  const codes = Uint8Array.from(dataset.currency.values, (code) => (rowsOf.has(code) ? 1 : 0));
  for (const { rows } of shown.length === 0 ? [] : panels) {
    for (const row of rowsOfCodes(rows, dataset.currency.codes, codes)) {
      rowsOf.get(textAt(dataset.currency, row))?.push(row);
    }
  }
  return rowsOf;
}

/** The currencies with any salary on show of which it is open in which country it is paid. */
function openCurrencies({ dataset, panels, measure }: QueryResult): ReadonlySet<CurrencyCode> {
  const isOpen = placementsOf(measure).map(({ span }) => span !== null);
  const open = new Set<CurrencyCode>();
  if (!isOpen.includes(true)) return open;
  for (const { rows } of panels) {
    for (const row of rows) if (isOpen[codeAt(measure.codes, row)] === true) open.add(textAt(dataset.currency, row));
  }
  return open;
}

/** Where a salary lies on the scale, in its unit: from `low` to `high` where its country is open. */
function reachOf(result: QueryResult, row: number) {
  const { comparable, span } = salaryAt(result, row);
  return { row, amount: comparable.amount, span: span && { low: span.low.amount, high: span.high.amount } };
}

/**
 * The lanes of a view, on an axis from its lowest to its highest comparable pay: it compares where
 * salaries lie, not how long bars are, so it need not start at zero. Null where figures as published
 * share no axis, and where there is nothing to show.
 */
export function stripPicture(result: QueryResult): StripPicture | null {
  const { lanes, severalScales } = result;
  const [lane] = lanes;
  if (severalScales || lane === undefined) return null;
  const singly = result.count <= MOST_BARS;
  const shown = lanes.slice(0, MOST_LANES);
  const open = openCurrencies(result);
  const rows = rowsShownSingly(result, shown, singly);
  const singles = new Map([...rows].map(([currency, own]) => [currency, own.map((row) => reachOf(result, row))]));
  // Rows stand highest first. Of very many one slip of a digit would flatten all lanes.
  const ends = [
    ...[...singles.values()].flat().flatMap(({ amount, span }) => (span === null ? [amount] : [span.low, span.high])),
    ...(singly ? [] : shown.filter(({ firm }) => firm)).flatMap(({ quartiles }) =>
      quartiles === null ? [] : [quartiles.lower, quartiles.upper],
    ),
  ];
  const lowest = Math.min(...ends);
  const highest = Math.max(...ends);
  const share = (amount: number) =>
    highest === lowest ? 0.5 : (amount - lowest) / (highest - lowest);
  const end = (amount: number) =>
    formatPay(payOf(amount, lane.currency, result.view.scale.period));
  return {
    lanes: shown.map(({ publishedIn, count, quartiles, firm }) => ({
      currency: publishedIn,
      series: currencyIndex(result.dataset, publishedIn),
      count,
      dots: (singles.get(publishedIn) ?? []).map(({ row, amount, span }) => ({
        row,
        share: share(amount),
        span: span && { low: share(span.low), high: share(span.high) },
      })),
      quartiles:
        firm && quartiles !== null
          ? {
              lower: share(quartiles.lower),
              median: share(quartiles.median),
              upper: share(quartiles.upper),
            }
          : null,
      median: firm && quartiles !== null ? `median ${open.has(publishedIn) ? '≈' : ''}${end(quartiles.median)}` : '',
    })),
    ends: [end(lowest), end(highest)],
    singly,
    leftOut: lanes.length - shown.length,
  };
}
