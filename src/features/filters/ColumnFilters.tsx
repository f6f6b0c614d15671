import { categoryColumns } from '../../query/columnFilter';
import { searchableColumns } from '../../query/search';
import { useAppState } from '../../store/react';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { ColumnFacet } from './ColumnFacet';
import { SearchField } from './SearchField';
import './columnFilters.css';

/** As many columns stand there at once; the others open on demand. */
const FEW = 8;

/** What the reader's own data can be narrowed by: a search over texts, and each category column. */
export function ColumnFilters() {
  const dataset = useAppState((state) => state.dataset);
  const columns = categoryColumns(dataset);
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
        <details className="more-facets">
          <summary>
            {more.length} more {more.length === 1 ? 'filter' : 'filters'}
          </summary>
          {more.map((column) => (
            <ColumnFacet key={column.name} column={column} />
          ))}
        </details>
      )}
      </div>
    </details>
  );
}
