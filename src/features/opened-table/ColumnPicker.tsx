import { type RefObject, useEffect, useRef } from 'react';
import { hideColumns } from '../../actions/hideColumns';
import { useAct } from '../../actions/useAct';
import type { SortColumn } from '../../query/view';
import type { TableColumn } from './columns';
import { chosenToHide } from './shownColumns';

interface ColumnPickerProps {
  readonly columns: readonly TableColumn[];
  readonly hidden: ReadonlySet<SortColumn>;
}

/** Closes what is open over the table when something beside it is pressed. */
function useCloseOnPressOutside(details: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const handle = ({ target }: PointerEvent) => {
      const element = details.current;
      if (element?.open === true && target instanceof Node && !element.contains(target)) element.open = false;
    };
    document.addEventListener('pointerdown', handle);
    return () => {
      document.removeEventListener('pointerdown', handle);
    };
  }, [details]);
}

/** Which columns the table shows. */
export function ColumnPicker({ columns, hidden }: ColumnPickerProps) {
  const act = useAct();
  const ids = columns.map(({ id }) => id);
  const shownCount = ids.filter((id) => !hidden.has(id)).length;
  const show = (id: SortColumn, shown: boolean) => {
    const next = new Set(hidden);
    if (shown) next.delete(id);
    else next.add(id);
    act(hideColumns, chosenToHide(ids, next));
  };
  const details = useRef<HTMLDetailsElement>(null);
  useCloseOnPressOutside(details);
  return (
    <details
      className="column-picker"
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || details.current?.open !== true) return;
        details.current.open = false;
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary>
        Columns{' '}
        {shownCount < columns.length && <span className="column-count">{`${shownCount} of ${columns.length}`}</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">Columns of the table</legend>
        <button
          type="button"
          className="plain-button"
          // It stays where it is when all are shown, so that no box moves under the pointer.
          aria-disabled={shownCount === columns.length}
          onClick={() => {
            if (shownCount < columns.length) act(hideColumns, chosenToHide(ids, new Set()));
          }}
        >
          Show all columns
        </button>
        <div className="column-boxes">
          {columns.map(({ id, label }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={!hidden.has(id)}
                disabled={shownCount === 1 && !hidden.has(id)}
                onChange={(event) => {
                  show(id, event.target.checked);
                }}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}
