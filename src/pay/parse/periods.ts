import type { PayPeriod } from '../payPeriod';
import type { Figure } from './figures';
import { hasRole } from './hasRole';
import { isAboutPay, isMultiple, isPerAnother } from './perAnother';
import { HOUR_BEHIND_STROKE } from './periodWords';
import { type Token, tokenAt } from './tokens';

/** A pay period, or one that pay has no rate for here ("per fortnight"). */
export type NamedPeriod = PayPeriod | 'other';

const isConnector = (token: Token) => token.text === '/' || hasRole(token, 'connector');

/** The connector before a noun, past an apostrophe or a point: "l'heure", "pr. måned"; "am" of a day alone, else it is a time. */
function hasConnector(tokens: readonly Token[], index: number): boolean {
  const before = tokenAt(tokens, index - 1);
  if (before.text === 'am') return tokenAt(tokens, index).text === 'tag';
  const isMark = before.text === "'" || before.text === '.';
  return isConnector(isMark ? tokenAt(tokens, index - 2) : before);
}

/** "pr. time": an hour in Danish. */
function isBehindPr(tokens: readonly Token[], index: number): boolean {
  return tokenAt(tokens, tokenAt(tokens, index - 1).text === '.' ? index - 2 : index - 1).text === 'pr';
}

const namesPeriod = ({ meaning }: Token) => meaning !== null && meaning.period !== null;

/**
 * The period that the word at `index` names. `behind` is the place right behind a figure, where a
 * noun needs nothing before it: "£400 day".
 */
function periodAt(tokens: readonly Token[], index: number, behind: number): NamedPeriod | null {
  const token = tokenAt(tokens, index);
  const isStroke = tokenAt(tokens, index - 1).text === '/';
  const connected = hasConnector(tokens, index);
  if (HOUR_BEHIND_STROKE.has(token.text) && (isStroke || isBehindPr(tokens, index))) return 'hour';
  if (hasRole(token, 'otherPeriod')) return connected || index === behind ? 'other' : null;
  if (token.meaning === null) return null;
  const { period, form } = token.meaning;
  // "an hour": the article is a year in French.
  if (isConnector(token) && namesPeriod(tokenAt(tokens, index + 1))) return null;
  switch (form) {
    case null:
      return null;
    case 'adverb':
      if (isMultiple(tokens, index)) return 'other';
      return isAboutPay(tokens, index) ? period : null;
    case 'noun':
      if (connected && isMultiple(tokens, index)) return 'other';
      if (token.text === 'md' && !isMonthMd(tokens, index)) return 'other';
      return connected || index === behind || hasRole(tokenAt(tokens, index + 1), 'pay') ? period : null;
    case 'unit':
      if (isAbbreviated(tokens, index) || isUnitBehind(token, index, behind)) return period;
      if (!isStroke || isInRow(tokens, index, behind)) return null;
      // A day in French.
      return token.text === 'j' ? 'other' : period;
    case 'plural':
      return connected ? period : null;
  }
}

/** The currencies of the countries that write "md" for a month; elsewhere it is a day's work. */
const MONTH_IN_MD: ReadonlySet<string> = new Set(['DKK', 'NOK']);

function isMonthMd(tokens: readonly Token[], index: number): boolean {
  if (tokenAt(tokens, index + 1).text === '.') return true;
  return tokens.some(({ mark }) => mark !== null && mark.candidates.some((code) => MONTH_IN_MD.has(code)));
}

/** Letters that need nothing before them right behind a figure: "150 d". Others are words as well. */
const UNITS_BEHIND = new Set(['h', 'd']);

function isUnitBehind(token: Token, index: number, behind: number): boolean {
  return index === behind && UNITS_BEHIND.has(token.text);
}

/** Letters in a row, of which none is a unit: "(m/w/d)" says that all may apply. */
function isInRow(tokens: readonly Token[], index: number, behind: number): boolean {
  const { kind, text } = tokenAt(tokens, index - 2);
  return index - 1 !== behind && kind === 'word' && text.length === 1 && text !== 'p';
}

/** "p.a.", "p/h", "per h". */
function isAbbreviated(tokens: readonly Token[], index: number): boolean {
  const before = tokenAt(tokens, index - 1);
  const word = before.text === '.' ? tokenAt(tokens, index - 2) : before;
  return word.text === 'p' || word.text === 'per';
}

const LONGEST_ABBREVIATION = 4;

/** Whether a statement ends here: at a semicolon, or at a full stop behind a word of some length. */
export function isEnd(tokens: readonly Token[], index: number): boolean {
  const token = tokenAt(tokens, index);
  if (token.text === ';') return true;
  if (token.text !== '.') return false;
  const before = tokenAt(tokens, index - 1);
  return before.kind !== 'word' || before.end - before.start > LONGEST_ABBREVIATION;
}

const MOST_WORDS = 5;

/** A period and the first token behind the words that name it. */
interface Named {
  readonly period: NamedPeriod;
  readonly end: number;
}

/** The first period named behind a figure, before the next number and the end of the statement. */
function namedBehind(tokens: readonly Token[], from: number, until: number): Named | null {
  if (isPerAnother(tokens, from)) return { period: 'other', end: from + 1 };
  let others = 0;
  for (let index = from; index < until && others < MOST_WORDS && !isEnd(tokens, index); index += 1) {
    const period = periodAt(tokens, index, from);
    if (period !== null) return { period, end: index + 1 };
    const token = tokenAt(tokens, index);
    if (token.kind === 'word' && token.meaning === null) others += 1;
  }
  return null;
}

function periodBehind(tokens: readonly Token[], from: number, until: number): NamedPeriod | null {
  return namedBehind(tokens, from, until)?.period ?? null;
}

/** The first token behind a figure and the period named behind it: what another figure may have before it. */
export function endOfPay(tokens: readonly Token[], { last }: Figure, until: number): number {
  return namedBehind(tokens, last + 1, until)?.end ?? last + 1;
}

const FARTHEST_BEFORE = 5;

/** The period named before a figure: "hourly rate of $46", "年収600万円". */
function periodBefore(tokens: readonly Token[], first: number, floor: number): NamedPeriod | null {
  for (let index = first - 1; index >= Math.max(floor, first - FARTHEST_BEFORE); index -= 1) {
    if (isEnd(tokens, index)) return null;
    const period = periodAt(tokens, index, -1);
    if (period !== null) return period;
  }
  return null;
}

/** The period that a magnitude names too: "12 LPA". */
function periodInside(tokens: readonly Token[], { low, high, last }: Figure): NamedPeriod | null {
  for (let index = (high ?? low).number + 1; index <= last; index += 1) {
    const period = periodAt(tokens, index, -1);
    if (period !== null) return period;
  }
  return null;
}

/**
 * The period of a figure: named between its amounts or behind it, else before it. `floor` is the
 * first token that is not another figure's, `until` the next figure's first. Undefined where two
 * are named between and behind the amounts.
 */
export function periodOf(
  tokens: readonly Token[],
  figure: Figure,
  floor: number,
  until: number,
): NamedPeriod | null | undefined {
  const behind = periodInside(tokens, figure) ?? periodBehind(tokens, figure.last + 1, until);
  if (figure.high !== null) {
    const within = periodBehind(tokens, figure.low.last + 1, figure.high.first);
    if (within !== null) return behind === null || behind === within ? within : undefined;
  }
  return behind ?? periodBefore(tokens, figure.first, floor);
}
