import { beforeNumber } from './beforeNumber';
import type { CurrencyMark } from './currencyMarks';
import type { Numeral } from './numeral';
import { isOtherMoneyAt } from './otherMoney';
import { isGlued, type MarkToken, type NumberToken, type Token, tokenAt } from './tokens';

/** A number with its magnitude. */
export interface Part {
  readonly numeral: Numeral;
  /** What it is multiplied with; 1 where it has no magnitude. */
  readonly factor: number;
  /** The word of the magnitude; empty where it has none. */
  readonly unit: string;
}

/** A number with its own marks: "$45k", "600万円", "1 lakh 20 thousand". */
export interface Amount {
  /** The number's own token. */
  readonly number: number;
  /** The first and the last token that belong to the amount. */
  readonly first: number;
  readonly last: number;
  /** The number itself. */
  readonly written: Numeral;
  /** What it is multiplied with. */
  readonly factor: number;
  /** Summed: the number with its magnitude, and smaller ones behind it. */
  readonly parts: readonly Part[];
  readonly marks: readonly CurrencyMark[];
  readonly negative: boolean;
  /** Whether a plus stands inside: "15+ LPA". */
  readonly isOrMore: boolean;
}

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
  const { factor, unit, isOrMore, last: end } = behindNumber(tokens, number, marks);
  let parts: readonly Part[] = [{ numeral: written, factor, unit }];
  let last = end;
  let least = factor;
  for (;;) {
    const token = tokenAt(tokens, last + 1);
    if (token.kind !== 'number' || !startsPart(tokens, last + 1, token.numeral.value, least)) break;
    const part = behindNumber(tokens, last + 1, marks);
    // 3천5백만 is 3천 and 5백, each of them 만.
    if (part.factor > least) parts = parts.map((each) => (each.factor === least ? { ...each, factor: least * 1e4 } : each));
    parts = [...parts, { numeral: token.numeral, factor: part.factor, unit: part.unit }];
    ({ last, factor: least } = part);
  }
  const isNegative = negative || isMinusBehind(tokens, last);
  return { number, first, last, written, factor, parts, marks, negative: isNegative, isOrMore };
}

/** The magnitude behind a number and the last token that belongs to it; adds its marks to `marks`. */
function behindNumber(tokens: readonly Token[], number: number, marks: CurrencyMark[]) {
  let last = number;
  let factor = 1;
  let unit = '';
  let isOrMore = false;
  for (;;) {
    const token = tokenAt(tokens, last + 1);
    const magnitude = magnitudeAt(tokens, last + 1);
    if (magnitude > 1 && factor === 1) {
      factor = magnitude;
      unit = token.text;
      if (token.mark !== null) marks.push(token.mark);
    } else if (token.kind === 'mark' && isMarkBehind(tokens, last + 1, token, marks)) {
      marks.push(token.mark);
    } else if (isCentMark(tokens, last + 1)) last += 1;
    else if (isPlusInside(tokens, last + 1)) isOrMore = true;
    else return { last, factor, unit, isOrMore };
    last += 1;
  }
}

/** The plus of "15+ LPA", "$100+k", "40+ €" and "40 + €", not that of "40+ €5" and "40 + € bonus". */
function isPlusInside(tokens: readonly Token[], index: number): boolean {
  const plus = tokenAt(tokens, index);
  if (plus.text !== '+') return false;
  if (tokenAt(tokens, index + 1).kind === 'mark') {
    return tokenAt(tokens, index + 2).kind !== 'number' && !isOtherMoneyAt(tokens, index + 2);
  }
  return isGlued(tokenAt(tokens, index - 1), plus) && magnitudeAt(tokens, index + 1) > 1;
}

const isEastAsian = (text: string) => /[\u3400-\u9fff\uac00-\ud7af]/.test(text);
const isHangul = (text: string) => /[\uac00-\ud7af]/.test(text);

/**
 * Whether the number at `index` goes on with an amount whose last magnitude was `least`: with a
 * smaller magnitude (1億2000万), with none in East Asia (25万8,000円), or with the one that both
 * share (3천5백만).
 */
function startsPart(tokens: readonly Token[], index: number, value: number, least: number): boolean {
  const factor = magnitudeAt(tokens, index + 1);
  if (least >= 1e4 && factor > 1 && factor < least) return true;
  const before = tokenAt(tokens, index - 1);
  if (!isEastAsian(before.text) || least === 1) return false;
  if (factor > 1) return least === 1e3 && factor > least && factor < 1e8;
  return value < least && (isGlued(before, tokenAt(tokens, index)) || isHangul(before.text));
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

/** The minus behind a number of some accounting programs: "5,000-". */
function isMinusBehind(tokens: readonly Token[], last: number): boolean {
  const dash = tokenAt(tokens, last + 1);
  const isCents = tokenAt(tokens, last).text === '-';
  if (dash.text !== '-' || isCents || !isGlued(tokenAt(tokens, last), dash)) return false;
  const next = tokenAt(tokens, last + 2);
  if (next.kind === 'mark') return tokenAt(tokens, last + 3).kind !== 'number';
  return next.kind === 'end' || next.text === ')' || next.text === ';';
}
