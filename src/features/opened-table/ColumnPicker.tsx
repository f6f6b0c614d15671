import { hideColumns } from '../../actions/hideColumns';
import { useAct } from '../../actions/useAct';
import type { SortColumn } from '../../query/view';
import type { TableColumn } from './columns';
import { chosenToHide } from './shownColumns';

interface ColumnPickerProps {
  readonly columns: readonly TableColumn[];
  readonly hidden: ReadonlySet<SortColumn>;
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
  return (
    <details className="column-picker">
      <summary>
        Columns{' '}
        {shownCount < columns.length && <span className="column-count">{`${shownCount} of ${columns.length}`}</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">Columns of the table</legend>
        {shownCount < columns.length && (
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              act(hideColumns, chosenToHide(ids, new Set()));
            }}
          >
            Show all columns
          </button>
        )}
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
