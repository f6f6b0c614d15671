import { CURRENCIES, type CurrencyCode } from '../currency';
import { cleanText } from './cleanText';
import type { CurrencyMark, SignMatch } from './currencyMarks';

const LANGUAGES =
  'en en-AU de fr fr-CA es es-MX it pt pt-PT nl sv da nb fi is pl cs sk sl hr sr uk ru bg mk el ro hu tr lt lv et sw af sq ca eu gl'.split(' ');

const OTHER_SCRIPTS =
  'ar fa he ur hi mr ne bn ta te ja zh zh-TW zh-HK ko th vi id ms fil my km lo ka hy az kk ky mn uz be am'.split(' ');

interface Names {
  /** By the beginnings of their words, which are the same in singular and plural: "us doll". */
  readonly byStems: ReadonlyMap<string, CurrencyMark>;
  /** Of one word, or in a script without spaces: in full. */
  readonly inFull: ReadonlyMap<string, CurrencyMark>;
  /** What names of several words begin with, so that no more words than one too many are looked at. */
  readonly openings: ReadonlySet<string>;
  /** The first two characters of all, so that most words need no closer look. */
  readonly beginnings: ReadonlySet<string>;
}

const WORDS = /[\p{L}\p{M}]+/gu;
const STEM = 4;
const FEWEST_CHARACTERS = 2;

const stemOf = (word: string) => word.slice(0, STEM);
const beginningOf = (name: string) => name.slice(0, 2);

function marksOf(names: ReadonlyMap<string, readonly CurrencyCode[]>): Map<string, CurrencyMark> {
  const marks = [...names].map(([symbol, candidates]) => [symbol, { candidates, symbol, weak: false }] as const);
  return new Map(marks);
}

/** Asking Intl for the names alone, and not for every plural, takes a tenth of the time. */
function buildNames(): Names {
  const byStems = new Map<string, CurrencyCode[]>();
  const inFull = new Map<string, CurrencyCode[]>();
  const add = (names: Map<string, CurrencyCode[]>, name: string, currency: CurrencyCode) => {
    const known = names.get(name) ?? [];
    if (!known.includes(currency)) names.set(name, [...known, currency]);
  };
  for (const locale of [...LANGUAGES, ...OTHER_SCRIPTS]) {
    const display = new Intl.DisplayNames(locale, { type: 'currency' });
    for (const currency of CURRENCIES) {
      const { lower } = cleanText(String(display.of(currency)));
      const stems = [...lower.matchAll(WORDS)].map(([word]) => stemOf(word));
      if (stems.length > 1) add(byStems, stems.join(' '), currency);
      else add(inFull, lower, currency);
    }
  }
  const openings = new Set<string>();
  for (const stems of byStems.keys()) {
    for (let end = stems.length; end > 0; end = stems.lastIndexOf(' ', end - 1)) openings.add(stems.slice(0, end));
  }
  const beginnings = new Set([...byStems.keys(), ...inFull.keys()].map((name) => beginningOf(name)));
  return { byStems: marksOf(byStems), inFull: marksOf(inFull), openings, beginnings };
}

let built: Names | null = null;

const LONGEST_NAME = 60;
const LONGEST_UNSPACED_NAME = 12;

function endOfWord(text: string): number {
  const end = text.search(/[^\p{L}\p{M}]/u);
  return end === -1 ? text.length : end;
}

/** The longest name of several words, by their beginnings. */
function nameOfWords(names: Names, rest: string): SignMatch | null {
  let stems = '';
  let found: SignMatch | null = null;
  for (const { 0: word, index } of rest.matchAll(WORDS)) {
    stems += stems === '' ? stemOf(word) : ` ${stemOf(word)}`;
    if (!names.openings.has(stems)) break;
    const mark = names.byStems.get(stems);
    if (mark !== undefined) found = { end: index + word.length, mark };
  }
  return found;
}

/** A name of one word, with or without an "s"; in a script without spaces the longest. */
function nameInFull(names: Names, rest: string): SignMatch | null {
  const word = rest.slice(0, endOfWord(rest));
  const mark = names.inFull.get(word) ?? names.inFull.get(word.replace(/s$/, ''));
  if (mark !== undefined) return { end: word.length, mark };
  if (word.charCodeAt(0) < 0x0e00) return null;
  for (let end = Math.min(word.length, LONGEST_UNSPACED_NAME); end >= FEWEST_CHARACTERS; end -= 1) {
    const prefix = names.inFull.get(word.slice(0, end));
    if (prefix !== undefined) return { end, mark: prefix };
  }
  return null;
}

/**
 * The longest name of a currency in any language that begins at `at`; null where none does.
 * The names of all languages are gathered when a text first needs them.
 */
export function currencyNameAt(lower: string, at: number): SignMatch | null {
  built ??= buildNames();
  if (!built.beginnings.has(lower.slice(at, at + 2))) return null;
  const rest = lower.slice(at, at + LONGEST_NAME);
  const found = nameOfWords(built, rest) ?? nameInFull(built, rest);
  return found === null ? null : { end: at + found.end, mark: found.mark };
}
