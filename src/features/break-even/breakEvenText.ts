import { currencySymbol } from '../../pay/currency';
import { formatPublishedPay, formatRate } from '../../pay/formatPay';
import type { BreakEven } from '../../query/breakEven';
import type { Salary } from '../../query/salary';
import { ordinal } from '../../query/salaryName';

/** A break-even as a sentence: "C$137,192 would need C$1 = US$0.953, not 0.705, to deserve 17th." */
export function breakEvenSentence(salary: Salary, outcome: BreakEven): string {
  const figure = formatPublishedPay(salary.published);
  const symbol = currencySymbol(salary.publishedIn);
  const place = ordinal(salary.place);
  switch (outcome.kind) {
    case 'base':
      return salary.moved === 0
        ? `${figure} stands ${place} on either scale.`
        : `${figure} is paid in US dollars, in which every rate is quoted: it moved because others did.`;
    case 'holds':
      return `${figure} deserves its ${place} place at ${symbol}1 = US$${formatRate(outcome.rate)}.`;
    case 'never':
      return `No rate of ${symbol} would bring ${figure} to ${place}: other salaries in ${salary.publishedIn} move along.`;
    case 'needs': {
      const bound = outcome.bound === 'at most' ? ' or less' : '';
      return `${figure} would need ${symbol}1 = US$${formatRate(outcome.needed)}${bound}, not ${formatRate(outcome.rate)}, to deserve ${place}.`;
    }
  }
}

/**
 * The ends of a slider, in US dollars for one unit: room around the dated rate, the rate in force
 * and the one that is needed.
 */
export function sliderRange(
  dated: number,
  inForce: number,
  outcome: BreakEven,
): { readonly low: number; readonly high: number } {
  const shown = [dated * 0.7, dated * 1.3, inForce];
  if (outcome.kind === 'needs') shown.push(outcome.needed * 0.9, outcome.needed * 1.1);
  return { low: Math.min(...shown), high: Math.max(...shown) };
}

/** A rate that clears the bound by one part in a thousand million, so that rounding cannot undo it. */
export function rateBeyond(outcome: Extract<BreakEven, { kind: 'needs' }>): number {
  return outcome.needed * (outcome.bound === 'at least' ? 1 + 1e-9 : 1 - 1e-9);
}
