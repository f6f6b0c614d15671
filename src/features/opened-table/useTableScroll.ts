import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  followScroll,
  isScaled,
  isStuck,
  NOT_SCROLLED,
  offsetShowing,
  ROW_HEIGHT,
  type ScrollExtent,
  scrollExtent,
  scrollTopFor,
  withinExtent,
} from './scaledScroll';

/** What is in sight where nothing is laid out yet, or never. */
const A_SCREENFUL = 600;
/** How long scrolling rests before the element is set to where the rows are, in milliseconds. */
const REST_MILLISECONDS = 200;

export interface TableScroll {
  /** The element that scrolls. */
  readonly scrolled: RefObject<HTMLDivElement | null>;
  readonly extent: ScrollExtent;
  /** Where the rows have scrolled to, in pixels. */
  readonly offset: number;
  readonly scrollTo: (offset: number) => void;
  /** Scrolls no further than it takes to bring the row at a position in sight. */
  readonly bringInSight: (position: number) => void;
}

/** Scrolling through so many rows, whatever height browsers allow. */
export function useTableScroll(count: number): TableScroll {
  const scrolled = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(A_SCREENFUL);
  const [offset, setOffset] = useState(0);
  const extent = useMemo(() => scrollExtent(count, Math.max(height - ROW_HEIGHT, ROW_HEIGHT)), [count, height]);
  const latest = useRef(extent);
  const at = useRef(NOT_SCROLLED);

  const scrollTo = useCallback((to: number) => {
    const element = scrolled.current;
    const target = withinExtent(latest.current, to);
    const top = scrollTopFor(latest.current, target);
    // Reading back where it scrolled to would lay the whole page out, for nothing where it stays.
    if (target === at.current.offset && top === at.current.scrollTop) return;
    if (element !== null) element.scrollTop = top;
    at.current = { scrollTop: element?.scrollTop ?? 0, offset: target };
    setOffset(target);
  }, []);
  const bringInSight = useCallback(
    (position: number) => {
      scrollTo(offsetShowing(latest.current, at.current.offset, position));
    },
    [scrollTo],
  );

  useLayoutEffect(() => {
    latest.current = extent;
    scrollTo(at.current.offset);
  }, [extent, scrollTo]);

  useLayoutEffect(() => {
    const element = scrolled.current;
    if (element === null) return undefined;
    let resting: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      const { offset: reached } = at.current;
      const meant = scrollTopFor(latest.current, reached);
      if (Math.abs(meant - element.scrollTop) <= 1) return;
      element.scrollTop = meant;
      at.current = { scrollTop: element.scrollTop, offset: reached };
    };
    const follow = () => {
      at.current = followScroll(latest.current, at.current, element.scrollTop);
      setOffset(at.current.offset);
      if (!isScaled(latest.current)) return;
      clearTimeout(resting);
      if (isStuck(latest.current, at.current)) settle();
      else resting = setTimeout(settle, REST_MILLISECONDS);
    };
    const measure = () => {
      setHeight(element.clientHeight || A_SCREENFUL);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', follow, { passive: true });
    return () => {
      clearTimeout(resting);
      observer.disconnect();
      element.removeEventListener('scroll', follow);
    };
  }, []);
  return { scrolled, extent, offset, scrollTo, bringInSight };
}
