import type { CurrencyMark } from './currencyMarks';
import { isGlued, type Token, tokenAt } from './tokens';

export interface Before {
  readonly first: number;
  readonly marks: readonly CurrencyMark[];
  readonly negative: boolean;
}

/** Whether a figure ends with this token, so that a dash behind it joins a range. */
function endsFigure(tokens: readonly Token[], index: number): boolean {
  const token = tokenAt(tokens, index);
  if (token.kind === 'mark') return tokenAt(tokens, index - 1).kind === 'number';
  return token.meaning !== null && (token.meaning.factor > 1 || token.meaning.period !== null);
}

/** Whether the dash at `index` is a minus sign: the first character, or glued to what comes behind it. */
function isMinus(tokens: readonly Token[], index: number): boolean {
  const dash = tokenAt(tokens, index);
  if (dash.text !== '-') return false;
  const before = tokenAt(tokens, index - 1);
  if (before.kind === 'end') return true;
  if (!isGlued(dash, tokenAt(tokens, index + 1))) return false;
  if (before.text === '(' || before.text === ':') return true;
  if (before.kind === 'mark') return !endsFigure(tokens, index - 1) && !endsFigure(tokens, index - 2);
  return before.kind === 'word' && !isGlued(before, dash) && !endsFigure(tokens, index - 1);
}

/** Names of currencies that are other words before a number: "we won 50,000 awards". */
const BEHIND_ONLY = new Set(['won', 'real', 'sol', 'pound', 'franc']);

/** The marks before a number from the token `floor` on, and whether a minus stands with them. */
export function beforeNumber(tokens: readonly Token[], number: number, floor: number): Before {
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
    if (token.kind !== 'mark' || BEHIND_ONLY.has(token.text)) break;
    marks.push(token.mark);
    first -= 1;
  }
  if (isMinus(tokens, first - 1)) {
    negative = true;
    first -= 1;
  }
  return { first, marks, negative };
}
