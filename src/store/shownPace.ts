import type { Query } from '../query/query';
import type { View } from '../query/view';
import { changedParts } from '../query/viewWithout';

/** A view and the query that answers it. */
export interface Shown {
  readonly query: Query;
  readonly view: View;
}

/** Decides when figures follow what was asked for: with the input, or a frame later. */
export interface Pace {
  /** Whether what is asked for is drawn with the input. */
  readonly isAtOnce: (asked: Shown) => boolean;
  /** What is in the page; before anything is, what is asked for. */
  readonly standing: (asked: Shown) => Shown;
  /** Told what is being drawn, and once it is in the page: how long that took says how the next is done. */
  readonly begin: (shown: Shown) => void;
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

/**
 * The pace of one page. A change of a part of the view that took long the last time, and another data
 * set, wait until the input has been answered; all else is drawn with it. `now` tells the time.
 */
export function createPace(now: () => number = () => performance.now()): Pace {
  // Until it was seen otherwise: converting and ranking anew is what takes longest.
  const slow = new Set<string>(['scale']);
  let begun: { readonly view: View; readonly at: number } | null = null;
  let last: Shown | null = null;
  return {
    isAtOnce: ({ query, view }) =>
      last === null || (query === last.query && !changedParts(view, last.view).some((part) => slow.has(part))),
    standing: (asked) => last ?? asked,
    begin: ({ view }) => {
      if (view !== last?.view && view !== begun?.view) begun = { view, at: now() };
    },
    drawn: (shown) => {
      if (begun?.view === shown.view && last?.query === shown.query) {
        const took = now() - begun.at;
        for (const part of changedParts(shown.view, last.view)) {
          if (took > (DRAGGED.has(part) ? AT_ONCE_DRAGGED : AT_ONCE)) slow.add(part);
          else slow.delete(part);
        }
      }
      last = shown;
      begun = null;
    },
  };
}
