import type { CurrencyCode } from './currency';
import type { PayPeriod } from './payPeriod';

declare const currencyOfAmount: unique symbol;

/** A finite number of units of one currency; amounts of two currencies are two types. */
export type Amount<C extends string = CurrencyCode> = number & { readonly [currencyOfAmount]: C };

/** An amount never travels without its currency and its pay period. */
export interface Pay<C extends string = CurrencyCode> {
  readonly amount: Amount<C>;
  readonly currency: C;
  readonly period: PayPeriod;
}

function isAmount<C extends string>(value: number, _currency: C): value is Amount<C> {
  return Number.isFinite(value);
}

/**
 * Pay of `value` units of `currency` for each `period`. The value may be negative (a difference).
 * Throws a RangeError for NaN and for infinite values.
 */
export function payOf<C extends string>(value: number, currency: C, period: PayPeriod): Pay<C> {
  if (!isAmount(value, currency)) throw new RangeError(`Pay must be a finite number, not ${value}`);
  return { amount: value, currency, period };
}

/**
 * What `pay` is above `other` (negative: below), in their shared currency and period.
 * Two currencies known to the compiler are a type error; throws a RangeError for two currencies or
 * two pay periods.
 */
export function payDifference<C extends string>(pay: Pay<C>, other: Pay<NoInfer<C>>): Pay<C> {
  if (pay.currency !== other.currency) {
    throw new RangeError(`Pay in ${pay.currency} and in ${other.currency} has no difference`);
  }
  if (pay.period !== other.period) {
    throw new RangeError(`Pay per ${pay.period} and per ${other.period} has no difference`);
  }
  return payOf(pay.amount - other.amount, pay.currency, pay.period);
}
