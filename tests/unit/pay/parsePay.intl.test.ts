import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CurrencyCode } from '../../../src/pay/currency';
import type { DecimalMark } from '../../../src/pay/payText';
import { CURRENCIES, currencyDigits } from '../../../src/pay/currency';
import { formatPay, formatPublishedPay } from '../../../src/pay/formatPay';
import { parsePay } from '../../../src/pay/parsePay';
import { payOf } from '../../../src/pay/pay';
import { anyCurrency, anyPeriod } from '../arbitraries';

const LOCALES =
  'en en-GB en-CA en-AU en-NZ en-IN en-ZA en-SG de de-CH de-AT fr fr-CA fr-CH es es-MX es-AR es-CO es-CL pt-BR pt-PT it it-CH nl pl sv da nb fi cs sk hu ro bg hr sr sl uk ru tr el he ar ar-EG ar-SA ar-AE ar-MA fa ur hi bn mr ta te ne my th vi id ms fil ja zh-CN zh-TW zh-HK ko sw lv lt et is ka kk hy az mn km lo af am mk be uz ky ca eu'.split(' ');

const anyLocale = fc.constantFrom(...LOCALES);
const DISPLAYS = ['code', 'symbol', 'narrowSymbol', 'name'] as const;

/** Amounts that are exact in cents, from small change to a thousand million. */
const anyCents = fc.oneof(fc.integer({ min: 1, max: 1e5 }), fc.integer({ min: 1, max: 1e11 }));

function decimalMarkOf(locale: string): DecimalMark | undefined {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).formatToParts(1.5);
  const mark = parts.find((part) => part.type === 'decimal')?.value;
  return mark === '.' || mark === ',' ? mark : undefined;
}

function amountOf(cents: number, currency: CurrencyCode): number {
  return Number((cents / 100).toFixed(currencyDigits(currency)));
}

/** Signs that mean something else before or behind a figure: thousands, an hour, an abbreviation. */
const SHARED_SIGNS = new Set(['K', 'STD', 'p.', 'р', 'rb']);

/** What is open to the reader: the amount, and the currency or the currencies that it may be. */
function readBack(text: string, decimalMark: DecimalMark | undefined) {
  const reading = parsePay(text, { decimalMark });
  if (!reading.ok) return { amount: null, code: reading.reason.code, currencies: [] };
  const { min, max, currency, candidates } = reading.pay;
  return {
    amount: min === max ? min : null,
    code: null,
    currencies: currency === null ? candidates : [currency],
  };
}

describe('what Intl writes', () => {
  it.each(DISPLAYS.slice(0, 3))('is read back in every language, with the currency as %s', (display) => {
    fc.assert(
      fc.property(anyLocale, anyCurrency, anyCents, (locale, currency, cents) => {
        const amount = amountOf(cents, currency);
        const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: display });
        const sign = format.formatToParts(1).find((part) => part.type === 'currency')?.value ?? '';
        fc.pre(!SHARED_SIGNS.has(sign) && !sign.startsWith('فرانک'));
        const read = readBack(format.format(amount), decimalMarkOf(locale));
        expect(read.amount).toBe(amount);
        expect(read.currencies).toContain(currency);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read back with the currency as a name, or openly not', () => {
    let runs = 0;
    let read = 0;
    fc.assert(
      fc.property(anyLocale, anyCurrency, anyCents, (locale, currency, cents) => {
        const amount = amountOf(cents, currency);
        const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' });
        // Some names hold a number, as of the year of a reform.
        const name = format.formatToParts(amount).find((part) => part.type === 'currency')?.value ?? '';
        fc.pre(!/\p{Nd}/u.test(name));
        const back = readBack(format.format(amount), decimalMarkOf(locale));
        runs += 1;
        if (back.code !== null) return;
        read += 1;
        expect(back.amount).toBe(amount);
        expect(back.currencies.length === 0 || back.currencies.includes(currency)).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(read / runs).toBeGreaterThan(0.9);
  });

  it.each(DISPLAYS)('is never read as another figure when negative, with the currency as %s', (currencyDisplay) => {
    const texts = new Map<string, DecimalMark | undefined>();
    for (const locale of LOCALES) {
      const mark = decimalMarkOf(locale);
      for (const currency of CURRENCIES) {
        const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
        texts.set(format.format(-1235), mark);
      }
    }
    const read = [...texts].filter(([text, mark]) => readBack(text, mark).code === null);
    expect(read).toEqual([]);
  });
});

describe('what this explorer writes', () => {
  it('is read back', () => {
    fc.assert(
      fc.property(anyCurrency, anyPeriod, anyCents, (currency, period, cents) => {
        const amount = amountOf(cents, currency);
        const published = readBack(formatPublishedPay(payOf(amount, currency, period)), '.');
        expect(published.amount).toBe(amount);
        expect(published.currencies).toContain(currency);
        const shown = readBack(formatPay(payOf(amount, currency, 'hour')), '.');
        expect(shown.amount).toBe(amount);
        expect(shown.currencies).toContain(currency);
      }),
    );
  });
});
