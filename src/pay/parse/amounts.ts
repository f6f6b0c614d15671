import type { CurrencyMark } from './currencyMarks';
import type { Numeral } from './numeral';
import { type MarkToken, type NumberToken, type Token, tokenAt } from './tokens';

/** A number with its own marks: "$45k", "600万円", "1 lakh 20 thousand". */
export interface Amount {
  /** The number's own token. */
  readonly number: number;
  /** The first and the last token that belong to the amount. */
  readonly first: number;
  readonly last: number;
  /** The number itself. */
  readonly written: Numeral;
  /** What it is multiplied with; 1 where it has no magnitude. */
  readonly factor: number;
  /** Summed: the number with its magnitude, and smaller ones behind it. */
  readonly parts: readonly { readonly numeral: Numeral; readonly factor: number }[];
  readonly marks: readonly CurrencyMark[];
  readonly negative: boolean;
}

export const isGlued = (before: Token, after: Token) => before.end === after.start;

/** Letters that are magnitudes right behind the digits or before a currency ("1,5 M€"), and much else elsewhere. */
const GLUED_ONLY = new Set(['m', 'b', 'l', 't', 'rb']);

/** What the word at `index` multiplies the figure before it with; 1 where it does not. */
function magnitudeAt(tokens: readonly Token[], index: number): number {
  const token = tokenAt(tokens, index);
  const factor = token.meaning?.factor ?? 1;
  if (factor === 1) return 1;
  if (!GLUED_ONLY.has(token.text)) return factor;
  const next = tokenAt(tokens, index + 1);
  if (next.kind === 'mark' && isGlued(token, next)) return factor;
  return token.text !== 't' && isGlued(tokenAt(tokens, index - 1), token) ? factor : 1;
}

/** Whether a figure ends with this token, so that a dash behind it joins a range. */
function endsFigure(tokens: readonly Token[], index: number): boolean {
  const token = tokenAt(tokens, index);
  if (token.kind === 'mark') return tokenAt(tokens, index - 1).kind === 'number';
  return token.meaning !== null && (token.meaning.factor > 1 || token.meaning.period !== null);
}

/** Whether the dash at `index`, glued to what comes behind it, is a minus sign. */
function isMinus(tokens: readonly Token[], index: number): boolean {
  const dash = tokenAt(tokens, index);
  if (dash.text !== '-' || !isGlued(dash, tokenAt(tokens, index + 1))) return false;
  const before = tokenAt(tokens, index - 1);
  if (before.kind === 'end' || before.text === '(' || before.text === ':') return true;
  if (before.kind === 'mark') return !endsFigure(tokens, index - 1) && !endsFigure(tokens, index - 2);
  return before.kind === 'word' && !isGlued(before, dash) && !endsFigure(tokens, index - 1);
}

interface Before {
  readonly first: number;
  readonly marks: readonly CurrencyMark[];
  readonly negative: boolean;
}

function beforeNumber(tokens: readonly Token[], number: number, floor: number): Before {
  const marks: CurrencyMark[] = [];
  let first = number;
  let negative = false;
  if (isMinus(tokens, first - 1)) {
    negative = true;
    first -= 1;
  }
  if (tokenAt(tokens, first - 1).text === ':' && tokenAt(tokens, first - 2).kind === 'mark') first -= 1;
  while (marks.length < 2 && first > floor) {
    const token = tokenAt(tokens, first - 1);
    if (token.kind !== 'mark') break;
    marks.push(token.mark);
    first -= 1;
  }
  if (isMinus(tokens, first - 1)) {
    negative = true;
    first -= 1;
  }
  return { first, marks, negative };
}

/** Whether the two marks can mean one currency. */
export function canAgree(one: CurrencyMark, other: CurrencyMark): boolean {
  return one.candidates.some((currency) => other.candidates.includes(currency));
}

/** "US$ 50,000 USD ($)" has three; more are no pay. */
const MOST_MARKS = 4;

/**
 * The amount around the number at `number`. Marks before it belong to it from the token `floor` on:
 * what is before that is taken by another amount.
 */
export function amountAt(
  tokens: readonly Token[],
  { numeral: written }: NumberToken,
  number: number,
  floor: number,
): Amount {
  const { first, marks: marksBefore, negative } = beforeNumber(tokens, number, floor);
  const marks = [...marksBefore];
  const start = behindNumber(tokens, number, marks);
  const parts = [{ numeral: written, factor: start.factor }];
  let { last, factor } = start;
  for (;;) {
    // A further number belongs to the amount when its magnitude is smaller: 1億2000万.
    const token = tokenAt(tokens, last + 1);
    if (token.kind !== 'number' || !startsPart(tokens, last + 1, factor)) break;
    ({ last, factor } = behindNumber(tokens, last + 1, marks));
    parts.push({ numeral: token.numeral, factor });
  }
  return { number, first, last, written, factor: start.factor, parts, marks, negative };
}

/** The magnitude behind a number and the last token that belongs to it; adds its marks to `marks`. */
function behindNumber(tokens: readonly Token[], number: number, marks: CurrencyMark[]) {
  let last = number;
  let factor = 1;
  for (;;) {
    const token = tokenAt(tokens, last + 1);
    const magnitude = magnitudeAt(tokens, last + 1);
    if (magnitude > 1 && factor === 1) {
      factor = magnitude;
      if (token.mark !== null) marks.push(token.mark);
    } else if (token.kind === 'mark' && isMarkBehind(tokens, last + 1, token, marks)) {
      marks.push(token.mark);
    } else if (isCentMark(tokens, last + 1)) last += 1;
    else return { last, factor };
    last += 1;
  }
}

/** Whether the number at `index` goes on with an amount whose last magnitude was `least`. */
function startsPart(tokens: readonly Token[], index: number, least: number): boolean {
  const factor = magnitudeAt(tokens, index + 1);
  return least >= 1e4 && factor > 1 && factor < least;
}

/** Whether the mark at `index` belongs to the amount before it and not to a number behind it. */
function isMarkBehind(
  tokens: readonly Token[],
  index: number,
  token: MarkToken,
  known: readonly CurrencyMark[],
): boolean {
  const behind = tokenAt(tokens, index + 1);
  if (behind.kind === 'number' && isGlued(token, behind)) return false;
  return known.length < MOST_MARKS && known.every((other) => canAgree(token.mark, other));
}

/** The ".-" or ",-" that stands for no cents. */
function isCentMark(tokens: readonly Token[], index: number): boolean {
  const point = tokenAt(tokens, index);
  const dash = tokenAt(tokens, index + 1);
  return (
    (point.text === '.' || point.text === ',') &&
    dash.text === '-' &&
    isGlued(tokenAt(tokens, index - 1), point) &&
    isGlued(point, dash) &&
    tokenAt(tokens, index + 2).kind !== 'number'
  );
}
