import { type RefObject, useEffect, useRef } from 'react';
import { SHOWN_DATASET } from './places';

/**
 * Keeps the focus where the reader works when what had it is gone: after a row was deleted it goes
 * to the row that took its place, after the last one to the heading, and after a data set was
 * opened to where the page says what is on show. Gives what is to be called before a row goes.
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  count: number,
  shownId: string,
): (place: number) => void {
  const goingFrom = useRef<number | null>(null);
  const lastShown = useRef(shownId);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (lastShown.current !== shownId && isLost) document.getElementById(SHOWN_DATASET)?.focus();
    lastShown.current = shownId;
  }, [shownId]);
  useEffect(() => {
    const { current: place } = goingFrom;
    if (place === null) return;
    goingFrom.current = null;
    const rows = [...(list.current?.querySelectorAll('li') ?? [])];
    const next = rows[Math.min(place, rows.length - 1)]?.querySelector('button');
    (next ?? heading.current)?.focus();
  }, [list, heading, count]);
  return (place) => {
    goingFrom.current = place;
  };
}
