import type { PayRefusalCode } from '../payText';
import { type Amount, amountAt } from './amounts';
import { boundBefore, isUpToAt } from './bounds';
import { hasRole } from './hasRole';
import { whyNotPay } from './notPay';
import type { Role } from './roleWords';
import { type Token, tokenAt } from './tokens';

/** One amount, or the two of a range. */
export interface Figure {
  readonly low: Amount;
  /** Null for a single amount. */
  readonly high: Amount | null;
  readonly first: number;
  readonly last: number;
  /** Why the figure cannot be pay; null for one that may be. */
  readonly refused: PayRefusalCode | null;
}

const DASHES = new Set(['-', '~', '_', '→', '…']);
const BETWEEN_AMOUNTS = new Set([...DASHES, '+', '.', '/', "'", '>']);
const ROLES_BETWEEN: readonly Role[] = ['link', 'and', 'bound', 'filler', 'connector', 'net', 'gross'];

function mayStandBetween(token: Token): boolean {
  if (token.kind === 'sign') return BETWEEN_AMOUNTS.has(token.text);
  if (token.meaning === null) return false;
  return token.meaning.period !== null || ROLES_BETWEEN.some((role) => hasRole(token, role));
}

const FARTHEST = 8;

/** The next number's token, where no more than a few tokens stand before it; else -1. */
function nextNumber(tokens: readonly Token[], from: number): number {
  for (let index = from; index < Math.min(from + FARTHEST, tokens.length); index += 1) {
    const token = tokenAt(tokens, index);
    if (token.kind === 'number') return index;
    if (token.kind !== 'mark' && !mayStandBetween(token)) return -1;
  }
  return -1;
}

/** Words that join amounts only right before the second: "a" is also the one of "a day". */
const isArticle = (token: Token) => hasRole(token, 'link') && hasRole(token, 'connector');

/** A dash, an arrow or two points. */
function isRangeSign(tokens: readonly Token[], index: number): boolean {
  const { text } = tokenAt(tokens, index);
  return DASHES.has(text) || (text === '.' && tokenAt(tokens, index + 1).text === '.');
}

/** Whether what stands between two amounts, of which the first begins at `first`, makes them a range. */
function isLink(tokens: readonly Token[], first: number, from: number, to: number): boolean {
  const isBetween = isBetweenBefore(tokens, first);
  let linked = false;
  for (let index = from; index < to; index += 1) {
    const token = tokenAt(tokens, index);
    // "->" is an arrow, and ">" alone a comparison.
    if (token.text === '>' && tokenAt(tokens, index - 1).text !== '-') return false;
    const isUpTo = isUpToAt(tokens, index) && boundBefore(tokens, first) === 'from';
    const isJoint = hasRole(token, 'link') || isUpTo || (isBetween && hasRole(token, 'and'));
    if (token.kind === 'mark' || (linked && token.meaning !== null && token.meaning.period !== null && !isJoint)) return false;
    linked ||= isRangeSign(tokens, index) || (isJoint && (!isArticle(token) || index === to - 1));
  }
  return linked;
}

function isBetweenBefore(tokens: readonly Token[], first: number): boolean {
  return [first - 1, first - 2].some((index) => hasRole(tokenAt(tokens, index), 'between'));
}

const isUnmarked = ({ marks }: Amount) => marks.length === 0;
const isPlain = (amount: Amount) => isUnmarked(amount) && amount.factor === 1;

function figureOf(low: Amount, high: Amount | null, refused: PayRefusalCode | null): Figure {
  return { low, high, first: low.first, last: (high ?? low).last, refused };
}

/** The range of two amounts; two figures where the second cannot be pay: "£400 a day - 5 days", "$80,000 - 401k". */
function rangeOf(tokens: readonly Token[], low: Amount, high: Amount, isProse: boolean): Figure[] {
  const lowRefused = whyNotPay(tokens, low, isProse);
  const highRefused = whyNotPay(tokens, high, isProse);
  const isApart = highRefused !== null && isUnmarked(high) && !isPlain(low);
  if (!isApart) return [figureOf(low, high, lowRefused ?? highRefused)];
  return [figureOf(low, null, lowRefused), figureOf(high, null, highRefused)];
}

/** All figures of a text, in their order. Amounts in a row of three or more are a date or a number to dial. */
export function figuresOf(tokens: readonly Token[]): readonly Figure[] {
  const figures: Figure[] = [];
  const isProse = tokens.some(({ kind, meaning }) => kind === 'word' && meaning === null);
  let floor = 0;
  let index = 0;
  while (index < tokens.length) {
    const token = tokenAt(tokens, index);
    index += 1;
    if (token.kind !== 'number') continue;
    const low = amountAt(tokens, token, index - 1, floor);
    const high = nextInRange(tokens, low, isProse);
    let last = high ?? low;
    let third = high === null ? null : nextInRange(tokens, high, isProse);
    const isRow = third !== null;
    while (third !== null) {
      last = third;
      third = nextInRange(tokens, last, isProse);
    }
    if (isRow) figures.push(figureOf(low, last, 'not-pay'));
    else if (high === null) figures.push(figureOf(low, null, whyNotPay(tokens, low, isProse)));
    else figures.push(...rangeOf(tokens, low, high, isProse));
    floor = last.last + 1;
    index = floor;
  }
  return figures;
}

/** The amount that makes a range with the one before it; null where none does. */
function nextInRange(tokens: readonly Token[], before: Amount, isProse: boolean): Amount | null {
  const from = before.last + 1;
  const next = nextNumber(tokens, from);
  const token = tokenAt(tokens, next);
  if (token.kind !== 'number') return null;
  const amount = amountAt(tokens, token, next, from);
  if (!isLink(tokens, before.first, from, amount.first)) return null;
  // "Band 5 - £28,407" and "401k - $80,000": the first number is a name.
  const isName = isUnmarked(before) && !isPlain(amount) && whyNotPay(tokens, before, isProse) !== null;
  return isName ? null : amount;
}
