import { memo, useId, useState } from 'react';
import { pinGroup } from '../../actions/pinGroup';
import { toggleGroup } from '../../actions/toggleGroup';
import { useAct } from '../../actions/useAct';
import { isPinned } from '../../query/pins';
import { useAppState } from '../../store/react';
import { countOf } from '../../query/countOf';
import { PinButton } from '../../ui/PinButton';
import { useGrowingCount } from '../../ui/useGrowingCount';
import type { GroupPicture } from './groupPicture';

/** So many rows are drawn in one go. */
const SLICE = 100;

const Rows = memo(function Rows({ picture: { all, column } }: { readonly picture: GroupPicture }) {
  const act = useAct();
  const pins = useAppState((state) => state.view.pins);
  const count = useGrowingCount(all.length, SLICE);
  return (
    <table aria-rowcount={all.length + 1}>
      <caption className="visually-hidden">{`Pay by ${column}`}</caption>
      <thead>
        <tr>
          <th scope="col">{column}</th>
          <th scope="col">Median</th>
          <th scope="col">Middle half</th>
          <th scope="col">Salaries</th>
        </tr>
      </thead>
      <tbody>
        {all.slice(0, count).map((row) => (
          <tr key={row.index} className={row.isPale ? 'group-pale' : undefined}>
            <th scope="row">
              <PinButton
                what={`${column}: ${row.name}`}
                pressed={isPinned(pins, { kind: 'group', column, group: row.group })}
                onToggle={() => {
                  act(pinGroup, column, row.group);
                }}
              />
              <button
                type="button"
                className="plain-button"
                aria-pressed={row.isTicked}
                onClick={() => {
                  act(toggleGroup, column, row.group);
                }}
              >
                {row.name}
              </button>
            </th>
            <td>{row.quartiles === null ? 'too few' : row.median}</td>
            <td>{row.quartiles === null ? '' : row.spread}</td>
            <td>{row.count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});

/** Every group, also those that have no room in the chart. */
export function GroupTable({ picture }: { readonly picture: GroupPicture }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { all, rows } = picture;
  return (
    <div className="group-table">
      <p>
        {all.length > rows.length && `The first ${rows.length} of ${countOf(all.length, 'group')}. `}
        <button
          type="button"
          className="plain-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? 'Hide the table of groups' : `Show all ${all.length.toLocaleString('en-US')} in a table`}
        </button>
      </p>
      <section
        id={id}
        className="group-table-room"
        aria-label={`All groups of ${picture.column}`}
        // What scrolls must be reachable by keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={open ? 0 : undefined}
        hidden={!open}
      >
        {open && <Rows picture={picture} />}
      </section>
    </div>
  );
}
