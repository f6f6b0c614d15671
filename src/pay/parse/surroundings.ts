import type { Figure } from './figures';
import { hasRole } from './hasRole';
import { isOtherMoneyAt } from './otherMoney';
import { isEnd } from './periods';
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

type Test = (tokens: readonly Token[], index: number) => boolean;

/** Whether such a word stands shortly before the figure, in the same part of the statement. */
function isBefore(tokens: readonly Token[], figure: Figure, test: Test): boolean {
  for (let index = figure.first - 1; index >= figure.first - FARTHEST; index -= 1) {
    if (stops(tokens, index)) return false;
    if (test(tokens, index)) return true;
  }
  return false;
}

/** The same behind the figure; what is added on top begins another part. */
function isBehind(tokens: readonly Token[], figure: Figure, test: Test): boolean {
  for (let index = figure.last + 1; index <= figure.last + FARTHEST; index += 1) {
    const token = tokenAt(tokens, index);
    if (stops(tokens, index) || hasRole(token, 'added') || hasRole(token, 'and')) return false;
    if (test(tokens, index)) return true;
  }
  return false;
}

/** Whether a word that is pay for a time stands right before: what follows "時給1,200円" comes on top. */
function isNamedPay(tokens: readonly Token[], { first }: Figure): boolean {
  const { meaning } = tokenAt(tokens, first - 1);
  return meaning !== null && meaning.period !== null && meaning.roles.has('pay');
}

/** A figure that is other money than pay: "£5k bonus", "$10m in revenue". */
export function isOtherMoney(tokens: readonly Token[], figure: Figure): boolean {
  if (isNamedPay(tokens, figure)) return false;
  return isBefore(tokens, figure, isOtherMoneyAt) || isBehind(tokens, figure, isOtherMoneyAt);
}

const isTotalAt: Test = (tokens, index) => hasRole(tokenAt(tokens, index), 'total');

/** A figure that is pay with something on top: "OTE £60k", "package of $72,969". */
export function isTotal(tokens: readonly Token[], figure: Figure): boolean {
  return isBefore(tokens, figure, isTotalAt) || isBehind(tokens, figure, isTotalAt);
}

const isPlainYear = ({ value }: { readonly value: number }) => value >= 1900 && value <= 2100;

/** A number alone in brackets, as the numbers of advertisements beside a choice: "£30,000+ (44,040)". */
export function isFacet(tokens: readonly Token[], { low, high }: Figure): boolean {
  return (
    high === null &&
    !isPlainYear(low.written) &&
    tokenAt(tokens, low.number - 1).text === '(' &&
    tokenAt(tokens, low.number + 1).text === ')'
  );
}
