import { comparableFactor, type Scale } from '../pay/scale';
import type { PayRange } from './payRange';

/** Digits of a converted bound: as exact as anybody drags one. */
const DIGITS = 4;

/**
 * A range of pay on one scale as it is on another: in its currency and pay period, to four digits.
 * Null where the basis changes, since figures as published and at market rate are not the same ones.
 */
export function rangeOnScale(range: PayRange | null, from: Scale, to: Scale): PayRange | null {
  if (range === null || from.basis !== to.basis) return null;
  if (from.period === to.period && (from.target === to.target || from.basis === 'published')) return range;
  const factor = comparableFactor(from.target, from.period, to);
  const converted = (bound: number | null) =>
    bound === null ? null : Number((bound * factor).toPrecision(DIGITS));
  return { low: converted(range.low), high: converted(range.high) };
}
