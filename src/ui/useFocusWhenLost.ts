import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives the focus to an element when a change took away the one that had it, so that the keyboard
 * does not start over at the top of the page. `change` is any value that changes then.
 */
export function useFocusWhenLost(element: RefObject<HTMLElement | null>, change: string): void {
  const last = useRef(change);
  useEffect(() => {
    if (last.current === change) return;
    last.current = change;
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) {
      element.current?.focus({ preventScroll: true });
    }
  }, [element, change]);
}
