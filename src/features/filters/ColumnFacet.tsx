import { useId, useMemo, useRef, useState } from 'react';
import { clearColumnFilter } from '../../actions/clearColumnFilter';
import { useAct } from '../../actions/useAct';
import type { CategoryColumn } from '../../dataset/column';
import { groupsContaining, withRowsFirst } from '../../query/facet';
import { FacetFrame } from './FacetFrame';
import { GroupBox } from './GroupBox';
import { fitsInSight, GroupList } from './GroupList';
import { type FacetState, useFacet } from './useFacet';

/** As many groups stand there at once. */
const FEW = 6;

function GroupBoxes({ facet, groups, label }: { facet: FacetState; groups: readonly number[]; label?: string }) {
  const { column, names, counts, ticked } = facet;
  return (
    <ul className="facet-groups" aria-label={label}>
      {groups.map((group) => (
        <li key={group}>
          <GroupBox
            column={column.name}
            name={names[group] ?? ''}
            count={counts?.[group] ?? null}
            ticked={ticked.includes(group)}
          />
        </li>
      ))}
    </ul>
  );
}

/** All groups that have the letters, and those ticked ones that scrolling takes out of sight. */
function FoundGroups({ facet, found, searched }: { facet: FacetState; found: Uint32Array; searched: boolean }) {
  const { column, names, ticked } = facet;
  // Of what was searched for each group stands there once.
  const others = searched || fitsInSight(names, found);
  const out = others ? ticked.filter((group) => !found.includes(group)) : ticked;
  return (
    <>
      {found.length > 0 && <GroupList facet={facet} groups={found} />}
      {out.length > 0 && (
        <div className="facet-ticked">
          <p aria-hidden="true">{others ? 'Also ticked' : 'Ticked in this list'}</p>
          <GroupBoxes facet={facet} groups={out} label={`Ticked in ${column.name}`} />
        </div>
      )}
    </>
  );
}

/** One category column: its largest groups to tick, and a list of all others with a search. */
export function ColumnFacet({ column }: { readonly column: CategoryColumn }) {
  const act = useAct();
  const id = useId();
  const [wanted, setWanted] = useState('');
  const [all, setAll] = useState(false);
  const place = useRef<HTMLFieldSetElement>(null);
  const facet = useFacet(column, place);
  const { order, ticked } = facet;
  const { counts } = facet;
  const found = useMemo(() => {
    const containing = groupsContaining(column, wanted);
    return counts === null ? containing : withRowsFirst(containing, counts);
  }, [column, wanted, counts]);
  const isMany = order.length > FEW + 1;
  const searched = wanted.trim() !== '';
  const largest = [...order.subarray(0, isMany ? FEW : order.length)];
  const few = [...largest, ...ticked.filter((group) => !largest.includes(group))];
  const rest = order.length - few.length;
  return (
    <FacetFrame
      name={column.name}
      place={place}
      onClear={
        ticked.length === 0
          ? null
          : () => {
              act(clearColumnFilter, column.name);
            }
      }
    >
      {isMany && (
        <input
          type="search"
          className="facet-search"
          autoComplete="off"
          aria-label={`Find in ${column.name}`}
          aria-describedby={`${id}-rest`}
          placeholder={`Find among ${order.length.toLocaleString('en-US')}`}
          value={wanted}
          onChange={(event) => {
            setWanted(event.target.value);
          }}
        />
      )}
      {isMany && (all || searched) ? (
        <FoundGroups key={wanted} facet={facet} found={found} searched={searched} />
      ) : (
        <GroupBoxes facet={facet} groups={few} />
      )}
      <p className="facet-rest" id={`${id}-rest`} role="status">
        {found.length === 0 && 'Nothing here has these letters.'}
        {searched && found.length > 0 && `${found.length.toLocaleString('en-US')} found`}
        {!searched && !all && rest > 0 && `and ${rest.toLocaleString('en-US')} more: type to find them`}
      </p>
      {isMany && !searched && (
        <button
          type="button"
          className="plain-button facet-all"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? 'Show the largest only' : `Show all ${order.length.toLocaleString('en-US')}`}
        </button>
      )}
    </FacetFrame>
  );
}
