import type { CurrencyCode, PayUnit } from '../pay/currency';
import type { Pay } from '../pay/pay';
import { comparableFactor, type Scale } from '../pay/scale';
import { isAnyOpen } from './anyOpen';
import { countFrom } from './countFrom';
import type { Placement } from './purchasing/placement';
import { FEWEST_FOR_MEDIAN, type Quartiles } from './quantile';
import type { Panel, QueryResult } from './query';
import { purchasingPower } from './purchasingPower';
import type { SelectedRows } from './selectedRows';
import { wilsonInterval } from './wilsonInterval';

/** An amount, or two between which it lies where the scale leaves it open; `low` is at most `high`. */
export interface PaySpan {
  readonly low: number;
  readonly high: number;
}

/** Where one pay stands among salaries. */
export interface Standing {
  /** How many salaries it is compared with. */
  readonly count: number;
  /** How many of them are paid less, ties not counted: than the low end of the pay, and than the high end. */
  readonly below: PaySpan;
  /** How many are paid the same; of a pay that is a span, between its ends. */
  readonly equal: number;
  /**
   * Between which shares, from 0 to 1, the share that is paid less would lie if these salaries were
   * drawn at random from many; null for fewer salaries than a median needs.
   */
  readonly interval: PaySpan | null;
  /** What the pay is above the median, in the unit of the scale (negative: below); null for too few salaries. */
  readonly toMedian: PaySpan | null;
}

/**
 * Pay that differs by less than this share is the same pay: 7,000 a month and 84,000 a year, each
 * converted, may differ in their last binary digit.
 */
const SAME = 1e-9;

/**
 * Where a pay stands among rows, which stand highest value first. `values` has the comparable pay of
 * each row of the data set, `quartiles` are those of the rows, all in the unit of the pay.
 */
export function standingAmong(
  rows: SelectedRows,
  values: Float64Array,
  quartiles: Quartiles | null,
  pay: PaySpan,
): Standing {
  const count = rows.length;
  const isFirm = count >= FEWEST_FOR_MEDIAN;
  const below = {
    low: count - countFrom(rows, values, pay.low * (1 - SAME)),
    high: count - countFrom(rows, values, pay.high * (1 - SAME)),
  };
  const upTo = count - countFrom(rows, values, pay.high * (1 + SAME));
  return {
    count,
    below,
    equal: upTo - below.low,
    interval: isFirm
      ? { low: wilsonInterval(below.low, count).low, high: wilsonInterval(below.high, count).high }
      : null,
    toMedian:
      isFirm && quartiles !== null
        ? { low: pay.low - quartiles.median, high: pay.high - quartiles.median }
        : null,
  };
}

/** By purchasing power where a pay is; else null. */
function placementOn(pay: Pay, country: string, scale: Scale): Placement | null {
  return scale.basis === 'purchasingPower' ? purchasingPower().placementOf(pay.currency, pay.period, country, scale) : null;
}

/**
 * A pay on a scale, in the scale's currency (as published: its own) for each of its pay periods. By
 * purchasing power in the country of a code, or where its currency is the money ('': none is named); a
 * span where that is several countries, null where no parity is known.
 */
export function payOnScale(pay: Pay, country: string, scale: Scale): PaySpan | null {
  const placement = placementOn(pay, country, scale);
  const factor = placement?.factor ?? comparableFactor(pay.currency, pay.period, scale);
  if (Number.isNaN(factor)) return null;
  const { low, high } = placement?.span ?? { low: factor, high: factor };
  return { low: pay.amount * low, high: pay.amount * high };
}

/** Where a pay stands in a view. */
export type PlaceInView =
  | {
      readonly kind: 'among';
      readonly standing: Standing;
      /** The pay on the scale. */
      readonly pay: PaySpan;
      /** By purchasing power: where it is paid, and by what that is known; else null. */
      readonly where: Pick<Placement, 'by' | 'countries'> | null;
      /** The currency of the scale that it is compared on. */
      readonly currency: PayUnit;
      /** Whether only the salaries in the pay's own currency can be compared, and others are on show. */
      readonly sameCurrencyOnly: boolean;
      /** By purchasing power: whether any of the salaries counts by the middle of what it may be. */
      readonly anyOpen: boolean;
    }
  /** No salary is on show. */
  | { readonly kind: 'none' }
  /** By purchasing power: no parity is known where it is paid. */
  | { readonly kind: 'noParity' }
  /** Figures are as published, and none of those on show is in the pay's currency. */
  | { readonly kind: 'otherCurrencies' };

/** The panel of a result that a pay in a currency can be compared with; undefined where there is none. */
function panelForPay({ panels }: Pick<QueryResult, 'panels'>, currency: CurrencyCode): Panel | undefined {
  return panels.find(({ publishedIn }) => publishedIn === null || publishedIn === currency);
}

/**
 * Where a pay stands among the salaries on show: all of them, or as published those in its own currency.
 * `country` is the code of the one that it is paid in; '': none is named.
 */
export function placeInView(result: QueryResult, pay: Pay, country = ''): PlaceInView {
  if (result.count === 0) return { kind: 'none' };
  const panel = panelForPay(result, pay.currency);
  if (panel === undefined) return { kind: 'otherCurrencies' };
  const onScale = payOnScale(pay, country, result.view.scale);
  if (onScale === null) return { kind: 'noParity' };
  return {
    kind: 'among',
    standing: standingAmong(panel.rows, result.comparable, panel.quartiles, onScale),
    pay: onScale,
    where: placementOn(pay, country, result.view.scale),
    currency: panel.currency,
    sameCurrencyOnly: panel.rows.length < result.count,
    anyOpen: isAnyOpen(panel, result),
  };
}
