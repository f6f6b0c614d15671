import { type ReactNode, useEffect, useId, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { copyRows } from '../../actions/copyRows';
import { finishSorting } from '../../actions/sortOpenedTable';
import { sortingUnderWay } from '../../actions/sortingUnderWay';
import { useAct } from '../../actions/useAct';
import type { QueryResult } from '../../query/query';
import { salaryAt } from '../../query/salary';
import { salaryName } from '../../query/salaryName';
import { useAppStore, useQueryResult } from '../../store/react';
import { countOf } from '../../query/countOf';
import { shownColumns, type TableColumn, tableColumns } from './columns';
import { rangeOfSelection, type Selection } from './rowKeys';
import { cellTextToCopy, mostRowsCopied, rowsText } from './rowsText';
import { ROW_HEIGHT } from './scaledScroll';
import { ScrolledTable } from './ScrolledTable';
import { hiddenOf } from './shownColumns';
import { TableTools } from './TableTools';
import { tableRowAt } from './tableRowAt';
import { useSelection } from './useSelection';
import { useTableScroll } from './useTableScroll';
import './openedTable.css';
import './columnWidths.css';

/** What is read out as keys move from row to row. */
function rowInWords(result: QueryResult, position: number): string {
  const found = tableRowAt(result.panels, position);
  if (found === undefined) return '';
  const number = (position + 1).toLocaleString('en-US');
  const all = result.count.toLocaleString('en-US');
  return `Row ${number} of ${all}: ${salaryName(salaryAt(result, found.row))}`;
}

/** The same for a cell, of which what stands in it comes first. */
function positionInWords(result: QueryResult, { active, cell }: Selection, columns: readonly TableColumn[]): string {
  const column = columns.find(({ id }) => id === cell);
  const found = tableRowAt(result.panels, active);
  const row = rowInWords(result, active);
  if (column === undefined || found === undefined) return row;
  return `${column.label}: ${column.text(salaryAt(result, found.row), found.panel)}. ${row}`;
}

/** The reader's own salaries, of which only the rows in sight are drawn, however many there are. */
export function OpenedTable({ scaleLine }: { readonly scaleLine: ReactNode }) {
  const act = useAct();
  const keysId = useId();
  const result = useQueryResult();
  const { dataset, count, view, ranking } = result;
  const { placed } = ranking;
  const { basis, period } = view.scale;
  const { column: sorting } = useStore(sortingUnderWay(useAppStore()));
  const [copied, setCopied] = useState('');
  const scroll = useTableScroll(count);
  const { selection, choose } = useSelection(result);
  const all = useMemo(() => tableColumns(dataset, { basis, period }, placed), [dataset, basis, period, placed]);
  const hidden = useMemo(() => hiddenOf(all.map(({ id }) => id), view.hiddenColumns), [all, view.hiddenColumns]);
  const columns = useMemo(() => shownColumns(all, hidden), [all, hidden]);
  useEffect(() => {
    act(finishSorting);
  }, [act, dataset, view.sort]);
  if (count === 0) return null;

  const most = mostRowsCopied(columns.length);
  const firstInSight = Math.ceil(scroll.offset / ROW_HEIGHT);
  const lastInSight = Math.floor((scroll.offset + scroll.extent.inSight) / ROW_HEIGHT) - 1;
  const copyRowsOnShow = () => {
    const [from, to] = selection === null ? [firstInSight, lastInSight] : rangeOfSelection(selection);
    const last = Math.min(to, from + most - 1, count - 1);
    act(copyRows, rowsText(result, columns, from, last), () => {
      setCopied(`${countOf(last - from + 1, 'row')} copied.`);
    });
  };
  const copyChosen = () => {
    const column = columns.find(({ id }) => id === selection?.cell);
    if (selection === null || column === undefined) copyRowsOnShow();
    else {
      act(copyRows, cellTextToCopy(result, column, selection.active), () => {
        setCopied(`${column.label} copied.`);
      });
    }
  };
  const [from, to] = selection === null ? [0, -1] : rangeOfSelection(selection);
  const sortingBy = all.find(({ id }) => id === sorting)?.label;
  return (
    <section className="salaries" aria-labelledby="salaries-heading">
      <h2 id="salaries-heading">The figures</h2>
      {scaleLine}
      <TableTools
        result={result}
        columns={all}
        hidden={hidden}
        chosenCount={selection === null ? null : to - from + 1}
        most={most}
        said={sortingBy === undefined ? copied : `Sorting by ${sortingBy}…`}
        onGo={(position) => {
          choose(position, false, null);
          // In the middle, with its neighbours on both sides.
          scroll.scrollTo((position + 0.5) * ROW_HEIGHT - scroll.extent.inSight / 2);
          scroll.scrolled.current?.focus();
        }}
        onCopy={copyRowsOnShow}
      />
      <ScrolledTable
        result={result}
        columns={columns}
        columnCount={all.length}
        sorting={sorting}
        scroll={scroll}
        selection={selection}
        choose={choose}
        onCopy={copyChosen}
        describedBy={keysId}
      />
      <p id={keysId} className="visually-hidden">
        Arrow keys move from row to row, and sideways from the row to its cells; Page Up, Page Down, Home and End
        further. Up from the first row come the columns’ names, which sort. Shift chooses several rows; Ctrl or Command
        and C copies them, or the one cell that is chosen. P pins the chosen row to compare it.
      </p>
      <p role="status" className="visually-hidden">
        {selection === null ? '' : positionInWords(result, selection, columns)}
      </p>
    </section>
  );
}
