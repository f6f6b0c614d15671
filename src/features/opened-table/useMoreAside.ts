import { type RefObject, useLayoutEffect, useState } from 'react';

/** Whether columns stand beyond an edge of the table. */
export interface MoreAside {
  readonly left: boolean;
  readonly right: boolean;
}

const NOTHING_MORE: MoreAside = { left: false, right: false };

/** Tells on which sides an element can be scrolled further; `content` is what makes it wider or narrower. */
export function useMoreAside(scrolled: RefObject<HTMLElement | null>, content: unknown): MoreAside {
  const [more, setMore] = useState(NOTHING_MORE);
  useLayoutEffect(() => {
    const element = scrolled.current;
    if (element === null) return undefined;
    let last = Number.NaN;
    const look = () => {
      last = element.scrollLeft;
      const left = last > 1;
      const right = last + element.clientWidth < element.scrollWidth - 1;
      setMore((before) => (before.left === left && before.right === right ? before : { left, right }));
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
  }, [scrolled, content]);
  return more;
}
