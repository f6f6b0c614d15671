import { comparableFactor, type Scale } from '../pay/scale';
import type { PayRange } from './payRange';

/** Digits of a converted bound: as exact as anybody drags one. */
const DIGITS = 4;

/**
 * A range of pay on one scale as it is on another: in its currency and pay period, to four digits.
 * Null where the basis changes, since figures on two bases are not the same ones.
 */
export function rangeOnScale(range: PayRange | null, from: Scale, to: Scale): PayRange | null {
  if (range === null || from.basis !== to.basis) return null;
  const same = from.basis === 'market' ? from.target === to.target : from.prices === to.prices;
  if (from.period === to.period && (same || from.basis === 'published')) return range;
  // Of purchasing power from one country's prices to another's; at market rate none are chosen.
  const level = from.basis === 'purchasingPower' ? (from.prices?.parity ?? 1) : 1;
  const factor = comparableFactor(from.target, from.period, to) / level;
  const converted = (bound: number | null) =>
    bound === null ? null : Number((bound * factor).toPrecision(DIGITS));
  return { low: converted(range.low), high: converted(range.high) };
}
