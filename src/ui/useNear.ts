import { type RefObject, useEffect, useState } from 'react';
import { useHydrated } from './useHydrated';

const canTell = typeof IntersectionObserver !== 'undefined';

/** Whether an element has ever been in sight or nearly so: not in the prerendered page, and at once where the browser cannot tell. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const hydrated = useHydrated();
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !canTell || element.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '300px 0px' },
    );
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, [element, near]);
  return near || (hydrated && !canTell);
}
