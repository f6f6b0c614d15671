import type { CurrencyCode } from './currency';
import type { PayPeriod } from './payPeriod';

export type DecimalMark = '.' | ',';

/** What a reader has settled about pay texts, where a text alone leaves it open. */
export interface PayAssumptions {
  /** The mark before the decimals in every text; a text that contradicts it is refused. */
  readonly decimalMark?: DecimalMark | undefined;
  /** What each open symbol means, by `PayText.symbol`. */
  readonly symbols?: ReadonlyMap<string, CurrencyCode> | undefined;
  /** The currency of figures that name none at all. */
  readonly currency?: CurrencyCode | undefined;
  /** The pay period of figures that name none. */
  readonly period?: PayPeriod | undefined;
}

/** The currency of a text: settled by the text, or open with the currencies that it may be. */
export interface TextCurrency {
  /** Settled by the text, or else by the assumptions; null where both leave it open. */
  readonly currency: CurrencyCode | null;
  /** What an open symbol may mean, most likely first; empty where the text settles or names none. */
  readonly candidates: readonly CurrencyCode[];
  /** The open symbol in its usual spelling, "$" also for "dollars"; null where there is none. */
  readonly symbol: string | null;
}

/** Pay as a text says it: the figures meant, in units of the currency for each period, not annualised. */
export interface PayText extends TextCurrency {
  /** The lowest pay; null for "up to". */
  readonly min: number | null;
  /** The highest pay; equal to `min` for a single figure, null for "from" and "or more". */
  readonly max: number | null;
  readonly period: PayPeriod | null;
  /** The decimal mark that the text gives evidence of; null where it gives none. */
  readonly decimalMark: DecimalMark | null;
  /**
   * Whether a mark before exactly three digits is read as one of thousands, though it could be a
   * decimal mark, and neither the text nor the assumptions settle it.
   */
  readonly openMark: boolean;
  /** Whether the text says that pay is before or after tax. */
  readonly tax: 'net' | 'gross' | null;
  /** Whether the text says more than figures, currency, period and tax: a bonus, a place, anything. */
  readonly extra: boolean;
}

/** Why a text was not read as pay. */
export type PayRefusalCode =
  | 'empty'
  | 'too-long' // to be a statement of pay
  | 'no-figure'
  | 'not-pay' // the number is something else, such as a date, a count or a bonus
  | 'several-figures' // and nothing says which one is the pay
  | 'several-currencies'
  | 'unknown-currency' // one that has no exchange rate here
  | 'unknown-period' // one that is no year, month, week, day or hour
  | 'unclear-number' // the marks between the digits fit no way of writing numbers, or several
  | 'other-decimal-mark' // than the one chosen
  | 'too-large' // to be any pay
  | 'negative'
  | 'unsure'; // the text could be read in more than one way

export type PayReading =
  | { readonly ok: true; readonly pay: PayText }
  | { readonly ok: false; readonly reason: { readonly code: PayRefusalCode } };
