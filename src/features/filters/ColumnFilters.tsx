import { type RefObject, useEffect, useRef, useState } from 'react';
import { prepareSearching } from '../../actions/prepareSearching';
import { useAct } from '../../actions/useAct';
import type { DatasetColumn } from '../../dataset/column';
import { facetColumns } from '../../query/facet';
import { searchableColumns } from '../../query/search';
import { useAppState } from '../../store/react';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { ColumnFacet } from './ColumnFacet';
import { RangeFacet } from './RangeFacet';
import { SearchField } from './SearchField';
import './columnFilters.css';
import './facets.css';

/** As many columns stand there at once; the others open on demand. */
const FEW = 8;

function FilterOf({ column }: { readonly column: DatasetColumn }) {
  if (column.kind === 'category') return <ColumnFacet column={column} />;
  return column.kind === 'text' ? null : <RangeFacet column={column} />;
}

function filtersOf(columns: readonly DatasetColumn[]) {
  return columns.map((column) => <FilterOf key={column.name} column={column} />);
}

/** Beside the figures the filters scroll by themselves: who comes back to the top of the page finds their top, too. */
function useTopWithPage(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const follow = () => {
      if (window.scrollY === 0 && panel.current?.contains(document.activeElement) === false) panel.current.scrollTop = 0;
    };
    window.addEventListener('scroll', follow, { passive: true });
    return () => {
      window.removeEventListener('scroll', follow);
    };
  }, [panel]);
}

/** What the reader's own data can be narrowed by: a search over texts, and each column but those of texts. */
export function ColumnFilters() {
  const act = useAct();
  const [opened, setOpened] = useState(false);
  const panel = useRef<HTMLDetailsElement>(null);
  useTopWithPage(panel);
  const dataset = useAppState((state) => state.dataset);
  useEffect(() => {
    act(prepareSearching);
  }, [act, dataset]);
  // On a narrow page the figures come first.
  const wide = useMediaQuery('(width >= 1080px)');
  const columns = facetColumns(dataset);
  const searchable = searchableColumns(dataset);
  if (columns.length === 0 && searchable.length === 0) return null;
  const more = columns.slice(FEW);
  return (
    <details className="column-filters" ref={panel} open={wide}>
      <summary>Filters</summary>
      <div className="facets" role="group" aria-label="Filters">
        {searchable.length > 0 && <SearchField columns={searchable.map(({ name }) => name)} />}
        {filtersOf(columns.slice(0, FEW))}
        {more.length > 0 && (
          <details
            className="more-facets"
            onToggle={(event) => {
              setOpened(event.currentTarget.open);
            }}
          >
            <summary>
              {more.length} more {more.length === 1 ? 'filter' : 'filters'}
            </summary>
            {opened && filtersOf(more)}
          </details>
        )}
      </div>
    </details>
  );
}
