import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { isPinned, isSamePin } from '../../query/pins';
import type { Pin } from '../../query/view';

/** The heading that follows an element, of those in sight. */
function headingAfter(element: HTMLElement): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('main h2')].find(
    (heading) =>
      heading.closest('[hidden]') === null &&
      element.compareDocumentPosition(heading) === Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

/** Where the pins are not what they were: where one is gone, or first, where they stand in another order; -1: one was added, or none is. */
function changedAt(before: readonly Pin[], pins: readonly Pin[]): number {
  const gone = before.findIndex((pin) => !isPinned(pins, pin));
  const [first] = pins;
  const reordered = first !== undefined && pins.length === before.length && before.findIndex((pin) => isSamePin(pin, first)) > 0;
  return gone === -1 && reordered ? 0 : gone;
}

/**
 * Keeps the focus near where something was unpinned or put first in a region: the button for it is gone. It goes to
 * the "Unpin" of what stands there now, and with the last of all to the heading that follows.
 */
export function useFocusAfterUnpin(region: RefObject<HTMLElement | null>, pins: readonly Pin[]): void {
  const last = useRef(pins);
  useEffect(() => {
    const at = changedAt(last.current, pins);
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
