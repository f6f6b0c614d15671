import type { PayAssumptions, PayRefusalCode, TextCurrency } from '../payText';
import { canAgree } from './amounts';
import { codeMark, type CurrencyMark } from './currencyMarks';
import type { Figure } from './figures';
import { currencyOf } from './resolveCurrency';
import { type Token, tokenAt } from './tokens';

/** What a stroke or "or" sets beside a figure's own currency: "45k EUR/USD". */
function alternatives(tokens: readonly Token[], { first, last }: Figure): readonly CurrencyMark[] {
  return [first - 1, last + 1].flatMap((index) => {
    const { text } = tokenAt(tokens, index);
    const { kind, mark } = tokenAt(tokens, index < first ? index - 1 : index + 1);
    return (text === '/' || text === 'or') && kind === 'mark' ? [mark] : [];
  });
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
  const own = high === null ? low.marks : [...low.marks, ...high.marks];
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
