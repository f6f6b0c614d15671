import type { Amount } from './amounts';
import type { Figure } from './figures';
import { hasRole } from './hasRole';
import { isGlued, type Token, tokenAt } from './tokens';

/** The last amount of a figure, which has the magnitude and the currency that both share. */
const lastOf = ({ low, high }: Figure): Amount => high ?? low;

/** Magnitudes that are other words as often: a "grand" hotel. Right before a figure they are none: "bin 500". */
const OTHER_WORDS = new Set(['grand', 'bin', 'mila', 'mille', 'tis', 'mii', 'ming']);

const isMagnitude = ({ text, meaning }: Token) =>
  meaning !== null && meaning.factor > 1 && text.length > 2 && !OTHER_WORDS.has(text);

/** From here on "(thousand)" says again what the digits say. */
const FULL = 10_000;

/** How far from a figure a magnitude may stand that is its own all the same: "Rs 6 - 8 p.a. (lacs)". */
const FARTHEST = 8;

/** "$50 m", fifty or fifty million; "£50 (thousand)"; "USD thousands 85". */
function hasLooseMagnitude(tokens: readonly Token[], figure: Figure): boolean {
  const { first, last } = figure;
  const { factor, written } = lastOf(figure);
  if (factor > 1) return false;
  const { meaning } = tokenAt(tokens, last + 1);
  if (meaning !== null && meaning.factor > 1 && tokenAt(tokens, last + 2).text !== '/') return true;
  if (written.value >= FULL) return false;
  if ((tokenAt(tokens, first - 1).meaning?.factor ?? 1) > 1) return true;
  const seeks = (from: number, step: 1 | -1) => {
    for (let index = from; Math.abs(index - from) < FARTHEST; index += step) {
      const token = tokenAt(tokens, index);
      if (isMagnitude(token) || token.text === '000') return true;
      if (token.kind === 'number' || token.kind === 'end') return false;
    }
    return false;
  };
  return seeks(last + 1, 1) || seeks(first - 1, -1);
}

/**
 * A word that nobody knows here between a small number and its currency may be a magnitude, or what
 * the number counts: "2 foo €", "12 crates of beer €", "€ zone 12".
 */
function hasUnknownMagnitude(tokens: readonly Token[], figure: Figure, hasPeriod: boolean): boolean {
  const { marks, factor, written } = lastOf(figure);
  if (marks.length > 0 || factor > 1 || written.value >= 1000) return false;
  const { first, last } = figure;
  const isMark = (index: number) => tokenAt(tokens, index).kind === 'mark';
  const isUnknown = ({ kind, meaning }: Token) => kind === 'word' && meaning === null;
  const word = tokenAt(tokens, last + 1);
  if (isUnknown(word)) return [last + 2, last + 3, last + 4].some(isMark);
  if (word.kind === 'word' && word.text.length === 1 && isMark(last + 2)) return true;
  return !hasPeriod && isUnknown(tokenAt(tokens, first - 1)) && [first - 2, first - 3, first - 4].some(isMark);
}

/** "1 K" and "1,000 K" behind a space may be kyats or kwachas as well as thousands. */
function isKyat(tokens: readonly Token[], { low, high }: Figure): boolean {
  return [low, high ?? low].some(({ number, marks, parts, written: { value } }) => {
    const isLone = marks.length === 0 && parts.some(({ unit }) => unit === 'k');
    const isApart = !isGlued(tokenAt(tokens, number), tokenAt(tokens, number + 1));
    return isLone && isApart && (value < 10 || value >= 1000);
  });
}

/** A share or a multiple of the figure: "80% of £50,000", "£50,000 x 80%"; also "50,000 pounds of freight". */
function isReckoned(tokens: readonly Token[], { first, last }: Figure): boolean {
  const share = tokenAt(tokens, first - 2);
  if (tokenAt(tokens, first - 1).text === 'of' && (share.text === '%' || hasRole(share, 'percent'))) return true;
  const sign = tokenAt(tokens, last + 1).text;
  const next = tokenAt(tokens, last + 2);
  if ((sign === 'x' || sign === '×' || sign === '*') && next.kind === 'number') return true;
  return sign === 'of' && next.kind === 'word' && next.meaning === null;
}

/** Pay that is given in ten thousands where nothing says so, and the least that it is in full: "연봉 3000". */
const IN_TEN_THOUSANDS: ReadonlyMap<string, number> = new Map([
  ['연봉', 100_000],
  ['年収', 100_000],
  ['年薪', 100_000],
  ['年俸', 100_000],
  ['월급', 10_000],
  ['월', 10_000],
  ['月給', 10_000],
  ['月収', 10_000],
]);

const IN_SMALL_UNITS: ReadonlySet<string> = new Set(['KRW', 'JPY']);

function isShortened(tokens: readonly Token[], figure: Figure): boolean {
  const { marks, factor, written, parts } = lastOf(figure);
  if (parts.length > 1 || factor > 1e3) return false;
  const isBare = marks.every(({ candidates }) => candidates.some((code) => IN_SMALL_UNITS.has(code)));
  return isBare && tokens.some(({ text }) => written.value * factor < (IN_TEN_THOUSANDS.get(text) ?? 0));
}

/** "10 L" may be lempiras as well as lakhs. */
function isLempira(tokens: readonly Token[], figure: Figure): boolean {
  const { number, last, written, marks } = lastOf(figure);
  const isBehind = last > number && marks.length > 0 && marks.every(({ symbol }) => symbol === 'L');
  return isBehind && written.value < 1000 && /^\d+$/.test(tokenAt(tokens, number).text);
}

/** Codes of currencies that are words in capitals before a number up to this: "TOP 10", "TOP 500". */
const WORDS_IN_CAPITALS: ReadonlyMap<string, number> = new Map([
  ['TOP', 1000],
  ['TRY', 99],
  ['CUP', 99],
  ['BOB', 99],
  ['MOP', 99],
]);

function isTopTen(tokens: readonly Token[], { first, low, high }: Figure): boolean {
  if (first === low.number) return false;
  const most = Math.min(...low.marks.map(({ symbol }) => WORDS_IN_CAPITALS.get(symbol) ?? -1));
  return [low, high ?? low].every(({ number, factor, written }) => {
    return factor === 1 && written.value <= most && /^\d+$/.test(tokenAt(tokens, number).text);
  });
}

/** Whether something beside a figure makes it doubtful what it is. */
export function isDoubtful(tokens: readonly Token[], figure: Figure, hasPeriod: boolean): boolean {
  return (
    hasLooseMagnitude(tokens, figure) ||
    hasUnknownMagnitude(tokens, figure, hasPeriod) ||
    isKyat(tokens, figure) ||
    isReckoned(tokens, figure) ||
    isShortened(tokens, figure) ||
    isLempira(tokens, figure) ||
    (!hasPeriod && isTopTen(tokens, figure))
  );
}

/** Whether a minus stands before all that is said of the first figure, or brackets around it: "($5,000)". */
export function isNegative(tokens: readonly Token[], { low, high, first, last }: Figure, floor: number): boolean {
  if (low.negative || high?.negative === true) return true;
  if (tokenAt(tokens, first - 1).text === 'minus') return true;
  const start = tokenAt(tokens, 0);
  const next = tokenAt(tokens, 1);
  if (start.text === '-' && floor === 0 && next.kind !== 'sign' && isGlued(start, next)) return true;
  const isInBrackets = start.text === '(' && first === 1 && tokenAt(tokens, last + 1).text === ')';
  return high === null && isInBrackets && last + 2 === tokens.length;
}
