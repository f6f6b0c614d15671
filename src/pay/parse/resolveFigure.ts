import type { CurrencyCode } from '../currency';
import type { DecimalMark, PayRefusalCode } from '../payText';
import type { Amount } from './amounts';
import type { Figure } from './figures';

/** The numbers that a figure means. */
export interface Values {
  readonly low: number;
  readonly high: number;
  readonly decimalMark: DecimalMark | null;
  readonly openMark: boolean;
}

const LARGEST = 1e15;

/** How many times the lowest pay of a range the highest may be. */
const WIDEST = 50;

const isLargeMagnitude = (factor: number) => factor >= 1e5 && factor !== 1e8;

/** Of a number without an open mark both values are the same. */
function valueOf(amount: Amount, mark: DecimalMark | null): number {
  let value = 0;
  for (const { numeral, factor } of amount.parts) {
    value += (numeral.open === mark ? numeral.decimal : numeral.value) * factor;
  }
  return value;
}

/**
 * The two numbers of a range, with what the writer left out: "80-90k", "$140 - $160000" and
 * "25-30,000" mean thousands at both ends.
 */
function sharedMagnitude(low: Amount, high: Amount, lowValue: number, highValue: number): [number, number] {
  const lowFactor = low.factor;
  const highFactor = high.factor;
  if (lowFactor === 1 && highFactor > 1) {
    const isShared = lowValue <= highValue / highFactor;
    return [isShared ? lowValue * highFactor : lowValue, highValue];
  }
  if (highFactor === 1 && lowFactor > 1) {
    return [lowValue, highValue < 1000 ? highValue * lowFactor : highValue];
  }
  const isShort = lowFactor === 1 && lowValue < 1000 && highValue >= 10_000;
  return [isShort && lowValue * 1000 <= highValue ? lowValue * 1000 : lowValue, highValue];
}

/**
 * The numbers that a figure means, with the decimal mark that is settled or that the text gives
 * evidence of; or why they are not clear.
 */
export function valuesOf(
  { low, high }: Figure,
  settled: DecimalMark | null,
  isPoundsAndPence: boolean,
): Values | PayRefusalCode {
  const parts = [...low.parts, ...(high?.parts ?? [])];
  let evidence: DecimalMark | null = null;
  for (const { numeral } of parts) {
    if (numeral.evidence === null) continue;
    if (evidence !== null && evidence !== numeral.evidence) return 'unclear-number';
    evidence = numeral.evidence;
  }
  if (settled !== null && evidence !== null && settled !== evidence) return 'other-decimal-mark';
  const mark = settled ?? evidence;
  const openMark = mark === null && parts.some(({ numeral }) => numeral.open !== null);
  if (openMark) {
    const isDoubtful = parts.some(({ numeral: { open }, factor }) => {
      if (open === null) return false;
      return isLargeMagnitude(factor) || (open === '.' && (factor > 1 || isPoundsAndPence));
    });
    if (isDoubtful) return 'unclear-number';
  }
  const lowValue = valueOf(low, mark);
  // "1200k" is as rare as a "K" that stands for something else is common.
  if (low.factor === 1e3 && low.parts.length === 1 && lowValue >= 1e7) return 'unsure';
  if (high === null) {
    return lowValue > LARGEST ? 'too-large' : { low: lowValue, high: lowValue, decimalMark: evidence, openMark };
  }
  const [from, to] = sharedMagnitude(low, high, lowValue, valueOf(high, mark));
  if (to > LARGEST) return 'too-large';
  if (from > to || (from > 0 && to > from * WIDEST)) return 'unsure';
  return { low: from, high: to, decimalMark: evidence, openMark };
}

/** "mil" is a thousand in Spanish and Portuguese, and a million in Czech and in the Nordic languages. */
const MIL = 'mil';
const MIL_IS_THOUSAND: ReadonlySet<string> = new Set(['BRL', 'EUR', 'MXN', 'PHP', 'ARS', 'CLP', 'COP', 'UYU', 'DOP', 'CUP']);
const MIL_IS_MILLION: ReadonlySet<string> = new Set(['CZK', 'SEK', 'NOK', 'DKK', 'ISK']);

/** The figure with what "mil" means in its currency; null where that is unclear. */
export function settleMil(figure: Figure, codes: readonly CurrencyCode[]): Figure | null {
  const amounts = figure.high === null ? [figure.low] : [figure.low, figure.high];
  if (amounts.every(({ parts }) => parts.every(({ unit }) => unit !== MIL))) return figure;
  if (codes.length === 0) return null;
  if (codes.every((code) => MIL_IS_THOUSAND.has(code))) return figure;
  if (!codes.every((code) => MIL_IS_MILLION.has(code))) return null;
  const inMillions = (amount: Amount): Amount => {
    const parts = amount.parts.map((part) => (part.unit === MIL ? { ...part, factor: 1e6 } : part));
    return { ...amount, parts, factor: amount.factor === 1 ? 1 : 1e6 };
  };
  return { ...figure, low: inMillions(figure.low), high: figure.high === null ? null : inMillions(figure.high) };
}
