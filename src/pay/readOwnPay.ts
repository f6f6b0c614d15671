import { type CurrencyCode, currencyPluralName } from './currency';
import { cleanText } from './parse/cleanText';
import { codeMark, type CurrencyMark } from './parse/currencyMarks';
import { agreedMark } from './parse/resolveCurrency';
import { type Token, tokensOf } from './parse/tokens';
import { parsePay } from './parsePay';
import type { PayPeriod } from './payPeriod';
import type { PayReading, PayRefusalCode, TextCurrency } from './payText';

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
const SEVERAL_CURRENCIES = 'There are several currencies: type one amount in one of them.';
const AN_AMOUNT = 'Type one amount, such as 93,000, 93k or 45.50 an hour.';

const PROBLEMS: Readonly<Partial<Record<PayRefusalCode, string>>> = {
  negative: 'Pay is more than 0: type the amount without a minus sign, such as 93,000.',
  'too-large': TOO_MUCH,
  'several-figures': 'There are several figures: type one amount, such as 93,000.',
  'several-currencies': SEVERAL_CURRENCIES,
  'unknown-currency': 'There is no exchange rate for that currency: type the amount in another one.',
  'unknown-period': 'Type the amount for an hour, a day, a week, a month or a year.',
  'unclear-number': 'The digits stand in no usual groups: type the amount as 93,000 or 93000.',
};

/** "45.50 an hour": a figure with nothing that makes it money, though here nothing else is meant. */
const BARE_FIGURE_FOR = /^[\d.,\s]+an?\s+(?:hour|hr)\s*$/i;

/** A last word of three small letters, and what is rather a word than the code of a currency there. */
const LAST_WORD = /(?<!\p{L})[a-z]{3}\s*$/u;
const WORDS: ReadonlySet<string> = new Set(['ALL', 'TOP']);

/** A text with the code of a currency at its end in capitals, as people type it: "$93,000 cad", "60k php". */
function withCodeInCapitals(text: string): string {
  return text.replace(LAST_WORD, (last) => {
    const code = last.toUpperCase();
    return WORDS.has(code.trim()) ? last : code;
  });
}

function parse(text: string, { currency }: PayUnit): PayReading {
  const reading = parsePay(text);
  if (reading.ok || !BARE_FIGURE_FOR.test(text)) return reading;
  const asMoney = parsePay(`${currency} ${text}`);
  return asMoney.ok ? { ok: true, pay: { ...asMoney.pay, currency: null } } : reading;
}

/** What a currency mark of a typed text says; a code counts in small letters too: "5 eur". */
function typedMark({ text, mark }: Token): readonly CurrencyMark[] {
  if (mark === null) return [];
  const code = mark.weak ? codeMark(text.toUpperCase()) : undefined;
  return [code === undefined || code.weak ? mark : code];
}

/** Whether a text names currencies that cannot be one and the same: "$5 €". */
function namesSeveralCurrencies(text: string): boolean {
  return agreedMark(tokensOf(cleanText(text)).flatMap(typedMark)) === undefined;
}

/** Symbols that stand for more than one currency, but nowhere else for the others than where these are the money. */
const UNDOUBTED: ReadonlySet<string> = new Set(['C$', '£', '₩', '₱']);

/** What was taken for granted of an open symbol, in a sentence; '' where nobody would doubt it. */
function assumptionOf({ candidates, symbol }: TextCurrency, meant: CurrencyCode | undefined): string {
  if (meant === undefined || symbol === null) return '';
  if (UNDOUBTED.has(symbol) && meant === candidates[0]) return '';
  return `“${symbol}” is taken for ${currencyPluralName(meant)}.`;
}

/**
 * Reads a text as the pay of the one who types it: an amount as people write it. A currency or pay
 * period in the text takes the place of the `unit` that was chosen; an open symbol such as “$” means
 * the chosen currency if that is one of those it may mean, else the likeliest. At most `most` units
 * are pay. Never throws: what is no pay gives a sentence that says what to do.
 */
export function readOwnPay(typed: string, unit: PayUnit, most: number): OwnPayReading {
  const text = withCodeInCapitals(typed);
  const reading = parse(text, unit);
  if (!reading.ok) return { problem: PROBLEMS[reading.reason.code] ?? AN_AMOUNT };
  if (namesSeveralCurrencies(text)) return { problem: SEVERAL_CURRENCIES };
  const { min, max, currency, candidates, period } = reading.pay;
  if (min === null || max === null || min !== max) {
    return { problem: 'Type one amount: of a range or a limit, try each end in turn.' };
  }
  if (min <= 0) return { problem: 'Pay is more than 0: type an amount such as 93,000.' };
  if (min > most) return { problem: TOO_MUCH };
  const meant = candidates.includes(unit.currency) ? unit.currency : candidates[0];
  const read = { currency: currency ?? meant ?? unit.currency, period: period ?? unit.period };
  return { amount: min, ...read, taken: assumptionOf(reading.pay, meant) };
}
