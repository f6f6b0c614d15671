import type { QueryResult } from '../../query/query';
import type { SortColumn } from '../../query/view';
import { ColumnPicker } from './ColumnPicker';
import type { TableColumn } from './columns';
import { GoToRow } from './GoToRow';
import './tableTools.css';

interface TableToolsProps {
  readonly result: QueryResult;
  readonly columns: readonly TableColumn[];
  readonly hidden: ReadonlySet<SortColumn>;
  /** How many rows copying takes; null: none is chosen, and it takes those in sight. */
  readonly chosenCount: number | null;
  /** How many it takes at most. */
  readonly most: number;
  /** What was done last or is under way; '': nothing. */
  readonly said: string;
  readonly onGo: (position: number) => void;
  readonly onCopy: () => void;
}

function copyLabel(chosenCount: number | null, most: number): string {
  if (chosenCount === null) return 'Copy all rows in sight';
  if (chosenCount === 1) return 'Copy the chosen row';
  return chosenCount > most
    ? `Copy the first ${most.toLocaleString('en-US')} chosen rows`
    : `Copy the ${chosenCount.toLocaleString('en-US')} chosen rows`;
}

/** What can be done with the table besides reading it. */
export function TableTools(props: TableToolsProps) {
  const { result, columns, hidden, chosenCount, most, said, onGo, onCopy } = props;
  return (
    <div className="table-tools">
      <ColumnPicker columns={columns} hidden={hidden} />
      <button type="button" onClick={onCopy}>
        {copyLabel(chosenCount, most)}
      </button>
      <GoToRow count={result.count} onGo={onGo} />
      <p role="status" className="table-said">
        {said}
      </p>
    </div>
  );
}
