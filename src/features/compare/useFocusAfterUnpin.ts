import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { isPinned } from '../../query/pins';
import type { Pin } from '../../query/view';

/** The heading that follows an element, of those in sight. */
function headingAfter(element: HTMLElement): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('main h2')].find(
    (heading) =>
      heading.closest('[hidden]') === null &&
      element.compareDocumentPosition(heading) === Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

/**
 * Keeps the focus near where something was unpinned in a region: "Unpin" is gone with what it unpinned. It goes to
 * the "Unpin" of what stands there now, and with the last of all to the heading that follows.
 */
export function useFocusAfterUnpin(region: RefObject<HTMLElement | null>, pins: readonly Pin[]): void {
  const last = useRef(pins);
  useEffect(() => {
    const at = last.current.findIndex((pin) => !isPinned(pins, pin));
    last.current = pins;
    if (at === -1 || document.activeElement !== document.body) return;
    // The reader's own pay has a head, too, and no button.
    const buttons = [...(region.current?.querySelectorAll('thead th') ?? [])].flatMap((head) => head.querySelector('button') ?? []);
    buttons[Math.min(at, buttons.length - 1)]?.focus();
  }, [pins, region]);
  useLayoutEffect(() => {
    const element = region.current;
    return () => {
      if (element?.contains(document.activeElement) !== true) return;
      const heading = headingAfter(element) ?? document.querySelector<HTMLElement>('main');
      queueMicrotask(() => {
        if (heading === null) return;
        // Takes the focus from here alone, not by Tab.
        heading.tabIndex = -1;
        heading.focus();
      });
    };
  }, [region]);
}
