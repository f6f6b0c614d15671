import { currencySymbol } from '../../pay/currency';
import { formatPublishedPay, formatRate } from '../../pay/formatPay';
import type { BreakEven } from '../../query/breakEven';
import type { Salary } from '../../query/salary';
import { ordinal } from '../../query/salaryName';

/** One end of the rates at which a salary stands at its place. */
export interface NeededRate {
  /** US dollars for one unit. */
  readonly rate: number;
  readonly bound: 'at least' | 'at most';
}

/** The end that is nearest to a rate, which is what it would take from there; null where there is none. */
export function neededRate(outcome: BreakEven, from: number): NeededRate | null {
  if (outcome.kind !== 'between') return null;
  const { lowest, highest } = outcome;
  const lowestIsNearest = Math.abs(from - lowest) <= Math.abs(highest - from);
  if (lowest > 0 && lowestIsNearest) return { rate: lowest, bound: 'at least' };
  return Number.isFinite(highest) ? { rate: highest, bound: 'at most' } : null;
}

/** A break-even as a sentence: "C$137,192 would need C$1 = US$0.953, not 0.705, to deserve 17th." */
export function breakEvenSentence(salary: Salary, outcome: BreakEven): string {
  const figure = formatPublishedPay(salary.published);
  const symbol = currencySymbol(salary.publishedIn);
  const place = ordinal(salary.place);
  if (outcome.kind === 'base') {
    return salary.moved === 0
      ? `${figure} stands ${place} on either scale.`
      : `${figure} is paid in US dollars, in which every rate is quoted: it moved because others did.`;
  }
  if (outcome.kind === 'between' && outcome.holds) {
    return `${figure} deserves its ${place} place at ${symbol}1 = US$${Number(outcome.rate.toPrecision(4))}.`;
  }
  const needed = outcome.kind === 'between' ? neededRate(outcome, outcome.rate) : null;
  if (outcome.kind === 'never' || needed === null) {
    return `No rate of ${symbol} would bring ${figure} to ${place}: other salaries in ${salary.publishedIn} move along, or tie there.`;
  }
  const rate =
    needed.bound === 'at most' ? `${formatNeededRate(needed)} or less` : formatRate(needed.rate);
  return `${figure} would need ${symbol}1 = US$${rate}, not ${formatRate(outcome.rate)}, to deserve ${place}.`;
}

/**
 * The ends of a slider, in US dollars for one unit: room around the dated rate, the rate last
 * committed and the one that is needed.
 */
export function sliderRange(
  dated: number,
  committed: number,
  needed: NeededRate | null,
): { readonly low: number; readonly high: number } {
  const shown = [dated * 0.7, dated * 1.3, committed];
  if (needed !== null) shown.push(needed.rate * 0.9, needed.rate * 1.1);
  return { low: Math.min(...shown), high: Math.max(...shown) };
}

/** A rate with so many significant digits that does not fall short of its bound. */
function roundedBeyond({ rate, bound }: NeededRate, digits: number): number {
  const unit = 10 ** (Math.floor(Math.log10(rate)) + 1 - digits);
  const steps = bound === 'at least' ? Math.ceil(rate / unit) : Math.floor(rate / unit);
  return Number((steps * unit).toPrecision(digits));
}

/** A needed rate to four digits, rounded to the side on which it is true: "0.9534" for at least 0.95331. */
export function formatNeededRate(needed: NeededRate): string {
  return String(roundedBeyond(needed, 4));
}

/**
 * The shortest rate from four digits on that clears its bound and stays within the other; where
 * there is none, one that clears it by a part in a thousand million.
 */
export function rateBeyond(needed: NeededRate, outcome: BreakEven): number {
  const { rate, bound } = needed;
  const within = (tried: number) =>
    outcome.kind === 'between' && tried > outcome.lowest && tried < outcome.highest;
  const short = [4, 5, 6, 7, 8].map((digits) => roundedBeyond(needed, digits)).find(within);
  return short ?? rate * (bound === 'at least' ? 1 + 1e-9 : 1 - 1e-9);
}
