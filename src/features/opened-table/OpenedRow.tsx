import { memo } from 'react';
import { markSalaries } from '../../actions/markSalaries';
import { selectSalary } from '../../actions/selectSalary';
import { togglePin } from '../../actions/togglePin';
import { useAct } from '../../actions/useAct';
import { currencyIndex } from '../../dataset/dataset';
import { isPinned } from '../../query/pins';
import type { QueryResult } from '../../query/query';
import { salaryAt } from '../../query/salary';
import { salaryName } from '../../query/salaryName';
import { nameOfOwnColumn, type SortColumn } from '../../query/view';
import { useAppState } from '../../store/react';
import { PinButton } from '../../ui/PinButton';
import { seriesClass } from '../../ui/seriesClass';
import type { ShownColumn } from './columns';
import { tableRowAt } from './tableRowAt';

interface OpenedRowProps {
  readonly result: QueryResult;
  readonly columns: readonly ShownColumn[];
  /** How much room is left for columns out of sight after the first, in pixels. */
  readonly skipped: number;
  /** From 0 at the top of the table. */
  readonly position: number;
  /** From the top of the rows drawn, in pixels. */
  readonly top: number;
  /** Whether it is the row that keys move from. */
  readonly active: boolean;
  readonly selected: boolean;
  /** The column of the cell that is chosen alone; null: none is. */
  readonly activeCell: SortColumn | null;
  readonly onChoose: (position: number, extend: boolean, cell: SortColumn | null) => void;
}

function isOwn(id: SortColumn): boolean {
  return nameOfOwnColumn(id) !== null;
}

/** The column whose cell was clicked on; null beside all of them. */
function clickedColumn(target: EventTarget, columns: readonly ShownColumn[]): SortColumn | null {
  const cell = target instanceof Element ? target.closest('[aria-colindex]') : null;
  return columns.find(({ place }) => String(place) === cell?.getAttribute('aria-colindex'))?.id ?? null;
}

/** One salary of the reader's own, in the place that scrolling gives it. */
export const OpenedRow = memo(function OpenedRow(props: OpenedRowProps) {
  const { result, columns, skipped, position, top, active, activeCell, selected, onChoose } = props;
  const act = useAct();
  const found = tableRowAt(result.panels, position);
  const row = found?.row ?? -1;
  const marked = useAppState((state) => state.mark.rows.includes(row));
  const pinned = useAppState((state) => isPinned(state.view.pins, { kind: 'salary', row }));
  if (found === undefined) return null;
  const salary = salaryAt(result, row);
  const series = currencyIndex(result.dataset, salary.publishedIn);
  const state = `${marked ? ' opened-row-marked' : ''}${selected ? ' opened-row-selected' : ''}${active ? ' opened-row-active' : ''}`;
  return (
    // Keys choose rows and cells where the table has the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      className={`opened-row${state}`}
      aria-rowindex={position + 2}
      aria-selected={selected}
      style={{ transform: `translateY(${top}px)` }}
      onMouseEnter={() => {
        act(markSalaries, [row]);
      }}
      onClick={(event) => {
        onChoose(position, event.shiftKey, clickedColumn(event.target, columns));
        act(selectSalary, row);
      }}
    >
      {columns.map(({ id, place, width, isFigure, text }, index) => {
        const said = text(salary, found.panel);
        return (
          <div
            key={id}
            role={id === 'published' ? 'rowheader' : 'cell'}
            aria-colindex={place}
            style={index === 1 && skipped > 0 ? { marginLeft: skipped } : undefined}
            className={`opened-cell width-${width}${isFigure ? ' opened-figure' : ''}${isOwn(id) ? '' : ` opened-${id}`}${id === activeCell ? ' opened-cell-active' : ''}`}
            title={isOwn(id) ? said : undefined}
          >
            {index === 0 && (
              <PinButton
                what={salaryName(salary)}
                pressed={pinned}
                // Keys pin the row that they have chosen.
                tabIndex={-1}
                onToggle={() => {
                  act(togglePin, { kind: 'salary', row });
                }}
              />
            )}
            {/* Its colour stands on it alone: on the row, the style of every cell would be worked out anew. */}
            {id === 'currency' && <span className={`currency-swatch ${seriesClass(series)}`} aria-hidden="true" />}
            {width === 'name' || width === 'long' ? <span className="opened-name">{said}</span> : said}
          </div>
        );
      })}
    </div>
  );
});
