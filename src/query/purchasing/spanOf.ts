import { type Pay, payOf } from '../../pay/pay';
import { type Scale, shownCurrency } from '../../pay/scale';
import type { ComparableSpan, PublishedSalary } from '../salary';
import type { Placement } from './placement';

/**
 * Comparable pay from the dearest to the cheapest country that a salary may be in; what was published
 * as a range reaches from its low end in the one to its high end in the other. Null where it is in one.
 */
export function spanOf({ published, range }: PublishedSalary, { span }: Placement, scale: Scale): ComparableSpan | null {
  if (span === null) return null;
  const on = ({ amount }: Pay, factor: number) =>
    payOf(amount * factor, shownCurrency(published.currency, scale), scale.period);
  return { low: on(range?.low ?? published, span.low), high: on(range?.high ?? published, span.high) };
}
