import type { CurrencyCode } from '../currency';
import { datedRate } from '../exchangeRates';
import type { PayAssumptions, PayReading, PayText } from '../payText';
import { type Amount, canAgree } from './amounts';
import { chooseFigure, type Placed } from './chooseFigure';
import { cleanText } from './cleanText';
import type { CurrencyMark } from './currencyMarks';
import { type Figure, figuresOf, hasRole } from './figures';
import { periodOf } from './periods';
import { refuse } from './refusals';
import { currencyOf } from './resolveCurrency';
import { valuesOf } from './resolveFigure';
import { boundOf } from './surroundings';
import { type Token, tokenAt, tokensOf } from './tokens';

/** Longer texts are descriptions of a job, not statements of pay. */
const LONGEST_TEXT = 10_000;

/** In US dollars: a unit worth less is paid in thousands even for an hour. */
const SMALL_UNIT = 0.05;

/** Currencies with three digits behind the decimal mark. */
const THOUSANDTHS: ReadonlySet<string> = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

function amountsOf({ low, high }: Figure): readonly Amount[] {
  return high === null ? [low] : [low, high];
}

/** Marks that a stroke or "or" sets beside the figure's own: "45k EUR/USD". */
function alternatives(tokens: readonly Token[], { first, last }: Figure): readonly CurrencyMark[] {
  return [first - 1, last + 1].flatMap((index) => {
    const { text } = tokenAt(tokens, index);
    const { kind, mark } = tokenAt(tokens, index < first ? index - 1 : index + 1);
    return (text === '/' || text === 'or') && kind === 'mark' ? [mark] : [];
  });
}

/** The marks of a figure itself; where they leave the currency open, also those elsewhere in the text. */
function marksOf(tokens: readonly Token[], figure: Figure): readonly CurrencyMark[] {
  const { low, high } = figure;
  const own = high === null ? low.marks : [...low.marks, ...high.marks];
  const strong = own.filter(({ weak }) => !weak);
  if (strong.some(({ candidates }) => candidates.length === 1)) {
    return [...own, ...alternatives(tokens, figure)];
  }
  const marks = new Set(own);
  for (const token of tokens) {
    if (token.kind !== 'mark' || token.mark.weak) continue;
    if (strong.every((other) => canAgree(token.mark, other))) marks.add(token.mark);
  }
  return [...marks];
}

/** "$50 m": fifty, or fifty million. */
function hasLooseMagnitude(tokens: readonly Token[], { low, high, last }: Figure): boolean {
  const { meaning } = tokenAt(tokens, last + 1);
  const isLoose = meaning !== null && meaning.factor > 1 && tokenAt(tokens, last + 2).text !== '/';
  return isLoose && (high ?? low).factor === 1;
}

function isSmallUnit(currency: CurrencyCode): boolean {
  return datedRate(currency) < SMALL_UNIT;
}

function taxOf(tokens: readonly Token[]): PayText['tax'] {
  let net = false;
  let gross = false;
  let previous = '';
  for (const { text, meaning } of tokens) {
    // ".NET" is not about tax.
    net ||= meaning !== null && meaning.roles.has('net') && !(text === 'net' && previous === '.');
    gross ||= meaning !== null && meaning.roles.has('gross');
    previous = text;
  }
  if (net === gross) return null;
  return net ? 'net' : 'gross';
}

/** Whether there is a word that says neither figure, currency, period nor tax. */
function hasExtra(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) =>
      token.kind === 'word' &&
      (token.meaning === null || hasRole(token, 'added') || hasRole(token, 'otherMoney')),
  );
}

function payOfFigure(
  tokens: readonly Token[],
  { figure, floor, until }: Placed,
  assume: PayAssumptions,
): PayReading {
  const marks = marksOf(tokens, figure);
  const currency = currencyOf(marks, assume);
  if (typeof currency === 'string') return refuse(currency);
  const period = periodOf(tokens, figure, floor, until);
  if (period === undefined) return refuse('unsure');
  if (period === 'other') return refuse('unknown-period');
  const codes = currency.currency === null ? currency.candidates : [currency.currency];
  const isSmall = codes.length > 0 && codes.every((code) => isSmallUnit(code));
  const values = valuesOf(figure, assume.decimalMark ?? null, (period === 'hour' && !isSmall) || codes.some((code) => THOUSANDTHS.has(code)));
  if (typeof values === 'string') return refuse(values);
  const { low, high, decimalMark, openMark } = values;
  if (high >= 1e9 && !isSmall && amountsOf(figure).some((amount) => amount.parts.some(({ factor }) => factor >= 1e9))) {
    return refuse('not-pay');
  }
  if (hasLooseMagnitude(tokens, figure)) return refuse('unsure');
  if (amountsOf(figure).some((amount) => amount.negative)) return refuse('negative');
  const bound = figure.high === null ? boundOf(tokens, figure) : null;
  return {
    ok: true,
    pay: {
      min: bound === 'upTo' ? null : low,
      max: bound === 'from' ? null : high,
      ...currency,
      period: period ?? assume.period ?? null,
      decimalMark,
      openMark,
      tax: taxOf(tokens),
      extra: hasExtra(tokens),
    },
  };
}

/** Reads any text that is more than plain digits. */
export function readPayText(text: string, assume: PayAssumptions): PayReading {
  if (text.length > LONGEST_TEXT) return refuse('too-long');
  const { cased, lower } = cleanText(text);
  if (text.trim() === '') return refuse('empty');
  const tokens = tokensOf({ cased, lower });
  if (isCommissionOnly(tokens)) return refuse('not-pay');
  const chosen = chooseFigure(tokens, figuresOf(tokens));
  return typeof chosen === 'string' ? refuse(chosen) : payOfFigure(tokens, chosen, assume);
}

function isCommissionOnly(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, index) => hasRole(token, 'commission') && tokenAt(tokens, index + 1).text === 'only',
  );
}
