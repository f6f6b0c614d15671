import type { PayRefusalCode } from '../payText';
import type { Amount } from './amounts';
import { isGlued, type Token, tokenAt } from './tokens';

/** Words in scripts without spaces may touch a number; other letters make it part of a name. */
function isUnspacedWord(token: Token): boolean {
  return token.text.charCodeAt(0) >= 0x0e00;
}

function isPartOfWord(tokens: readonly Token[], amount: Amount): boolean {
  const number = tokenAt(tokens, amount.number);
  const previous = tokenAt(tokens, amount.number - 1);
  const next = tokenAt(tokens, amount.number + 1);
  if (previous.kind === 'word' && isGlued(previous, number) && !isUnspacedWord(previous)) return true;
  if (next.kind !== 'word' || !isGlued(number, next) || isUnspacedWord(next)) return false;
  if (next.meaning === null) return true;
  const { period, factor, form } = next.meaning;
  if (factor > 1) return false;
  if (period === null) return next.mark === null;
  return form === 'plural' || (next.text !== 'h' && next.text !== 'd' && form === 'unit');
}

/** A date, a time of day or a share: numbers joined by a stroke or a colon without a space. */
function isJoined(tokens: readonly Token[], amount: Amount): boolean {
  const joins = (joint: number, other: number) => {
    const token = tokenAt(tokens, joint);
    return (
      (token.text === '/' || token.text === ':') &&
      tokenAt(tokens, other).kind === 'number' &&
      (isGlued(tokenAt(tokens, joint - 1), token) && isGlued(token, tokenAt(tokens, joint + 1)))
    );
  };
  return joins(amount.number + 1, amount.number + 2) || joins(amount.number - 1, amount.number - 2);
}

const isPunctuation = (token: Token) => token.text === '.' || token.text === ',';

function isInDate(tokens: readonly Token[], { number }: Amount, value: number): boolean {
  if (value > 31 && (value < 1900 || value > 2100)) return false;
  const isMonth = (index: number) => tokenAt(tokens, index).meaning?.roles.has('monthName') === true;
  const back = isPunctuation(tokenAt(tokens, number - 1)) ? number - 2 : number - 1;
  const on = isPunctuation(tokenAt(tokens, number + 1)) ? number + 2 : number + 1;
  return isMonth(back) || isMonth(on) || (tokenAt(tokens, back).kind === 'number' && isMonth(back - 1));
}

/** Words before a number of any size that is a name. */
const IDENTIFIERS = new Set(['job', 'ref', 'reference', 'id', 'req', 'requisition', 'vacancy', 'posting', 'nr']);

function isLabelled(tokens: readonly Token[], { number }: Amount, value: number): boolean {
  const previous = tokenAt(tokens, number - 1);
  if (previous.text === '#') return true;
  const word = previous.text === '.' ? tokenAt(tokens, number - 2) : previous;
  return IDENTIFIERS.has(word.text) || (value < 1000 && word.meaning?.roles.has('label') === true);
}

/** The pension plans of the United States that are named by a number. */
const PLANS = new Set([401, 403, 457]);

function isPlan(tokens: readonly Token[], { number }: Amount, value: number): boolean {
  const next = tokenAt(tokens, number + 1);
  const letter = next.text === '(' ? tokenAt(tokens, number + 2) : next;
  return PLANS.has(value) && (letter.text === 'k' || letter.text === 'b');
}

/** How few units of time are a length of time and not pay: "3 month contract", "40 h". */
const FEW = 100;

function isCount(tokens: readonly Token[], { number }: Amount, value: number): boolean {
  let index = number + 1;
  while (tokenAt(tokens, index).text === '+' || tokenAt(tokens, index).text === '-') index += 1;
  const next = tokenAt(tokens, index);
  if ('★☆⭐'.includes(next.text) && next.kind === 'sign') return true;
  if (next.text === 'am' || (next.text === 'pm' && value < 13)) return true;
  if (next.meaning === null) return false;
  const { roles, form } = next.meaning;
  if (roles.has('counted') || form === 'plural') return true;
  // "30 y 40 mil": the letter joins two numbers.
  const isJoint = form === 'unit' && tokenAt(tokens, index + 1).kind === 'number';
  return value < FEW && !isJoint && (form === 'noun' || form === 'unit');
}

/** "12€50", where the currency stands for the decimal mark, or for nothing that is known here. */
function isSplit(tokens: readonly Token[], { number }: Amount): boolean {
  return [number - 1, number + 1].some((index) => {
    const before = tokenAt(tokens, index - 1);
    const token = tokenAt(tokens, index);
    const behind = tokenAt(tokens, index + 1);
    const isInside = before.kind === 'number' && token.kind === 'mark' && behind.kind === 'number';
    return isInside && isGlued(before, token) && isGlued(token, behind);
  });
}

/** "500' kr" means thousands; a figure in quotation marks has one before it as well. */
function hasPrime(tokens: readonly Token[], { first, number }: Amount): boolean {
  const prime = tokenAt(tokens, number + 1);
  const isBehind = prime.text === "'" && isGlued(tokenAt(tokens, number), prime);
  return isBehind && tokenAt(tokens, first - 1).text !== "'";
}

/** Another number right beside, without so much as a currency between the two. */
function isBesideNumber(tokens: readonly Token[], { number, last }: Amount): boolean {
  if (tokenAt(tokens, number - 1).kind === 'number') return true;
  return tokenAt(tokens, last + 1).kind === 'number' && tokenAt(tokens, last).kind !== 'mark';
}

function isPercentage(tokens: readonly Token[], { number }: Amount): boolean {
  const next = tokenAt(tokens, number + 1);
  return next.text === '%' || next.meaning?.roles.has('percent') === true;
}

function isDialled(tokens: readonly Token[], { number }: Amount): boolean {
  const plus = tokenAt(tokens, number - 1);
  const before = tokenAt(tokens, number - 2);
  return plus.text === '+' && isGlued(plus, tokenAt(tokens, number)) && !isGlued(before, plus);
}

/** A letter or a word that is a currency too, before a low number: "P45", "TOP 10 employers". */
function isName(tokens: readonly Token[], amount: Amount, value: number, isProse: boolean): boolean {
  if (value >= FEW || !amount.marks.every(({ weak }) => weak)) return false;
  const previous = tokenAt(tokens, amount.number - 1);
  const isLetter = previous.end - previous.start === 1 && previous.text !== 'r';
  if (isLetter && isGlued(previous, tokenAt(tokens, amount.number))) return true;
  return isProse;
}

/**
 * Why a number cannot be pay by what stands right beside it; null for one that may be. `isProse`
 * says whether the text has words that say nothing about pay.
 */
export function whyNotPay(
  tokens: readonly Token[],
  amount: Amount,
  isProse: boolean,
): PayRefusalCode | null {
  if (isPartOfWord(tokens, amount) || isPercentage(tokens, amount)) return 'not-pay';
  if (isJoined(tokens, amount)) return 'not-pay';
  if (amount.parts.some((part) => !part.numeral.sound)) return 'unclear-number';
  if (isSplit(tokens, amount) || hasPrime(tokens, amount) || isBesideNumber(tokens, amount)) return 'unclear-number';
  const { value } = amount.written;
  const isMarked = amount.marks.length > 0;
  if (isMarked && !isName(tokens, amount, value, isProse)) return null;
  if (isPlan(tokens, amount, value)) return 'not-pay';
  if (amount.factor > 1) return null;
  if (isMarked && amount.first < amount.number) return 'not-pay';
  const isOther =
    isInDate(tokens, amount, value) ||
    isLabelled(tokens, amount, value) ||
    isCount(tokens, amount, value) ||
    isDialled(tokens, amount);
  return isOther ? 'not-pay' : null;
}
