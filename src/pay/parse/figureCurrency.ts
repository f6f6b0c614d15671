import type { PayAssumptions, PayRefusalCode, TextCurrency } from '../payText';
import { canAgree } from './amounts';
import { codeMark, type CurrencyMark } from './currencyMarks';
import type { Figure } from './figures';
import { hasRole } from './hasRole';
import { isOtherMoneyAt } from './otherMoney';
import { currencyOf } from './resolveCurrency';
import { type Token, tokenAt } from './tokens';

/** What sets another currency beside a figure's own: "45k EUR/USD". */
const BESIDE_ANOTHER = new Set(['/', 'or', 'oder', 'ou', 'eller', 'lub', 'или']);

const isAnd = (token: Token) => token.text === '&' || hasRole(token, 'and');

/** Where what is said behind a figure begins, within brackets or without. */
function behindFigure(tokens: readonly Token[], { last }: Figure): number {
  return tokenAt(tokens, last + 1).text === '(' ? last + 2 : last + 1;
}

/** The currency at `index`, unless it is that of another figure or of a bonus. */
function markBehind(tokens: readonly Token[], index: number): readonly CurrencyMark[] {
  const { kind, mark } = tokenAt(tokens, index);
  const isOfNext = tokenAt(tokens, index + 1).kind === 'number' || isOtherMoneyAt(tokens, index + 1);
  return kind === 'mark' && !isOfNext ? [mark] : [];
}

/** What a stroke, "or" or "and" sets beside a figure's own currency. */
function alternatives(tokens: readonly Token[], figure: Figure): readonly CurrencyMark[] {
  const joins = (token: Token) => BESIDE_ANOTHER.has(token.text) || isAnd(token);
  const { kind, mark } = tokenAt(tokens, figure.first - 2);
  const before = joins(tokenAt(tokens, figure.first - 1)) && kind === 'mark' ? [mark] : [];
  const behind = behindFigure(tokens, figure);
  return joins(tokenAt(tokens, behind)) ? [...before, ...markBehind(tokens, behind + 1)] : before;
}

/** A currency right behind a figure with one of its own: "€5000 $". Before a word it may be another: "real" estate. */
function secondMark(tokens: readonly Token[], figure: Figure): readonly CurrencyMark[] {
  const index = behindFigure(tokens, figure);
  const next = tokenAt(tokens, index + 1);
  if (next.kind === 'word' && next.meaning === null) return [];
  // A code in small letters is one here.
  const code = codeMark(tokenAt(tokens, index).text.toUpperCase());
  return markBehind(tokens, index).map((mark) => code ?? mark);
}

/** Whose dollars they are, by words that beside other figures are places. */
const DOLLARS_OF: ReadonlyMap<string, string> = new Map([
  ['au', 'AUD'],
  ['australian', 'AUD'],
  ['canadian', 'CAD'],
  ['us', 'USD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['sg', 'SGD'],
]);

/** The country right beside a figure in dollars: "$3200 Canadian", "AU $3200". */
function countryBeside(tokens: readonly Token[], { first, last }: Figure): readonly CurrencyMark[] {
  return [first - 1, last + 1].flatMap((index) => {
    const beyond = tokenAt(tokens, index < first ? index - 1 : index + 1).kind;
    const mark = codeMark(DOLLARS_OF.get(tokenAt(tokens, index).text) ?? '');
    return mark !== undefined && beyond !== 'word' ? [mark] : [];
  });
}

/** The marks of a figure itself; where they leave the currency open, also those elsewhere in the text. */
function marksOf(tokens: readonly Token[], figure: Figure): readonly CurrencyMark[] {
  const { low, high } = figure;
  const own = [...low.marks, ...(high?.marks ?? []), ...secondMark(tokens, figure)];
  const strong = own.filter(({ weak }) => !weak);
  if (strong.some(({ candidates }) => candidates.length === 1)) return own;
  const marks = new Set(own);
  for (const [index, token] of tokens.entries()) {
    // A code that is a word too counts in brackets: "$3200 (CAD)".
    const isInBrackets = tokenAt(tokens, index - 1).text === '(' && tokenAt(tokens, index + 1).text === ')';
    if (token.kind !== 'mark' || (token.mark.weak && !isInBrackets)) continue;
    if (strong.every((other) => canAgree(token.mark, other))) marks.add(token.mark);
  }
  const isDollars = strong.some(({ symbol }) => symbol === '$');
  return isDollars ? [...marks, ...countryBeside(tokens, figure)] : [...marks];
}

/** The currency of a figure: settled, or open with what it may be; or why there is none. */
export function currencyOfFigure(
  tokens: readonly Token[],
  figure: Figure,
  assume: PayAssumptions,
): TextCurrency | PayRefusalCode {
  const currency = currencyOf(marksOf(tokens, figure), assume);
  if (typeof currency === 'string' || currency.currency === null || figure.low.marks.length + (figure.high?.marks.length ?? 0) === 0) {
    return currency;
  }
  const others = alternatives(tokens, figure).flatMap(({ candidates }) => candidates);
  const candidates = [...new Set([currency.currency, ...others])];
  if (candidates.length === 1) return currency;
  const symbol = candidates.join('/');
  return { currency: assume.symbols?.get(symbol) ?? null, candidates, symbol };
}
