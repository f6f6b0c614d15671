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

/** Marks by their spelling, and the length of the longest by its first character. */
interface Spellings {
  readonly marks: Map<string, CurrencyMark>;
  readonly longest: Map<string, number>;
}

interface Marks {
  /** Marks of letters alone, in lower case or in the only spelling that counts. */
  readonly words: Spellings;
  /** All others, in lower case. */
  readonly signs: Spellings;
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

function addSpelling({ marks: known, longest }: Spellings, spelling: string, mark: CurrencyMark): void {
  const first = spelling.charAt(0);
  known.set(spelling, mark);
  longest.set(first, Math.max(spelling.length, longest.get(first) ?? 0));
}

/** The curated spellings go before those of Intl. */
function buildMarks(): Marks {
  const words: Spellings = { marks: new Map(), longest: new Map() };
  const signs: Spellings = { marks: new Map(), longest: new Map() };
  for (const { lower, cased, mark } of [...curatedSpellings(), ...intlSpellings()]) {
    const spellings = LETTERS.test(lower) ? words : signs;
    const spelling = spellings === words ? (cased ?? lower) : lower;
    const isKnown = spellings.marks.has(lower) || spellings.marks.has(spelling);
    if (!isKnown) addSpelling(spellings, spelling, mark);
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
  return words.marks.get(cased) ?? words.marks.get(lower);
}

/** The length of the longest mark of letters alone with this first character; 0 where none has it. */
export function longestWordMark(first: string): number {
  return marks().words.longest.get(first) ?? 0;
}

export interface SignMatch {
  readonly end: number;
  readonly mark: CurrencyMark;
}

const LETTER = /[\p{L}\p{M}]/u;

/** The longest mark with other characters than letters that begins at `at`; null where none does. */
export function signAt(lower: string, at: number): SignMatch | null {
  const { signs } = marks();
  const longest = signs.longest.get(lower.charAt(at)) ?? 0;
  for (let end = Math.min(at + longest, lower.length); end > at; end -= 1) {
    const mark = signs.marks.get(lower.slice(at, end));
    if (mark === undefined) continue;
    if (!LETTER.test(lower.charAt(end - 1)) || !LETTER.test(lower.charAt(end))) return { end, mark };
  }
  return null;
}
