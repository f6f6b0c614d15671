import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { GroupBox } from './GroupBox';
import type { FacetState } from './useFacet';

const ROW_HEIGHT = 28;
/** Where some name takes two lines. */
const TALL_ROW_HEIGHT = 44;
/** As many letters stand in one line. */
const LETTERS_IN_LINE = 20;
const MOST_HEIGHT = 308;
/** As many rows further go the keys for pages. */
const PAGE = 10;

/** All rows are as high as the longest name needs, up to two lines, so that each is found by counting. */
function rowHeightOf(names: readonly string[], groups: Uint32Array): number {
  return groups.some((group) => (names[group] ?? '').length > LETTERS_IN_LINE) ? TALL_ROW_HEIGHT : ROW_HEIGHT;
}

/** Whether these groups stand in the list's room without scrolling. */
export function fitsInSight(names: readonly string[], groups: Uint32Array): boolean {
  return groups.length * rowHeightOf(names, groups) <= MOST_HEIGHT;
}

interface GroupListProps {
  readonly facet: FacetState;
  readonly groups: Uint32Array;
}

/** Where a key leads to from a row; null for a key that leads nowhere. */
function rowAfter(key: string, row: number, last: number): number | null {
  const to: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + PAGE,
    PageUp: row - PAGE,
    Home: 0,
    End: last,
  };
  const wanted = Object.hasOwn(to, key) ? to[key] : undefined;
  return wanted === undefined ? null : Math.max(0, Math.min(last, wanted));
}

/**
 * Groups to tick in a list that scrolls, of which only the rows in sight are drawn. The Tab key stops
 * at it once, and the arrow keys go from row to row.
 */
export function GroupList({ facet, groups }: GroupListProps) {
  const { column, names, counts, ticked } = facet;
  const list = useRef<HTMLUListElement>(null);
  const scrolled = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(0);
  const moves = useRef(false);
  const last = groups.length - 1;
  const stop = Math.min(reached, last);
  const rowHeight = useMemo(() => rowHeightOf(names, groups), [names, groups]);
  const height = Math.min(groups.length * rowHeight, MOST_HEIGHT);
  // Its functions change with what is scrolled to; none of them is handed on to a memoized part.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: groups.length,
    getScrollElement: useCallback(() => scrolled.current, []),
    estimateSize: useCallback(() => rowHeight, [rowHeight]),
    overscan: 8,
    initialRect: { width: 240, height: MOST_HEIGHT },
    // The row that the Tab key leads to is there wherever the list has scrolled to.
    rangeExtractor: useCallback(
      (range: Range) => [...new Set([...defaultRangeExtractor(range), stop])].toSorted((a, b) => a - b),
      [stop],
    ),
  });
  useLayoutEffect(() => {
    if (!moves.current) return;
    moves.current = false;
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }, [stop]);
  const go = (event: KeyboardEvent, row: number) => {
    const to = rowAfter(event.key, row, last);
    if (to === null) return;
    event.preventDefault();
    moves.current = to !== stop;
    setReached(to);
    virtualizer.scrollToIndex(to);
  };
  return (
    <div className="facet-scroll" ref={scrolled} style={{ height }}>
      <ul ref={list} className={rowHeight === ROW_HEIGHT ? undefined : 'facet-tall'} style={{ height: groups.length * rowHeight }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const group = Number(groups[index]);
          return (
            <li
              key={group}
              aria-setsize={groups.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <GroupBox
                column={column.name}
                name={names[group] ?? ''}
                count={counts?.[group] ?? null}
                ticked={ticked.includes(group)}
                tabIndex={index === stop ? 0 : -1}
                onKeyDown={(event) => {
                  go(event, index);
                }}
                onFocus={() => {
                  setReached(index);
                }}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
