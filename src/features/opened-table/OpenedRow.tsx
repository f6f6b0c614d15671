import { memo } from 'react';
import { markSalaries } from '../../actions/markSalaries';
import { useAct } from '../../actions/useAct';
import type { QueryResult } from '../../query/query';
import { useAppState } from '../../store/react';
import { seriesClass } from '../../ui/seriesClass';
import type { TableColumn } from './columns';
import { tableCells, tableRowAt } from './tableRows';

interface OpenedRowProps {
  readonly result: QueryResult;
  readonly columns: readonly TableColumn[];
  /** From 0 at the top of the table. */
  readonly position: number;
  /** From the top of what is scrolled, in pixels. */
  readonly top: number;
}

/** One salary of the reader's own, in the place that scrolling gives it. */
export const OpenedRow = memo(function OpenedRow(props: OpenedRowProps) {
  const { result, columns, position, top } = props;
  const act = useAct();
  const found = tableRowAt(result.panels, position);
  const row = found?.row ?? -1;
  const marked = useAppState((state) => state.mark.rows.includes(row));
  if (found === undefined) return null;
  const { texts, series } = tableCells(result, columns, found);
  return (
    <div
      role="row"
      className={`opened-row ${seriesClass(series)}${marked ? ' opened-row-marked' : ''}`}
      aria-rowindex={position + 2}
      style={{ transform: `translateY(${top}px)` }}
      onMouseEnter={() => {
        act(markSalaries, [row]);
      }}
    >
      {columns.map((column, index) => (
        <div
          key={column.id}
          role={column.id === 'published' ? 'rowheader' : 'cell'}
          aria-colindex={index + 1}
          className={`opened-cell width-${column.width}${column.isFigure ? ' opened-figure' : ''} opened-${column.own === null ? column.id : 'own'}`}
          title={column.own === null ? undefined : texts[index]}
        >
          {column.id === 'currency' && <span className="currency-swatch" aria-hidden="true" />}
          {texts[index]}
        </div>
      ))}
    </div>
  );
});
