import type { QueryResult } from '../../query/query';
import type { SortColumn } from '../../query/view';
import type { ShownColumn } from './columns';
import { OpenedRow } from './OpenedRow';
import { rangeOfSelection, type Selection } from './rowKeys';
import { ROW_HEIGHT, type ScrollExtent } from './scaledScroll';

/** Rows drawn beyond both edges of what is in sight. */
const OVERSCAN = 3;
/** Rows are placed from one in so many, so that scrolling moves them together and draws none anew. */
const ROWS_PLACED_TOGETHER = 4_096;

interface RowsInSightProps {
  readonly result: QueryResult;
  /** The first column, and those that are in sight. */
  readonly columns: readonly ShownColumn[];
  /** How much room is left for columns out of sight after the first, in pixels. */
  readonly skipped: number;
  readonly extent: ScrollExtent;
  readonly offset: number;
  readonly selection: Selection | null;
  readonly onChoose: (position: number, extend: boolean, cell: SortColumn | null) => void;
}

/** The rows that scrolling has come to. One that leaves sight is used again for one that comes into it. */
export function RowsInSight(props: RowsInSightProps) {
  const { result, columns, skipped, extent, offset, selection, onChoose } = props;
  const drawn = Math.ceil(extent.inSight / ROW_HEIGHT) + 1 + 2 * OVERSCAN;
  const first = Math.max(Math.floor(offset / ROW_HEIGHT) - OVERSCAN, 0);
  const placedFrom = first - (first % ROWS_PLACED_TOGETHER);
  const length = Math.max(Math.min(drawn, result.count - first), 0);
  const [from, to] = selection === null ? [0, -1] : rangeOfSelection(selection);
  return (
    <div
      role="rowgroup"
      className="opened-body"
      style={{ transform: `translateY(${placedFrom * ROW_HEIGHT - offset}px)` }}
    >
      {Array.from({ length }, (_, index) => first + index).map((position) => (
        <OpenedRow
          key={position % drawn}
          result={result}
          columns={columns}
          skipped={skipped}
          position={position}
          top={(position - placedFrom) * ROW_HEIGHT}
          active={position === selection?.active}
          activeCell={position === selection?.active ? selection.cell : null}
          selected={position >= from && position <= to}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}
