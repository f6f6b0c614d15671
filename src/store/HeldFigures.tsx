import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { HeldShown, useShown } from './react';

/** So many milliseconds after the last change held figures follow too: no one types or drags any more. */
const REST = 500;

interface HeldFiguresProps {
  /** Whether the figures inside wait until the view rests. */
  readonly held: boolean;
  /** Draws what is inside; `behind` says whether its figures are those of an earlier view. */
  readonly children: (behind: boolean) => ReactNode;
}

/**
 * Figures that follow the view later than all others: not before those are in the page, and while they
 * are held not before the view has rested, unless it is another data set that is shown.
 */
export function HeldFigures({ held, children }: HeldFiguresProps) {
  const asked = useShown();
  const [drawn, setDrawn] = useState(asked);
  const isOfOther = drawn.query !== asked.query;
  if (isOfOther) setDrawn(asked);
  useEffect(() => {
    if (drawn === asked) return undefined;
    const timer = setTimeout(
      () => {
        startTransition(() => {
          setDrawn(asked);
        });
      },
      held ? REST : 0,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [asked, drawn, held]);
  const shown = isOfOther ? asked : drawn;
  return <HeldShown value={shown}>{children(shown !== asked)}</HeldShown>;
}
