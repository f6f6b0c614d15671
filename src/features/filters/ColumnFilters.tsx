import { useState } from 'react';
import type { CategoryColumn } from '../../dataset/column';
import { categoryColumns } from '../../query/columnFilter';
import { searchableColumns } from '../../query/search';
import { useAppState } from '../../store/react';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { ColumnFacet } from './ColumnFacet';
import { SearchField } from './SearchField';
import './columnFilters.css';

/** As many columns stand there at once; the others open on demand. */
const FEW = 8;

/** What the explorer found out itself comes first: it is what a reader would not look for. */
function inOrder(columns: readonly CategoryColumn[]): readonly CategoryColumn[] {
  const isFound = ({ role }: CategoryColumn) => role === 'flag' || role === 'repeat';
  return [...columns.filter(isFound), ...columns.filter((column) => !isFound(column))];
}

/** What the reader's own data can be narrowed by: a search over texts, and each category column. */
export function ColumnFilters() {
  const [opened, setOpened] = useState(false);
  const dataset = useAppState((state) => state.dataset);
  const columns = inOrder(categoryColumns(dataset));
  const searchable = searchableColumns(dataset);
  // On a narrow page the figures come first.
  const wide = useMediaQuery('(width >= 1080px)');
  if (columns.length === 0 && searchable.length === 0) return null;
  const more = columns.slice(FEW);
  return (
    <details className="column-filters" open={wide}>
      <summary>Filters</summary>
      <div className="facets" role="group" aria-label="Filters">
        {searchable.length > 0 && <SearchField columns={searchable.map(({ name }) => name)} />}
        {columns.slice(0, FEW).map((column) => (
          <ColumnFacet key={column.name} column={column} />
        ))}
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
            {/* Each counts every row, so those that nobody looks at are not there. */}
            {opened && more.map((column) => <ColumnFacet key={column.name} column={column} />)}
          </details>
        )}
      </div>
    </details>
  );
}
