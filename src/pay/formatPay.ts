import { BASE_CURRENCY, type CurrencyCode, currencyDigits, currencySymbol, INTERNATIONAL_DOLLAR, type PayUnit } from './currency';
import type { Pay } from './pay';

const MINUS = '−';

/** Intl sets the sign of no currency apart; an international dollar is written as dollars are. */
function codeForIntl(unit: PayUnit): CurrencyCode {
  return unit === INTERNATIONAL_DOLLAR ? BASE_CURRENCY : unit;
}

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(currency: PayUnit, fewest: number, most: number): Intl.NumberFormat {
  const key = `${currency} ${fewest} ${most}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: codeForIntl(currency),
    minimumFractionDigits: fewest,
    maximumFractionDigits: most,
  });
  formats.set(key, format);
  return format;
}

function write(value: number, currency: PayUnit, fewest: number, most: number): string {
  return numberFormat(currency, fewest, most)
    .formatToParts(Math.abs(value))
    .map((part) => (part.type === 'currency' ? currencySymbol(currency) : part.value))
    .join('');
}

/** Pay per hour has the currency's digits after the decimal mark; every longer period has none. */
function shownDigits(pay: Pay<PayUnit>): number {
  return pay.period === 'hour' ? currencyDigits(pay.currency) : 0;
}

/** Comparable pay as text in English: "US$96,693", "US$46.49" per hour, "−US$5". */
export function formatPay(pay: Pay<PayUnit>): string {
  const digits = shownDigits(pay);
  const text = write(pay.amount, pay.currency, digits, digits);
  return pay.amount < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** Comparable pay where room is short: from a thousand million on as "IDR 3.287B", else in full. */
export function formatShortPay(pay: Pay<PayUnit>): string {
  if (Math.abs(pay.amount) < 1e9) return formatPay(pay);
  const sign = pay.amount < 0 ? MINUS : '';
  const figure = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: codeForIntl(pay.currency),
    notation: 'compact',
    minimumSignificantDigits: 4,
    maximumSignificantDigits: 4,
  })
    .formatToParts(Math.abs(pay.amount))
    .map((part) => (part.type === 'currency' ? currencySymbol(pay.currency) : part.value));
  return sign + figure.join('');
}

/** Pay as it was published, no digit rounded away up to the currency's own: "C$137,192", "US$46.50". */
export function formatPublishedPay(pay: Pay<PayUnit>): string {
  const digits = currencyDigits(pay.currency);
  return write(pay.amount, pay.currency, Number.isInteger(pay.amount) ? 0 : digits, digits);
}

/** A difference with its sign: "+US$37,385", "−US$48,343", "±US$0" where rounding leaves nothing. */
export function formatPayDifference(pay: Pay<PayUnit>): string {
  const digits = shownDigits(pay);
  const text = write(pay.amount, pay.currency, digits, digits);
  if (!/[1-9]/.test(text)) return `±${text}`;
  return (pay.amount < 0 ? MINUS : '+') + text;
}

/** Pay on an axis, in thousands or millions where it has them: "150k", "1.2M", "46". No currency. */
export function formatAxisPay(value: number): string {
  return new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 2 })
    .format(value)
    .replace('K', 'k');
}

/**
 * A rate to three significant digits, from 1,000 on to six: "0.705", "1.14", "0.00635", "89,500".
 */
export function formatRate(rate: number): string {
  return new Intl.NumberFormat('en-US', {
    minimumSignificantDigits: 3,
    maximumSignificantDigits: rate >= 1000 ? 6 : 3,
  }).format(rate);
}
