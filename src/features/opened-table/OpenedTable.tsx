import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import { markSalaries } from '../../actions/markSalaries';
import { sortTable } from '../../actions/sortTable';
import { useAct } from '../../actions/useAct';
import type { QueryResult } from '../../query/query';
import { useQueryResult } from '../../store/react';
import { type TableColumn, tableColumns } from './columns';
import { OpenedRow } from './OpenedRow';
import { observeScaledOffset, scaledScroll, scrolledHeight } from './scaledScroll';
import './openedTable.css';

const ROW_HEIGHT = 36;
/** Rows drawn beyond what is in sight, so that fast scrolling shows no blank. */
const OVERSCAN = 12;

function HeaderCell({ column, index, sort }: { column: TableColumn; index: number; sort: QueryResult['view']['sort'] }) {
  const act = useAct();
  const sorted = sort.column === column.id;
  return (
    <div
      role="columnheader"
      aria-colindex={index + 1}
      aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
      className={`opened-cell width-${column.width}${column.isFigure ? ' opened-figure' : ''}`}
    >
      <button
        type="button"
        className="sort-button"
        title={column.label}
        onClick={() => {
          act(sortTable, column.id);
        }}
      >
        <span className="opened-label">{column.label}</span>
        <span className="sort-arrow" aria-hidden="true">
          {sorted && (sort.descending ? ' ↓' : ' ↑')}
        </span>
      </button>
    </div>
  );
}

/** The reader's own salaries, of which only the rows in sight are drawn, however many there are. */
export function OpenedTable({ scaleLine }: { readonly scaleLine: ReactNode }) {
  const act = useAct();
  const result = useQueryResult();
  const { dataset, count, view } = result;
  const { basis, period } = view.scale;
  const scrolled = useRef<HTMLDivElement>(null);
  const columns = useMemo(
    () => tableColumns(dataset, { basis, period }),
    [dataset, basis, period],
  );
  const total = count * ROW_HEIGHT;
  // Its functions change with what is scrolled to; none of them is handed on to a memoized part.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: useCallback(() => scrolled.current, []),
    estimateSize: useCallback(() => ROW_HEIGHT, []),
    overscan: OVERSCAN,
    scrollPaddingStart: ROW_HEIGHT,
    observeElementOffset: observeScaledOffset,
    scrollToFn: scaledScroll,
    // Where nothing is laid out yet, or never: a screenful.
    initialRect: { width: 800, height: 600 },
  });
  if (count === 0) return null;
  // Rows are placed from where the page has scrolled to, which is not where the table has.
  const shift = (scrolled.current?.scrollTop ?? 0) - (virtualizer.scrollOffset ?? 0);
  return (
    <section className="salaries" aria-labelledby="salaries-heading">
      <h2 id="salaries-heading">The figures</h2>
      {scaleLine}
      <div
        className="opened-table"
        ref={scrolled}
        role="table"
        aria-label="Salaries"
        aria-rowcount={count + 1}
        aria-colcount={columns.length}
        // The keys that scroll go to what has the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onMouseLeave={() => {
          act(markSalaries, []);
        }}
      >
        <div role="rowgroup" className="opened-head">
          <div role="row" aria-rowindex={1} className="opened-row">
            {columns.map((column, index) => (
              <HeaderCell key={column.id} column={column} index={index} sort={view.sort} />
            ))}
          </div>
        </div>
        <div role="rowgroup" className="opened-body" style={{ height: scrolledHeight(total) }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => (
            <OpenedRow
              key={index}
              result={result}
              columns={columns}
              position={index}
              top={start + shift}
            />
          ))}
        </div>
      </div>
    </section>
  );
}
