import { CURRENCIES, type CurrencyCode, isCurrencyCode } from '../currency';
import { cleanText } from './cleanText';
import { CODES_THAT_ARE_WORDS, CURRENCY_WORDS, MONEY_WITHOUT_RATE } from './currencyWords';
import { REGIONAL_SYMBOLS } from './regionalSymbols';

/** What a symbol, a code or a word says about the currency. */
export interface CurrencyMark {
  /** The currencies that it may be, most likely first; none for money without a rate. */
  readonly candidates: readonly CurrencyCode[];
  readonly symbol: string;
  /** Whether it is more often something else, and so gives way to any other mark. */
  readonly weak: boolean;
}

interface Spelling {
  readonly lower: string;
  /** The only spelling that counts, where it has capitals of its own. */
  readonly cased: string | null;
  readonly mark: CurrencyMark;
}

interface Marks {
  /** Marks of letters alone, in lower case or in the only spelling that counts. */
  readonly words: ReadonlyMap<string, Spelling>;
  /** All others by their first character, the longest first. */
  readonly signs: ReadonlyMap<string, readonly Spelling[]>;
}

const LETTERS = /^[\p{L}\p{M}]+$/u;
const SHORT_ASCII = /^[a-z.]{1,3}$/i;

function curatedSpellings(): Spelling[] {
  return [...CURRENCY_WORDS, ...REGIONAL_SYMBOLS].flatMap(([codes, symbol, spellings]) => {
    const candidates = codes.split(' ').filter(isCurrencyCode);
    return spellings.split('|').map((written) => {
      const { cased, lower } = cleanText(written);
      const weak = symbol === 'lakh' || (cased !== lower && LETTERS.test(cased));
      return { lower, cased: cased === lower ? null : cased, mark: { candidates, symbol, weak } };
    });
  });
}

/** Locales that between them have a sign of their own for nearly every currency. */
const LOCALES = ['en', 'en-AU', 'fr'];

const DISPLAYS = ['symbol', 'narrowSymbol'] as const;

/**
 * The symbols that Intl writes. Short ones in letters, such as "K" and "Ar", are weak. One that
 * several currencies share has them all as candidates.
 */
function intlSpellings(): Spelling[] {
  const codes = new Map<string, CurrencyCode[]>();
  for (const locale of LOCALES) {
    for (const currency of CURRENCIES) {
      for (const currencyDisplay of DISPLAYS) {
        const symbol = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
          .formatToParts(0)
          .map((part) => (part.type === 'currency' ? part.value : ''))
          .join('');
        const known = codes.get(symbol) ?? [];
        if (symbol !== currency && !known.includes(currency)) codes.set(symbol, [...known, currency]);
      }
    }
  }
  return [...codes].map(([symbol, candidates]) => {
    const { cased, lower } = cleanText(symbol);
    const weak = SHORT_ASCII.test(symbol);
    return { lower, cased: weak ? cased : null, mark: { candidates, symbol, weak } };
  });
}

function buildMarks(): Marks {
  const words = new Map<string, Spelling>();
  const signs = new Map<string, Spelling[]>();
  for (const spelling of [...curatedSpellings(), ...intlSpellings()]) {
    const { lower } = spelling;
    if (LETTERS.test(lower)) {
      const key = spelling.cased ?? lower;
      if (!words.has(lower) && !words.has(key)) words.set(key, spelling);
    } else {
      const first = lower.charAt(0);
      const others = signs.get(first) ?? [];
      if (others.every((other) => other.lower !== lower)) signs.set(first, [...others, spelling]);
    }
  }
  for (const [first, spellings] of signs) {
    signs.set(first, spellings.toSorted((a, b) => b.lower.length - a.lower.length));
  }
  return { words, signs };
}

let built: Marks | null = null;

function marks(): Marks {
  built ??= buildMarks();
  return built;
}

function buildCodes(): ReadonlyMap<string, CurrencyMark> {
  const codes = new Map<string, CurrencyMark>();
  for (const code of MONEY_WITHOUT_RATE) codes.set(code, { candidates: [], symbol: code, weak: true });
  for (const code of CURRENCIES) {
    codes.set(code, { candidates: [code], symbol: code, weak: CODES_THAT_ARE_WORDS.has(code) });
  }
  return codes;
}

let builtCodes: ReadonlyMap<string, CurrencyMark> | null = null;

/** The mark of a code in capitals; weak for one that is a word too. Undefined for no code. */
export function codeMark(code: string): CurrencyMark | undefined {
  builtCodes ??= buildCodes();
  return builtCodes.get(code);
}

/** The mark that a whole word is, by its letters in lower case and as written. */
export function wordMark(lower: string, cased: string): CurrencyMark | undefined {
  const { words } = marks();
  return (words.get(cased) ?? words.get(lower))?.mark;
}

export interface SignMatch {
  readonly end: number;
  readonly mark: CurrencyMark;
}

const LETTER = /[\p{L}\p{M}]/u;

/** The longest mark with other characters than letters that begins at `at`; null where none does. */
export function signAt(lower: string, at: number): SignMatch | null {
  for (const { lower: sign, mark } of marks().signs.get(lower.charAt(at)) ?? []) {
    const end = at + sign.length;
    if (!lower.startsWith(sign, at)) continue;
    if (LETTER.test(sign.slice(-1)) && LETTER.test(lower.charAt(end))) continue;
    return { end, mark };
  }
  return null;
}
