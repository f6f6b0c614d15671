import { type KeyboardEvent, memo } from 'react';
import { sortOpenedTable } from '../../actions/sortOpenedTable';
import { useAct } from '../../actions/useAct';
import type { Sort, SortColumn } from '../../query/view';
import type { ShownColumn } from './columns';

interface TableHeadProps {
  readonly columns: readonly ShownColumn[];
  readonly sort: Sort;
  /** A column that the rows are not in the order of yet; null: none. */
  readonly sorting: SortColumn | null;
  /** Gives the focus back to the rows. */
  readonly onLeave: () => void;
}

/** The button that a key moves to from another of the same row. */
function buttonAfterKey(key: string, button: HTMLElement): HTMLElement | undefined {
  const buttons = [...(button.closest('[role="row"]')?.querySelectorAll('button') ?? [])];
  const index = buttons.findIndex((other) => other === button);
  switch (key) {
    case 'ArrowLeft':
      return buttons[Math.max(index - 1, 0)];
    case 'ArrowRight':
      return buttons[Math.min(index + 1, buttons.length - 1)];
    case 'Home':
      return buttons[0];
    case 'End':
      return buttons.at(-1);
    default:
      return undefined;
  }
}

/** The columns' names, each a button that sorts. Keys come to them from the first row. */
export const TableHead = memo(function TableHead({ columns, sort, sorting, onLeave }: TableHeadProps) {
  const act = useAct();
  const move = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'Escape') onLeave();
    const button = buttonAfterKey(event.key, event.currentTarget);
    if (button === undefined && event.key !== 'ArrowDown') return;
    event.preventDefault();
    button?.focus();
  };
  return (
    <div role="rowgroup" className="opened-head">
      <div role="row" aria-rowindex={1} className="opened-row">
        {columns.map(({ id, label, place, width, isFigure }) => {
          const sorted = sort.column === id && sorting !== id;
          return (
            <div
              key={id}
              role="columnheader"
              aria-colindex={place}
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              className={`opened-cell width-${width}${isFigure ? ' opened-figure' : ''}`}
            >
              <button
                type="button"
                className="sort-button"
                title={label}
                tabIndex={-1}
                onKeyDown={move}
                onClick={() => {
                  act(sortOpenedTable, id);
                }}
              >
                <span className="opened-label">{label}</span>
                <span className="sort-arrow" aria-hidden="true">
                  {sorted && (sort.descending ? ' ↓' : ' ↑')}
                </span>
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
});
