import { sortTable } from '../../actions/sortTable';
import { useAct } from '../../actions/useAct';
import type { QueryResult } from '../../query/query';
import type { Column } from './columns';

interface ColumnHeaderProps {
  readonly column: Column;
  readonly result: QueryResult;
}

/** On how many salaries the figures of a column rest, where that is not plain. */
function countOf(column: Column, result: QueryResult): string {
  if (column.id === 'difference' && !result.severalScales) return `n = ${result.count}`;
  if (column.id === 'rank' && result.view.scale.basis !== 'published') {
    return `of ${result.ranking.placed}`;
  }
  return '';
}

/** As published nothing is made comparable; the column then gives the figures in the pay period. */
function labelOf(column: Column, result: QueryResult): string {
  const { basis, period } = result.view.scale;
  return column.id === 'pay' && basis === 'published' ? `Per ${period}` : column.label;
}

export function ColumnHeader({ column, result }: ColumnHeaderProps) {
  const act = useAct();
  const { sort } = result.view;
  const sorted = sort.column === column.id;
  const direction = sort.descending ? 'descending' : 'ascending';
  const count = countOf(column, result);
  return (
    <th
      role="columnheader"
      scope="col"
      className={`cell-${column.id}`}
      aria-sort={sorted ? direction : 'none'}
    >
      <button
        type="button"
        className="sort-button"
        onClick={() => {
          act(sortTable, column.id);
        }}
      >
        {labelOf(column, result)}
        {count !== '' && <span className="sort-count"> {count}</span>}
        <span className="sort-arrow" aria-hidden="true">
          {sorted && (sort.descending ? ' ↓' : ' ↑')}
        </span>
      </button>
    </th>
  );
}
