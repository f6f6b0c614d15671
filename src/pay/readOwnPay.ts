import { type CurrencyCode, currencyPluralName } from './currency';
import { parsePay } from './parsePay';
import type { PayPeriod } from './payPeriod';
import type { PayReading, PayRefusalCode } from './payText';

/** What somebody's own pay is measured in. */
export interface PayUnit {
  readonly currency: CurrencyCode;
  readonly period: PayPeriod;
}

/** What a text says of somebody's own pay, or what to do about it. */
export type OwnPayReading =
  | (PayUnit & {
      /** Units of the currency for each period. */
      readonly amount: number;
      /** What was assumed of the text, in a sentence; '': nothing. */
      readonly taken: string;
    })
  | { readonly problem: string };

const TOO_MUCH = 'That is more than anyone is paid: check the number of digits.';
const AN_AMOUNT = 'Type one amount, such as 93,000, 93k or 45.50 an hour.';

const PROBLEMS: Readonly<Partial<Record<PayRefusalCode, string>>> = {
  negative: 'Pay is more than 0: type the amount without a minus sign, such as 93,000.',
  'too-large': TOO_MUCH,
  'several-figures': 'There are several figures: type one amount, such as 93,000.',
  'several-currencies': 'There are several currencies: type one amount in one of them.',
  'unknown-currency': 'There is no exchange rate for that currency: type the amount in another one.',
  'unknown-period': 'Type the amount for an hour, a day, a week, a month or a year.',
  'unclear-number': 'The digits stand in no usual groups: type the amount as 93,000 or 93000.',
};

/** "45.50 an hour": a figure with nothing that makes it money, though here nothing else is meant. */
const BARE_FIGURE_FOR = /^[\d.,\s]+an?\s+(?:hour|hr)\s*$/i;

function parse(text: string, { currency }: PayUnit): PayReading {
  const reading = parsePay(text);
  if (reading.ok || !BARE_FIGURE_FOR.test(text)) return reading;
  const asMoney = parsePay(`${currency} ${text}`);
  return asMoney.ok ? { ok: true, pay: { ...asMoney.pay, currency: null } } : reading;
}

/**
 * Reads a text as the pay of the one who types it: an amount as people write it. A currency or pay
 * period in the text takes the place of the `unit` that was chosen; an open symbol such as “$” means
 * the chosen currency if that is one of those it may mean, else the likeliest. At most `most` units
 * are pay. Never throws: what is no pay gives a sentence that says what to do.
 */
export function readOwnPay(text: string, unit: PayUnit, most: number): OwnPayReading {
  const reading = parse(text, unit);
  if (!reading.ok) return { problem: PROBLEMS[reading.reason.code] ?? AN_AMOUNT };
  const { min, max, currency, candidates, symbol, period } = reading.pay;
  if (min === null || max === null || min !== max) {
    return { problem: 'Type one amount: of a range or a limit, try each end in turn.' };
  }
  if (min <= 0) return { problem: 'Pay is more than 0: type an amount such as 93,000.' };
  if (min > most) return { problem: TOO_MUCH };
  const meant = candidates.includes(unit.currency) ? unit.currency : candidates[0];
  const read = { currency: currency ?? meant ?? unit.currency, period: period ?? unit.period };
  return { amount: min, ...read, taken: meant === undefined ? '' : `“${symbol}” is taken for ${currencyPluralName(meant)}.` };
}
