import { currencyPluralName, INTERNATIONAL_DOLLAR, type PayUnit } from '../../pay/currency';
import { formatPay } from '../../pay/formatPay';
import { payOf } from '../../pay/pay';
import type { Scale } from '../../pay/scale';
import type { Compared } from '../../query/compare';

/** What is drawn of a pinned salary or group, in the unit of all bars for each pay period. */
export interface ComparedBar {
  /** How far its bar reaches; null: it has no single figure. */
  readonly amount: number | null;
  /** The line across: the middle half of a group, or what the pay of an open country lies between; null: none. */
  readonly line: { readonly low: number; readonly high: number } | null;
  /** The single salaries of a group with too few for a median. */
  readonly singles: readonly number[];
  /** What stands behind it. */
  readonly figure: string;
}

/** Bars on the basis of a scale, and what they show. */
export interface ComparedBars {
  /** "Pay by purchasing power, in international dollars per year". */
  readonly label: string;
  readonly bars: readonly ComparedBar[];
}

function marketBar({ market, count }: Compared, write: (amount: number) => string): ComparedBar {
  const { amount, quartiles, singles } = market;
  return {
    amount,
    line: quartiles && { low: quartiles.lower, high: quartiles.upper },
    singles,
    figure: amount === null ? `n = ${count.toLocaleString('en-US')}` : write(amount),
  };
}

function powerBar({ power, count }: Compared, write: (amount: number) => string): ComparedBar {
  if (power === null || power.placed === 0) return { amount: null, line: null, singles: [], figure: 'no parity known' };
  const { amount, span, open, singles } = power;
  return {
    amount,
    line: open && span !== null && span.low < span.high ? span : null,
    singles,
    figure: amount === null ? `n = ${count.toLocaleString('en-US')}` : `${open ? '≈' : ''}${write(amount)}`,
  };
}

/** The bars of what is pinned: by purchasing power where the page is, else at market rate, for as published there is no common scale. */
export function comparedBars(compared: readonly Compared[], { basis, target, prices, period }: Scale): ComparedBars {
  const write = (unit: PayUnit) => (amount: number) => formatPay(payOf(amount, unit, period));
  if (basis === 'purchasingPower') {
    const unit = prices?.currency ?? INTERNATIONAL_DOLLAR;
    return {
      label: `Pay by purchasing power, in ${currencyPluralName(unit)} per ${period}`,
      bars: compared.map((one) => powerBar(one, write(unit))),
    };
  }
  const why = basis === 'published' ? ': as published there is no scale for all' : '';
  return {
    label: `Pay at market rate, in ${currencyPluralName(target)} per ${period}${why}`,
    bars: compared.map((one) => marketBar(one, write(target))),
  };
}
