import { BOUNDS_BEFORE, BOUNDS_BEHIND, type BoundWord, NEGATIONS } from './boundWords';
import type { Figure } from './figures';
import { hasRole } from './hasRole';
import { isEnd } from './periods';
import { phraseAt, phrasesOf } from './phrases';
import type { Role } from './roleWords';
import { type Token, tokenAt } from './tokens';

const BEFORE = phrasesOf(BOUNDS_BEFORE);
const BEHIND = phrasesOf(BOUNDS_BEHIND);

const ROLES_PASSED_OVER: readonly Role[] = ['filler', 'connector', 'pay', 'bound', 'net', 'gross'];

/** What may stand between "up to" or "minimum" and the figure. */
function isPassedOver(token: Token): boolean {
  return token.kind === 'sign' || ROLES_PASSED_OVER.some((role) => hasRole(token, role));
}

function stops(tokens: readonly Token[], index: number): boolean {
  const { kind, text } = tokenAt(tokens, index);
  return kind === 'number' || kind === 'end' || kind === 'mark' || '+,();&'.includes(text) || isEnd(tokens, index);
}

const FARTHEST_BEFORE = 6;

/** "to £60k" and "salary to £60k" are bounds; other words before "to" say something else. */
function isBareTo(tokens: readonly Token[], index: number): boolean {
  if (tokenAt(tokens, index).text !== 'to') return false;
  const before = tokenAt(tokens, index - 1);
  return before.kind === 'end' || before.text === ':' || hasRole(before, 'pay');
}

/** What the words before the token at `first` say of the figure that begins there. */
export function boundBefore(tokens: readonly Token[], first: number): BoundWord | null {
  let found: { readonly start: number; readonly meaning: BoundWord } | null = null;
  if (isBareTo(tokens, first - 1)) return 'upTo';
  if (NEGATIONS.has(tokenAt(tokens, first - 1).text)) return 'unsure';
  for (let index = first - 1; index >= first - FARTHEST_BEFORE && !stops(tokens, index); index -= 1) {
    const match = phraseAt(tokens, index, BEFORE);
    // Of two phrases the one that holds the other counts: "not less than".
    const isOuter = match !== null && match.end <= first && (found === null || match.end > found.start);
    if (isOuter && (match.meaning !== 'unsure' || match.end === first)) {
      found = { start: index, meaning: match.meaning };
    } else if (!isPassedOver(tokenAt(tokens, index))) break;
  }
  if (found === null) return null;
  return NEGATIONS.has(tokenAt(tokens, found.start - 1).text) ? 'unsure' : found.meaning;
}

const FARTHEST_BEHIND = 5;
const ROLES_BEHIND: readonly Role[] = ['connector', 'net', 'gross', 'filler'];

/** Whether the token says what a figure is for or before which taxes, or joins a suffix to it. */
function isOfFigure(token: Token): boolean {
  if (token.kind === 'sign') return "-'./".includes(token.text);
  if (token.meaning === null) return false;
  return token.meaning.period !== null || ROLES_BEHIND.some((role) => hasRole(token, role));
}

/** A plus or a wave that nothing is added behind. */
function isOpenEnd(tokens: readonly Token[], index: number): boolean {
  const { text } = tokenAt(tokens, index);
  if (text !== '+' && text !== '~') return false;
  const next = tokenAt(tokens, index + 1);
  if (next.kind === 'end' || next.kind === 'sign') return true;
  return next.meaning !== null && !hasRole(next, 'added') && !hasRole(next, 'otherMoney');
}

function boundBehind(tokens: readonly Token[], last: number): BoundWord | null {
  if (isOpenEnd(tokens, last + 1)) return 'from';
  const isInBrackets = tokenAt(tokens, last + 1).text === '(';
  const from = isInBrackets ? last + 2 : last + 1;
  for (let index = from; index < from + FARTHEST_BEHIND; index += 1) {
    const match = phraseAt(tokens, index, BEHIND);
    if (match !== null) {
      const next = tokenAt(tokens, match.end);
      // "max 40 hours" is about the hours, "(max of 5 days)" about the days.
      const isAboutPay = isInBrackets ? next.text === ')' : next.kind !== 'number';
      return isAboutPay ? match.meaning : null;
    }
    if (!isOfFigure(tokenAt(tokens, index))) return null;
  }
  return null;
}

/** "〜30万円" is up to; elsewhere such a wave means about. */
function isWaveBefore(tokens: readonly Token[], { low, first }: Figure): boolean {
  return tokenAt(tokens, first - 1).text === '~' && low.parts.some(({ unit }) => unit.charCodeAt(0) > 0x2fff);
}

/** Whether a single amount is the lowest pay, the highest pay or the pay itself. */
export function boundOf(tokens: readonly Token[], figure: Figure): BoundWord | null {
  const { low, first, last } = figure;
  const isInBrackets = tokenAt(tokens, first - 1).text === '(';
  const before = isWaveBefore(tokens, figure) ? 'upTo' : boundBefore(tokens, isInBrackets ? first - 1 : first);
  const behind = low.isOrMore ? 'from' : boundBehind(tokens, last);
  if (before !== null && behind !== null && before !== behind) return 'unsure';
  return before ?? behind;
}

/** Whether words between two amounts make the second the highest pay: "min 30,000 max 40,000". */
export function isUpToAt(tokens: readonly Token[], index: number): boolean {
  return phraseAt(tokens, index, BEFORE)?.meaning === 'upTo';
}
