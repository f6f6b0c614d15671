import { BOUND_MOVES } from '../../actions/boundMoves';
import type { PayRange } from '../../query/payRange';
import type { PayAxis } from './payAxis';

/** One of the two ends of a range. */
export type Bound = keyof PayRange;

function stepped(axis: PayAxis, range: PayRange, bound: Bound, up: boolean, aBin: boolean): number | null {
  const { low, high } = range;
  if (bound === 'low') {
    const next = axis.stepFrom(low ?? axis.lowest, up, aBin);
    return next <= axis.lowest ? null : Math.min(next, high ?? axis.highest);
  }
  if (high === null) {
    if (up) return null;
    // The first step down leaves out what lies beyond.
    return axis.hasBeyond ? axis.highest : Math.max(axis.stepFrom(axis.highest, false, aBin), low ?? axis.lowest);
  }
  if (up && high >= axis.highest) return null;
  const next = axis.stepFrom(high, up, aBin);
  if (next >= axis.highest && !axis.hasBeyond) return null;
  return Math.max(next, low ?? axis.lowest);
}

/**
 * The range after a key on the handle of one of its ends: arrows move it a step, Page Up and Down a
 * bin, Home and End as far as it goes. Null for any other key.
 */
export function rangeAfterKey(axis: PayAxis, range: PayRange, bound: Bound, key: string): PayRange | null {
  const { low, high } = range;
  const move = BOUND_MOVES.find(({ keys }) => keys?.includes(key));
  if (move === undefined) return null;
  const { up, by } = move;
  if (by !== 'all') return { ...range, [bound]: stepped(axis, range, bound, up, by === 'bin') };
  if (up) return bound === 'low' ? { low: high ?? axis.highest, high } : { low, high: null };
  return bound === 'low' ? { low: null, high } : { low, high: low ?? axis.lowest };
}
