import { type RefObject, startTransition, useEffect, useState } from 'react';

const canTell = typeof IntersectionObserver !== 'undefined';

/** Whether an element is in sight or nearly so: not in closed details. True where the browser cannot tell. */
export function useInSight(element: RefObject<HTMLElement | null>): boolean {
  const [inSight, setInSight] = useState(!canTell);
  useEffect(() => {
    if (element.current === null || !canTell) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const isSeen = entries.at(-1)?.isIntersecting ?? true;
        startTransition(() => {
          setInSight(isSeen);
        });
      },
      { rootMargin: '160px 0px' },
    );
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return inSight;
}
