import { type Figure, hasRole } from './figures';
import { isEnd } from './periods';
import type { Role } from './roleWords';
import { type Token, tokenAt } from './tokens';

const FARTHEST = 4;

function stops(tokens: readonly Token[], index: number): boolean {
  const token = tokenAt(tokens, index);
  return (
    token.kind === 'number' ||
    token.kind === 'end' ||
    '+,();'.includes(token.text) ||
    isEnd(tokens, index) ||
    token.text === '&'
  );
}

/** Whether a word of the role stands shortly before the figure, in the same part of the statement. */
function isBefore(tokens: readonly Token[], figure: Figure, role: Role): boolean {
  for (let index = figure.first - 1; index >= figure.first - FARTHEST; index -= 1) {
    if (stops(tokens, index)) return false;
    if (hasRole(tokenAt(tokens, index), role)) return true;
  }
  return false;
}

/** The same behind the figure; what is added on top begins another part. */
function isBehind(tokens: readonly Token[], figure: Figure, role: Role): boolean {
  for (let index = figure.last + 1; index <= figure.last + FARTHEST; index += 1) {
    const token = tokenAt(tokens, index);
    if (stops(tokens, index) || hasRole(token, 'added') || hasRole(token, 'and')) return false;
    if (hasRole(token, role)) return true;
  }
  return false;
}

/** A figure that is other money than pay: "£5k bonus", "$10m in revenue". */
export function isOtherMoney(tokens: readonly Token[], figure: Figure): boolean {
  return isBefore(tokens, figure, 'otherMoney') || isBehind(tokens, figure, 'otherMoney');
}

/** A figure that is pay with something on top: "OTE £60k", "package of $72,969". */
export function isTotal(tokens: readonly Token[], figure: Figure): boolean {
  return isBefore(tokens, figure, 'total') || isBehind(tokens, figure, 'total');
}

/** A number alone in brackets, as the numbers of advertisements beside a choice: "£30,000+ (44,040)". */
export function isFacet(tokens: readonly Token[], { low, high }: Figure): boolean {
  const { value } = low.written;
  const isYear = value >= 1900 && value <= 2100;
  return (
    high === null &&
    !isYear &&
    tokenAt(tokens, low.number - 1).text === '(' &&
    tokenAt(tokens, low.number + 1).text === ')'
  );
}

/** What may stand between "up to" or "minimum" and the figure. */
function isPassedOver(token: Token): boolean {
  return token.kind === 'sign' || ROLES_PASSED_OVER.some((role) => hasRole(token, role));
}

const ROLES_PASSED_OVER: readonly Role[] = ['filler', 'connector', 'pay'];

function isUpTo(tokens: readonly Token[], figure: Figure): boolean {
  for (let index = figure.first - 1; index >= figure.first - FARTHEST; index -= 1) {
    const token = tokenAt(tokens, index);
    if (hasRole(token, 'upTo')) return true;
    const isUp = token.text === 'to' && tokenAt(tokens, index - 1).text === 'up';
    if (isUp || token.text === '<' || token.text === '≤') return true;
    if (!isPassedOver(token)) break;
    if (stops(tokens, index)) break;
  }
  const behind = tokenAt(tokens, figure.last + 1);
  return hasRole(tokenAt(tokens, behind.text === 'or' ? figure.last + 2 : figure.last + 1), 'orLess');
}

function isFrom(tokens: readonly Token[], figure: Figure): boolean {
  for (let index = figure.first - 1; index >= figure.first - FARTHEST; index -= 1) {
    const token = tokenAt(tokens, index);
    if (hasRole(token, 'from') || token.text === '>' || token.text === '≥') return true;
    if (!isPassedOver(token)) break;
    if (stops(tokens, index)) break;
  }
  return isOrMore(tokens, figure);
}

/** "or more", "and above", and a plus or a wave that nothing is added behind. */
function isOrMore(tokens: readonly Token[], { last }: Figure): boolean {
  const behind = tokenAt(tokens, last + 1);
  const next = tokenAt(tokens, last + 2);
  if (behind.text === '+' || behind.text === '~') {
    if (next.kind === 'end' || next.kind === 'sign') return true;
    return next.meaning !== null && !hasRole(next, 'added') && !hasRole(next, 'otherMoney');
  }
  const isAnd = behind.text === 'or' || behind.text === 'and' || behind.text === '&';
  if (isAnd) return hasRole(next, 'orMore') || hasRole(next, 'from');
  return hasRole(behind, 'orMore') && behind.text !== 'plus' && behind.text !== 'up';
}

/** Whether a single amount is the lowest pay, the highest pay or the pay itself. */
export function boundOf(tokens: readonly Token[], figure: Figure): 'from' | 'upTo' | null {
  if (isUpTo(tokens, figure)) return 'upTo';
  return isFrom(tokens, figure) ? 'from' : null;
}
