import { type KeyboardEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { commandOf } from '../../actions/keyStroke';
import { markSalaries } from '../../actions/markSalaries';
import { TABLE_COMMANDS } from '../../actions/rowMoves';
import { togglePin } from '../../actions/togglePin';
import { useAct } from '../../actions/useAct';
import type { QueryResult } from '../../query/query';
import type { SortColumn } from '../../query/view';
import type { ShownColumn } from './columns';
import { RowsInSight } from './RowsInSight';
import { cellAside, positionAfterKey, type Selection } from './rowKeys';
import { ROW_HEIGHT, scrolledHeight } from './scaledScroll';
import { TableHead } from './TableHead';
import { tableRowAt } from './tableRowAt';
import { useColumnsInSight } from './useColumnsInSight';
import type { TableScroll } from './useTableScroll';

/** How far a key scrolls sideways, in pixels: about a column. */
const ASIDE = 140;

interface ScrolledTableProps {
  readonly result: QueryResult;
  readonly columns: readonly ShownColumn[];
  /** How many columns there are, hidden ones among them. */
  readonly columnCount: number;
  readonly sorting: SortColumn | null;
  readonly scroll: TableScroll;
  readonly selection: Selection | null;
  readonly choose: (position: number, extend: boolean, cell: SortColumn | null) => void;
  readonly onCopy: () => void;
  /** What says how the keys go. */
  readonly describedBy: string;
}

/** Scrolls no further sideways than it takes to show a column beside the first, which always is in sight. */
function bringColumnInSight(scrolled: HTMLElement, index: number): void {
  const heads = scrolled.querySelectorAll<HTMLElement>('[role="columnheader"]');
  const [first, head] = [heads[0], heads[index]];
  if (index < 1 || first === undefined || head === undefined) return;
  const most = head.offsetLeft - first.offsetWidth;
  const fewest = head.offsetLeft + head.offsetWidth - scrolled.clientWidth;
  scrolled.scrollLeft = Math.min(Math.max(scrolled.scrollLeft, fewest), most);
}

/** The table's rows under their header, one stop of the Tab key. */
export function ScrolledTable(props: ScrolledTableProps) {
  const { result, columns, columnCount, sorting, scroll, selection, choose, onCopy, describedBy } = props;
  const { scrolled, extent, offset, scrollTo, bringInSight } = scroll;
  const { count, view } = result;
  const act = useAct();
  const { moreLeft, moreRight, from, to, skipped } = useColumnsInSight(scrolled, columns);
  const drawn = useMemo(() => [...columns.slice(0, 1), ...columns.slice(from, to)], [columns, from, to]);
  const { column, descending } = view.sort;
  const lastSort = useRef(`${column} ${descending}`);
  useLayoutEffect(() => {
    const sort = `${column} ${descending}`;
    if (lastSort.current !== sort) scrollTo(0);
    lastSort.current = sort;
  }, [column, descending, scrollTo]);

  const handleKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const { key, shiftKey, ctrlKey, metaKey, altKey, currentTarget } = event;
    if (event.target !== currentTarget || altKey) return;
    const active = selection?.active ?? null;
    const { left, right, head, copy, pin } = TABLE_COMMANDS;
    const others = active === 0 ? [left, right, copy, pin, head] : [left, right, copy, pin];
    const command = commandOf(others, event);
    if (command === copy) {
      // What was marked by hand is copied by the browser.
      if (String(document.getSelection()) !== '') return;
      onCopy();
    } else if (command === left || command === right) {
      if (active === null) currentTarget.scrollLeft += command === left ? -ASIDE : ASIDE;
      else {
        const cell = cellAside(columns.map(({ id }) => id), selection?.cell ?? null, command === right);
        choose(active, false, cell);
        bringColumnInSight(currentTarget, columns.findIndex(({ id }) => id === cell));
      }
    } else if (command === head) {
      currentTarget.querySelector<HTMLButtonElement>('.sort-button')?.focus();
    } else if (command === pin) {
      const found = active === null ? undefined : tableRowAt(result.panels, active);
      if (found !== undefined) act(togglePin, { kind: 'salary', row: found.row });
    }
    if (command !== undefined) event.preventDefault();
    if (command !== undefined || ctrlKey || metaKey) return;
    const position = positionAfterKey(key, {
      active,
      count,
      firstInSight: Math.ceil(offset / ROW_HEIGHT),
      page: Math.max(Math.floor(extent.inSight / ROW_HEIGHT) - 1, 1),
    });
    if (position === null) return;
    event.preventDefault();
    choose(position, shiftKey, selection?.cell ?? null);
    bringInSight(position);
  };

  const height = scrolledHeight(extent, count);
  return (
    <div className={`opened-frame${moreLeft ? ' opened-more-left' : ''}${moreRight ? ' opened-more-right' : ''}`}>
      <div
        className="opened-table"
        ref={scrolled}
        role="table"
        aria-label="Salaries"
        aria-rowcount={count + 1}
        aria-colcount={columnCount}
        aria-describedby={describedBy}
        // Keys that move through the rows go to what has the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={handleKey}
        onMouseLeave={() => {
          act(markSalaries, []);
        }}
      >
        <div role="presentation" className="opened-scrolled" style={{ height }}>
          <div
            role="presentation"
            className="opened-in-sight"
            style={{ height: Math.min(extent.inSight + ROW_HEIGHT, height) }}
          >
            <TableHead
              columns={columns}
              sort={view.sort}
              sorting={sorting}
              onLeave={() => {
                scrolled.current?.focus();
              }}
            />
            <RowsInSight
              result={result}
              columns={drawn}
              skipped={skipped}
              extent={extent}
              offset={offset}
              selection={selection}
              onChoose={choose}
            />
          </div>
        </div>
      </div>
    </div>
  );
}
