import type { CleanText } from './cleanText';
import { currencyNameAt } from './currencyNames';
import { codeMark, type CurrencyMark, longestWordMark, signAt, type SignMatch, wordMark } from './currencyMarks';
import { endOfNumeral, type Numeral, readNumeral } from './numeral';
import { meaningOf, unspacedWordAt, type WordMeaning } from './words';

interface Piece {
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly text: string;
  /** What a word means; null for one that says nothing about pay. */
  readonly meaning: WordMeaning | null;
  readonly mark: CurrencyMark | null;
}

export interface NumberToken extends Piece {
  readonly kind: 'number';
  readonly numeral: Numeral;
}

export interface MarkToken extends Piece {
  readonly kind: 'mark';
  readonly numeral: null;
  readonly mark: CurrencyMark;
}

interface OtherToken extends Piece {
  readonly kind: 'word' | 'sign' | 'end';
  readonly numeral: null;
}

/** A piece of a text: a number, a word, a currency mark, or any other single character. */
export type Token = NumberToken | MarkToken | OtherToken;

/** Stands before the first and behind the last token. */
const END: Token = { kind: 'end', start: -2, end: -2, text: '', numeral: null, meaning: null, mark: null };

/** The token at a place; an `end` outside the text. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  // Reading before the first element of an array is slow.
  return index < 0 ? END : (tokens[index] ?? END);
}

/** Whether no space stands between the two. */
export const isGlued = (before: Token, after: Token) => before.end === after.start;

const LETTER = /[\p{L}\p{M}]/u;

/** For a text in lower case. */
function isLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return LETTER.test(String.fromCharCode(code));
}

/** Scripts that put no space between words, and Hangul, whose particles are glued to their word. */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3005 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af)
  );
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Cuts a clean text into tokens, in one pass. */
export function tokensOf({ cased, lower }: CleanText): readonly Token[] {
  const tokens: Token[] = [];
  let previous: Token = END;
  let at = 0;

  const push = (token: Token) => {
    previous = token;
    tokens.push(token);
    at = token.end;
  };

  const pushNumber = (end: number) => {
    const text = lower.slice(at, end);
    push({ kind: 'number', start: at, end, text, numeral: readNumeral(text), meaning: null, mark: null });
  };

  const pushMark = (end: number, mark: CurrencyMark) => {
    push({ kind: 'mark', start: at, end, text: lower.slice(at, end), numeral: null, meaning: null, mark });
  };

  const pushMeaning = (end: number, meaning: WordMeaning | null, mark: CurrencyMark | null) => {
    push({ kind: 'word', start: at, end, text: lower.slice(at, end), numeral: null, meaning, mark });
  };

  const pushSign = (text: string) => {
    push({ kind: 'sign', start: at, end: at + 1, text, numeral: null, meaning: null, mark: null });
  };

  /** Whether what comes next is a figure's own word: its currency or its magnitude. */
  const isBehindFigure = () =>
    previous.kind === 'number' || (previous.meaning !== null && previous.meaning.factor > 1);

  const endOfWord = () => {
    let end = at + 1;
    while (end < lower.length && isLetter(lower.charCodeAt(end)) && !isUnspaced(lower.charCodeAt(end))) {
      end += 1;
    }
    return end;
  };

  /** A name behind a word that says nothing may be another currency's: "Moldovan lei". */
  const qualified = (mark: CurrencyMark) =>
    previous.kind === 'word' && previous.meaning === null ? { ...mark, weak: true } : mark;

  /** Short symbols in capitals, such as "R" and "KM", count only right before or behind a number. */
  const isSymbolHere = (end: number, written: string) => {
    if (written.length > 2 || !/^\p{Lu}+$/u.test(written)) return false;
    const isBehind = previous.kind === 'number' && previous.end < at && written !== 'K';
    return isBehind ? !/[./']/.test(lower.charAt(end)) : /^[ -]?\d/.test(lower.slice(end, end + 2));
  };

  const pushWord = (end: number) => {
    const word = lower.slice(at, end);
    const sign = signAt(lower, at);
    if (sign !== null) return pushMark(sign.end, sign.mark);
    const written = cased.slice(at, end);
    const code = codeMark(written) ?? (isSymbolHere(end, written) ? wordMark(word, written) : undefined);
    if (code !== undefined) return pushMark(end, code);
    const meaning = meaningOf(word) ?? null;
    // A letter alone is a currency nowhere else.
    const mark = word.length === 1 && written !== word ? null : (wordMark(word, written) ?? null);
    // A short magnitude, as in "45 K", is not the kyat as well.
    const isShort = meaning !== null && meaning.factor > 1 && word.length < 3;
    if (meaning !== null) return pushMeaning(end, meaning, isShort ? null : mark);
    const lowerCode = codeMark(word.toUpperCase());
    const isCode = lowerCode !== undefined && !lowerCode.weak;
    if (mark === null && isCode) return pushMark(end, { ...lowerCode, weak: true });
    if (isBehindFigure() && (mark === null || isLetter(lower.charCodeAt(end + 1)))) {
      const name = currencyNameAt(lower, at);
      if (name !== null && name.end >= (mark === null ? end : end + 1)) return pushMark(name.end, name.mark);
    }
    return mark === null ? pushMeaning(end, null, null) : pushMark(end, qualified(mark));
  };

  /** The longest currency of letters alone that begins at `from` and has more than `most` of them. */
  const wordMarkAt = (from: number, most: number): SignMatch | null => {
    for (let length = longestWordMark(lower.charAt(from)); length > most; length -= 1) {
      const text = lower.slice(from, from + length);
      const mark = wordMark(text, text);
      if (mark !== undefined) return { end: from + length, mark };
    }
    return null;
  };

  /** Whether letters follow that mean nothing on their own: 千 also begins the name of a country. */
  const isInName = (next: number) =>
    isUnspaced(lower.charCodeAt(next)) &&
    unspacedWordAt(lower, next) === 0 &&
    wordMarkAt(next, 0) === null &&
    currencyNameAt(lower, next) === null;

  /** In a script without spaces the longest known word or currency is the next token. */
  const pushUnspaced = () => {
    const sign = signAt(lower, at);
    if (sign !== null) return pushMark(sign.end, sign.mark);
    let length = unspacedWordAt(lower, at);
    const isName = length > 0 && isBehindFigure() && isInName(at + length);
    if (isName) length = 0;
    const longer = wordMarkAt(at, length);
    if (longer !== null) return pushMark(longer.end, qualified(longer.mark));
    if (length === 0 && isBehindFigure()) {
      const name = currencyNameAt(lower, at);
      if (name !== null) return pushMark(name.end, name.mark);
    }
    if (length === 0) length = 1;
    const meaning = isName ? undefined : meaningOf(lower.slice(at, at + length));
    return pushMeaning(at + length, meaning ?? null, null);
  };

  /** A decimal mark with nothing before it: ".50". */
  const isFraction = (code: number) =>
    code === 46 && isDigit(lower.charCodeAt(at + 1)) && (previous.end < at || previous.kind === 'mark');

  while (at < lower.length) {
    const code = lower.charCodeAt(at);
    if (code === 32) at += 1;
    else if (isDigit(code) || isFraction(code)) pushNumber(endOfNumeral(lower, at));
    else if (isUnspaced(code)) pushUnspaced();
    else if (isLetter(code)) pushWord(endOfWord());
    else {
      const sign = signAt(lower, at);
      if (sign === null) pushSign(lower.charAt(at));
      else pushMark(sign.end, sign.mark);
    }
  }
  return tokens;
}
