import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element's content box in pixels; null until it was measured, and where it has none. */
export function useElementWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return undefined;
    const read = () => {
      setWidth(measured.clientWidth || null);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(measured);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}
