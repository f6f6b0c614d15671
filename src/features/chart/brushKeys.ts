import { BOUND_MOVES } from '../../actions/boundMoves';
import type { PayRange } from '../../query/payRange';
import type { PayAxis } from './payAxis';

/** One of the two ends of a range. */
export type Bound = keyof PayRange;

/**
 * As far as an end may go: a bin from the other one, so that the two can be told apart and something
 * lies between. What lies beyond is a bin of its own.
 */
function limitOf(axis: PayAxis, { low, high }: PayRange, bound: Bound): number {
  if (bound === 'high') return axis.stepFrom(low ?? axis.lowest, true, true);
  return high === null && axis.hasBeyond ? axis.highest : axis.stepFrom(high ?? axis.highest, false, true);
}

function stepped(axis: PayAxis, range: PayRange, bound: Bound, up: boolean, aBin: boolean): number | null {
  const { low, high } = range;
  const limit = limitOf(axis, range, bound);
  if (bound === 'low') {
    const now = low ?? axis.lowest;
    // Ends that were dragged nearer to each other stay where they are.
    const next = Math.min(axis.stepFrom(now, up, aBin), up ? Math.max(limit, now) : axis.highest);
    return next <= axis.lowest ? null : next;
  }
  if (high === null) {
    if (up) return null;
    // The first step down leaves out what lies beyond.
    return axis.hasBeyond ? axis.highest : Math.max(axis.stepFrom(axis.highest, false, aBin), limit);
  }
  if (up && high >= axis.highest) return null;
  const next = axis.stepFrom(high, up, aBin);
  if (next >= axis.highest && !axis.hasBeyond) return null;
  return up ? next : Math.max(next, Math.min(limit, high));
}

/**
 * The range after a key on the handle of one of its ends: arrows move it a step, Page Up and Down a
 * bin, Home and End as far as it goes, which is a bin from the other end. Null for any other key.
 */
export function rangeAfterKey(axis: PayAxis, range: PayRange, bound: Bound, key: string): PayRange | null {
  const { low, high } = range;
  const move = BOUND_MOVES.find(({ keys }) => keys?.includes(key));
  if (move === undefined) return null;
  const { up, by } = move;
  if (by !== 'all') return { ...range, [bound]: stepped(axis, range, bound, up, by === 'bin') };
  if (up) return bound === 'low' ? { low: limitOf(axis, range, bound), high } : { low, high: null };
  return bound === 'low' ? { low: null, high } : { low, high: limitOf(axis, range, bound) };
}
