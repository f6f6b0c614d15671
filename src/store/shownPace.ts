import type { Query } from '../query/query';
import type { View } from '../query/view';

/** A view and the query that answers it. */
export interface Shown {
  readonly query: Query;
  readonly view: View;
}

/** Decides when figures follow what was asked for: at once, or a frame later. */
export interface Pace {
  /** What to draw now: what is asked for, or what stands until React has time for that. */
  readonly choose: (asked: Shown, standing: Shown) => Shown;
  /** Told once what was chosen is in the page: how long it took says how the next is done. */
  readonly drawn: (shown: Shown) => void;
}

/**
 * What is drawn within so many milliseconds is drawn with the input: a frame for the control alone
 * would cost a part of that again, and both together are on show sooner.
 */
const AT_ONCE = 80;
/** The same of what a hand drags, which is to see many frames a second. */
const AT_ONCE_DRAGGED = 32;
const DRAGGED: ReadonlySet<string> = new Set(['payRange', 'scale'] satisfies ReadonlyArray<keyof View>);

function partsOf(view: View): ReadonlyArray<readonly [string, unknown]> {
  return Object.entries(view);
}

/** The parts of the view that differ. */
function changedParts(one: View, other: View): readonly string[] {
  const before = new Map(partsOf(other));
  return partsOf(one).flatMap(([part, value]) => (before.get(part) === value ? [] : [part]));
}

/**
 * The pace of one page. A change of a part of the view that took long the last time, and another data
 * set, wait until the input has been answered; all else is drawn with it. `now` tells the time.
 */
export function createPace(now: () => number = () => performance.now()): Pace {
  // Until it was seen otherwise: converting and ranking anew is what takes longest.
  const slow = new Set<string>(['scale']);
  let begun: { readonly shown: Shown; readonly parts: readonly string[]; readonly at: number } | null = null;
  let last: Shown | null = null;
  return {
    choose: (asked, standing) => {
      const parts = changedParts(asked.view, (last ?? standing).view);
      const isQuick = asked.query === standing.query && !parts.some((part) => slow.has(part));
      const shown = isQuick ? asked : standing;
      if (shown === asked && shown !== last) begun = { shown, parts, at: now() };
      return shown;
    },
    drawn: (shown) => {
      if (begun?.shown === shown && last?.query === shown.query) {
        const took = now() - begun.at;
        for (const part of begun.parts) {
          if (took > (DRAGGED.has(part) ? AT_ONCE_DRAGGED : AT_ONCE)) slow.add(part);
          else slow.delete(part);
        }
      }
      last = shown;
      begun = null;
    },
  };
}
