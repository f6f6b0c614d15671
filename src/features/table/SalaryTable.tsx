import type { ReactNode } from 'react';
import { markSalaries } from '../../actions/markSalaries';
import { useAct } from '../../actions/useAct';
import { useQueryResult } from '../../store/react';
import { ColumnHeader } from './ColumnHeader';
import { COLUMNS } from './columns';
import { PanelRows } from './PanelRows';
import './table.css';
import './narrowTable.css';

/** Every salary that passes the filters, as a row; in several scales, in a part for each. */
export function SalaryTable({ scaleLine }: { readonly scaleLine: ReactNode }) {
  const act = useAct();
  const result = useQueryResult();
  if (result.count === 0) return null;
  return (
    <section className="salaries" aria-labelledby="salaries-heading">
      <h2 id="salaries-heading">The figures</h2>
      {scaleLine}
      {/* The roles are the elements' own, said because a narrow page lays them out as a grid. */}
      <table
        role="table"
        className={`salary-table${result.severalScales ? ' salary-table-panels' : ''}`}
        aria-label="Salaries"
        aria-rowcount={result.count + 1}
        onMouseLeave={() => {
          act(markSalaries, []);
        }}
      >
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <ColumnHeader key={column.id} column={column} result={result} />
            ))}
            <th role="columnheader" className="cell-note" scope="col">
              <span className="visually-hidden">Pin it, or say what is wrong</span>
            </th>
          </tr>
        </thead>
        {result.panels.map((panel, index) => (
          <PanelRows
            key={panel.publishedIn ?? 'all'}
            result={result}
            panel={panel}
            firstRowIndex={
              2 + result.panels.slice(0, index).reduce((sum, other) => sum + other.rows.length, 0)
            }
          />
        ))}
      </table>
    </section>
  );
}
