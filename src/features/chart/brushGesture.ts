/** From where to where, in shares of the plot. */
export type Span = readonly [from: number, to: number];

/** What a hand has taken hold of. */
export interface Grip {
  readonly part: 'new' | 'low' | 'high' | 'whole';
  /** Where it took hold. */
  readonly at: number;
  /** What was selected then. */
  readonly span: Span;
}

/**
 * What a hand takes hold of at a share of the plot: an edge of what is selected within `reach`, the
 * whole of it in between, or nothing yet. Where all is selected there is nothing to be moved.
 */
export function gripAt(at: number, span: Span, reach: number): Grip {
  const [low, high] = span;
  const nearLow = Math.abs(at - low);
  const nearHigh = Math.abs(at - high);
  if (Math.min(nearLow, nearHigh) <= reach) {
    // Of edges that lie together the one to the side of the hand.
    const isLow = nearLow === nearHigh ? at < low : nearLow < nearHigh;
    return { part: isLow ? 'low' : 'high', at, span };
  }
  const isAll = low === 0 && high === 1;
  if (!isAll && at > low && at < high) return { part: 'whole', at, span };
  return { part: 'new', at, span: [at, at] };
}

/** What is selected once the hand has moved to a share of the plot. */
export function spanAfter({ part, at, span: [low, high] }: Grip, to: number): Span {
  const now = Math.min(Math.max(to, 0), 1);
  if (part === 'whole') {
    const moved = Math.min(Math.max(to - at, -low), 1 - high);
    return [low + moved, high + moved];
  }
  const fixed = part === 'low' ? high : low;
  return [Math.min(fixed, now), Math.max(fixed, now)];
}
