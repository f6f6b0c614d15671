import { CURRENCIES, type CurrencyCode } from '../currency';
import { cleanText } from './cleanText';
import type { CurrencyMark, SignMatch } from './currencyMarks';

/** Languages in which a name changes with its number. */
const INFLECTED = 'en de fr es it pt nl sv da nb fi is pl cs sk sl hr sr ru uk bg ro el lt lv et sw'.split(' ');

/** Languages in which one form of the name does, and regions with symbols of their own. */
const UNINFLECTED =
  'ar fa he hi bn mr ta te ne ur my th vi id ms fil ja zh zh-TW ko tr hu kk ka hy az mn km lo si af am sq mk be uz ky ca eu gl'.split(' ');

const SYMBOL_LOCALES =
  'en-GB en-CA de fr-CA es es-MX es-AR it nl pl sv da fi sk bg ru he ar fa hi ne my ja zh-TW sw lt kk af am sq mk be uz ky mn km si'.split(' ');

const NUMBERS = [1, 2, 5, 1.5];

type Display = 'name' | 'symbol' | 'narrowSymbol';

function written(locale: string, currency: CurrencyCode, currencyDisplay: Display, value: number): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
    .formatToParts(value)
    .map((part) => (part.type === 'currency' ? part.value : ''))
    .join('');
}

function buildNames(): ReadonlyMap<string, CurrencyMark> {
  const names = new Map<string, CurrencyCode[]>();
  const add = (name: string, currency: CurrencyCode) => {
    const { lower } = cleanText(name);
    const known = names.get(lower) ?? [];
    if (name !== currency && !known.includes(currency)) names.set(lower, [...known, currency]);
  };
  for (const locale of [...UNINFLECTED, ...INFLECTED]) {
    const display = new Intl.DisplayNames(locale, { type: 'currency' });
    for (const currency of CURRENCIES) add(String(display.of(currency)), currency);
  }
  for (const currency of CURRENCIES) {
    for (const locale of INFLECTED) {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' });
      for (const value of NUMBERS) {
        const parts = format.formatToParts(value);
        add(parts.map((part) => (part.type === 'currency' ? part.value : '')).join(''), currency);
      }
    }
    for (const locale of SYMBOL_LOCALES) {
      add(written(locale, currency, 'symbol', 1), currency);
      add(written(locale, currency, 'narrowSymbol', 1), currency);
    }
  }
  return new Map(
    [...names].map(([name, candidates]) => [name, { candidates, symbol: name, weak: false }]),
  );
}

let built: ReadonlyMap<string, CurrencyMark> | null = null;

const LONGEST_NAME = 60;
const BOUNDARY = /(?<![\p{L}\p{M}])|(?![\p{L}\p{M}])/gu;

/**
 * The longest name of a currency in any language that begins at `at`; null where none does.
 * The names of all languages are gathered when a text first needs them.
 */
export function currencyNameAt(lower: string, at: number): SignMatch | null {
  built ??= buildNames();
  const rest = lower.slice(at, at + LONGEST_NAME);
  const ends = [...rest.matchAll(BOUNDARY)].map((match) => match.index).toReversed();
  for (const end of ends) {
    const mark = built.get(rest.slice(0, end));
    if (mark !== undefined) return { end: at + end, mark };
  }
  return null;
}
