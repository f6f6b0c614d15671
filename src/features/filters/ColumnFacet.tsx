import { useId, useMemo, useState } from 'react';
import { clearColumnFilter } from '../../actions/clearColumnFilter';
import { toggleGroup } from '../../actions/toggleGroup';
import { useAct } from '../../actions/useAct';
import type { CategoryColumn } from '../../dataset/column';
import { type FacetGroup, facetOf, groupsByRows } from '../../query/facet';
import { useAppState, useShown } from '../../store/react';

/** As many groups stand there without a search. */
const FEW = 6;
/** Of those found by a search, as many are listed. */
const MANY = 100;

const NO_GROUPS: readonly string[] = [];

interface GroupBoxProps {
  readonly column: string;
  readonly group: FacetGroup;
  readonly ticked: boolean;
}

function GroupBox({ column, group, ticked }: GroupBoxProps) {
  const act = useAct();
  return (
    <li>
      <label className={group.count === 0 ? 'facet-group facet-none' : 'facet-group'}>
        <input
          type="checkbox"
          checked={ticked}
          onChange={() => {
            act(toggleGroup, column, group.name);
          }}
        />
        <span className="facet-name">{group.name === '' ? '(none)' : group.name}</span>{' '}
        <span className="facet-count">{group.count.toLocaleString('en-US')}</span>
      </label>
    </li>
  );
}

/** One category column: its largest groups to tick, and a search for all others. */
export function ColumnFacet({ column }: { readonly column: CategoryColumn }) {
  const act = useAct();
  const id = useId();
  const [wanted, setWanted] = useState('');
  const { query, view } = useShown();
  const mask = query.maskWithout(view, `column.${column.name}`);
  const ticked = useAppState(
    (state) =>
      state.view.columnFilters.find((filter) => filter.column === column.name)?.groups ?? NO_GROUPS,
  );
  const order = useMemo(() => groupsByRows(column), [column]);
  const { groups } = useMemo(() => facetOf(column, order, mask), [column, order, mask]);
  const words = wanted.trim().toLowerCase();
  const found = groups.filter(({ name }) => name.toLowerCase().includes(words));
  const isTicked = ({ name }: FacetGroup) => ticked.includes(name);
  const shown =
    words === '' && groups.length > FEW + 1
      ? groups.filter((group, index) => index < FEW || isTicked(group))
      : found.slice(0, MANY);
  const rest = (words === '' ? groups.length : found.length) - shown.length;
  return (
    <fieldset className="facet">
      <legend>
        <span className="facet-title" title={column.name}>
          {column.name}
        </span>
      </legend>
      {ticked.length > 0 && (
        <button
          type="button"
          className="plain-button facet-clear"
          aria-label={`Clear ${column.name}`}
          onClick={() => {
            act(clearColumnFilter, column.name);
          }}
        >
          Clear
        </button>
      )}
      {groups.length > FEW + 1 && (
        <input
          type="search"
          className="facet-search"
          autoComplete="off"
          aria-label={`Find in ${column.name}`}
          aria-describedby={`${id}-rest`}
          placeholder={`Find among ${groups.length.toLocaleString('en-US')}`}
          value={wanted}
          onChange={(event) => {
            setWanted(event.target.value);
          }}
        />
      )}
      <ul className="facet-groups">
        {shown.map((group) => (
          <GroupBox key={group.name} column={column.name} group={group} ticked={isTicked(group)} />
        ))}
      </ul>
      <p className="facet-rest" id={`${id}-rest`}>
        {found.length === 0 && 'Nothing here has these letters.'}
        {rest > 0 && `and ${rest.toLocaleString('en-US')} more: type to find them`}
      </p>
    </fieldset>
  );
}
