import type { CurrencyCode } from '../currency';
import { datedRate } from '../exchangeRates';
import type { PayAssumptions, PayReading, PayRefusalCode, PayText } from '../payText';
import type { Amount } from './amounts';
import { boundOf } from './bounds';
import { chooseFigure, type Placed } from './chooseFigure';
import { cleanText } from './cleanText';
import { isDoubtful, isNegative } from './doubts';
import { currencyOfFigure } from './figureCurrency';
import { type Figure, figuresOf } from './figures';
import { hasRole } from './hasRole';
import { periodOf } from './periods';
import { settleMil, valuesOf } from './resolveFigure';
import { type Token, tokenAt, tokensOf } from './tokens';

/** Longer texts are descriptions of a job, not statements of pay. */
const LONGEST_TEXT = 10_000;

/** In US dollars: a unit worth less is paid in thousands even for an hour. */
const SMALL_UNIT = 0.05;

/** Currencies with three digits behind the decimal mark. */
const THOUSANDTHS: ReadonlySet<string> = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

const refuse = (code: PayRefusalCode): PayReading => ({ ok: false, reason: { code } });

function amountsOf({ low, high }: Figure): readonly Amount[] {
  return high === null ? [low] : [low, high];
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
  { figure: written, floor, until }: Placed,
  assume: PayAssumptions,
): PayReading {
  const currency = currencyOfFigure(tokens, written, assume);
  if (typeof currency === 'string') return refuse(currency);
  const period = periodOf(tokens, written, floor, until);
  if (period === undefined) return refuse('unsure');
  if (period === 'other') return refuse('unknown-period');
  const codes = currency.currency === null ? currency.candidates : [currency.currency];
  const figure = settleMil(written, codes);
  if (figure === null) return refuse('unsure');
  const isSmall = codes.length > 0 && codes.every((code) => isSmallUnit(code));
  const values = valuesOf(figure, assume.decimalMark ?? null, (period === 'hour' && !isSmall) || codes.some((code) => THOUSANDTHS.has(code)));
  if (typeof values === 'string') return refuse(values);
  const { low, high, decimalMark, openMark } = values;
  if (high >= 1e9 && !isSmall && amountsOf(figure).some((amount) => amount.parts.some(({ factor }) => factor >= 1e9))) {
    return refuse('not-pay');
  }
  if (isNegative(tokens, figure, floor)) return refuse('negative');
  const bound = figure.high === null ? boundOf(tokens, figure) : null;
  if (bound === 'unsure' || isDoubtful(tokens, figure, period !== null)) return refuse('unsure');
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
