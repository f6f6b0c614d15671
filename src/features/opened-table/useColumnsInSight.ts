import { type RefObject, useLayoutEffect, useState } from 'react';

/** Up to so many columns are all drawn, wherever the table is scrolled to. */
const FEW_COLUMNS = 24;
/** How far beyond both edges columns are drawn, in pixels. */
const BEYOND = 400;

/** What is in sight of the columns of a table that is scrolled sideways. */
export interface ColumnsInSight {
  /** Whether columns stand beyond an edge. */
  readonly moreLeft: boolean;
  readonly moreRight: boolean;
  /** From which column on, after the first, and up to, but without, which other they are drawn. */
  readonly from: number;
  readonly to: number;
  /** How wide the columns between the first and those are, in pixels. */
  readonly skipped: number;
}

const ALL_IN_SIGHT: ColumnsInSight = {
  moreLeft: false,
  moreRight: false,
  from: 1,
  to: Number.POSITIVE_INFINITY,
  skipped: 0,
};

/** Which columns are to be drawn, by their heads, which always are. */
function drawnColumns({ scrollLeft, clientWidth }: HTMLElement, heads: readonly HTMLElement[]) {
  const [first, second] = heads;
  const { from: all, to: end, skipped: none } = ALL_IN_SIGHT;
  if (first === undefined || heads.length <= FEW_COLUMNS || !second?.offsetLeft) return { from: all, to: end, skipped: none };
  const inSight = heads.map(
    ({ offsetLeft, offsetWidth }, index) =>
      index > 0 && offsetLeft + offsetWidth > scrollLeft - BEYOND && offsetLeft < scrollLeft + clientWidth + BEYOND,
  );
  const from = Math.max(inSight.indexOf(true), 1);
  const skipped = (heads[from]?.offsetLeft ?? 0) - first.offsetWidth;
  return { from, to: inSight.lastIndexOf(true) + 1, skipped };
}

function isSame(one: ColumnsInSight, other: ColumnsInSight): boolean {
  return (
    one.moreLeft === other.moreLeft &&
    one.moreRight === other.moreRight &&
    one.from === other.from &&
    one.to === other.to &&
    one.skipped === other.skipped
  );
}

/** Tells which columns of a table are in sight; `columns` is what makes it wider or narrower. */
export function useColumnsInSight(scrolled: RefObject<HTMLElement | null>, columns: unknown): ColumnsInSight {
  const [inSight, setInSight] = useState(ALL_IN_SIGHT);
  useLayoutEffect(() => {
    const element = scrolled.current;
    if (element === null) return undefined;
    let last = Number.NaN;
    const look = () => {
      last = element.scrollLeft;
      const heads = [...element.querySelectorAll<HTMLElement>('[role="columnheader"]')];
      const now = {
        moreLeft: last > 1,
        moreRight: last + element.clientWidth < element.scrollWidth - 1,
        ...drawnColumns(element, heads),
      };
      setInSight((before) => (isSame(before, now) ? before : now));
    };
    const follow = () => {
      if (element.scrollLeft !== last) look();
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', follow, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', follow);
    };
  }, [scrolled, columns]);
  return inSight;
}
