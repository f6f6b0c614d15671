import { type ReactNode, startTransition, useDeferredValue, useEffect, useState } from 'react';
import { HeldShown, useShown } from './react';
import type { Shown } from './shownPace';

/** So many milliseconds after the last change held figures follow too: no one types or drags any more. */
const REST = 500;

interface HeldFiguresProps {
  /** Whether the figures inside wait until the view rests. */
  readonly held: boolean;
  /** Draws what is inside; `behind` says whether its figures are those of an earlier view. */
  readonly children: (behind: boolean) => ReactNode;
}

/** Which view has rested. */
function useRested(asked: Shown, held: boolean): Shown | null {
  const [rested, setRested] = useState<Shown | null>(null);
  useEffect(() => {
    if (!held || rested === asked) return undefined;
    const timer = setTimeout(() => {
      startTransition(() => {
        setRested(asked);
      });
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [asked, held, rested]);
  return rested;
}

/**
 * Figures that may follow the view later than all others: not before those are in the page, and while they
 * are held not before the view has rested, unless it is another data set that is shown.
 */
export function HeldFigures({ held, children }: HeldFiguresProps) {
  const asked = useShown();
  const later = useDeferredValue(asked);
  const rested = useRested(asked, held);
  const [drawn, setDrawn] = useState(asked);
  const isStale = drawn.query !== asked.query;
  const waits = held && !isStale && rested !== asked;
  const following = isStale ? asked : later;
  const shown = waits ? drawn : following;
  if (shown !== drawn) setDrawn(shown);
  return <HeldShown value={shown}>{children(shown !== asked)}</HeldShown>;
}
