import { type ReactNode, useDeferredValue, useState } from 'react';
import { HeldShown, useShown } from './react';

interface HeldFiguresProps {
  /** Whether the figures inside stay as they are for now. */
  readonly held: boolean;
  /** Draws what is inside; `behind` says whether its figures are those of an earlier view. */
  readonly children: (behind: boolean) => ReactNode;
}

/**
 * Figures that may follow the view later than all others: not before those are in the page, and not
 * while they are held, unless it is another data set that is shown.
 */
export function HeldFigures({ held, children }: HeldFiguresProps) {
  const asked = useShown();
  const later = useDeferredValue(asked);
  const [drawn, setDrawn] = useState(asked);
  const isStale = drawn.query !== asked.query;
  const following = isStale ? asked : later;
  const shown = held && !isStale ? drawn : following;
  if (shown !== drawn) setDrawn(shown);
  return <HeldShown value={shown}>{children(shown !== asked)}</HeldShown>;
}
