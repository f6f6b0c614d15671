import { isRanked } from '../dataset/dataset';
import { wholeAt } from '../dataset/numberAt';
import type { PinnedRow, TableOnShow } from '../export/onShow';
import { type TableColumn, tableColumns } from '../features/opened-table/columns';
import { hiddenOf } from '../features/opened-table/shownColumns';
import { tableRowAt } from '../features/opened-table/tableRowAt';
import { COLUMNS } from '../features/table/columns';
import type { Panel, QueryResult } from '../query/query';
import { salaryAt } from '../query/salary';
import { movedMark, ordinal } from '../query/salaryName';
import type { View } from '../query/view';

/** So many rows of the table are taken along as text. */
const MOST_ROWS = 200;

type TakenColumn = Pick<TableColumn, 'id' | 'label' | 'isFigure' | 'text'>;

/** The columns of the built-in page's table. */
function pageColumns(all: readonly TableColumn[]): readonly TakenColumn[] {
  return COLUMNS.map(({ id, label }): TakenColumn => {
    if (id === 'place') return { id, label, isFigure: true, text: ({ place }) => ordinal(place) };
    if (id === 'moved') return { id, label, isFigure: true, text: ({ moved }) => movedMark(moved) };
    const column = all.find((other) => other.id === id);
    if (id === 'rank') {
      // A salary that may be in several countries stands about there.
      return { id, label: column?.label ?? label, isFigure: true, text: ({ rank, span }) => `${span === null ? '' : '≈'}${ordinal(rank)}` };
    }
    return { id, label, isFigure: column?.isFigure ?? false, text: column?.text ?? (() => '') };
  });
}

/** The columns that the page's table shows. */
function columnsOnShow({ dataset, view, ranking }: QueryResult): readonly TakenColumn[] {
  const all = tableColumns(dataset, view.scale, ranking.placed);
  if (isRanked(dataset)) return pageColumns(all);
  const hidden = hiddenOf(all.map(({ id }) => id), view.hiddenColumns);
  return all.filter(({ id }) => !hidden.has(id));
}

type CellsOf = (row: number, panel: Panel) => readonly string[];

/** The pinned salaries that are in the table, and where. */
function pinnedRows({ panels }: QueryResult, pins: View['pins'], cellsOf: CellsOf): readonly PinnedRow[] {
  const rows = pins.flatMap((pin) => (pin.kind === 'salary' ? [pin.row] : []));
  let above = 0;
  const found = panels.flatMap((panel) => {
    const { tableRows } = panel;
    const before = above;
    above += tableRows.length;
    return rows
      .filter((row) => tableRows.has(row))
      .map((row) => ({ place: before + tableRows.within(0, wholeAt(tableRows.order.positions, row)).length, cells: cellsOf(row, panel) }));
  });
  return found.toSorted((a, b) => a.place - b.place);
}

/** The first rows of the table as the page shows it, and what is pinned of all. */
export function tableOnShow(result: QueryResult, pins: View['pins']): TableOnShow {
  const columns = columnsOnShow(result);
  const cellsOf: CellsOf = (row, panel) => {
    const salary = salaryAt(result, row);
    return columns.map(({ text }) => text(salary, panel));
  };
  const count = Math.min(result.count, MOST_ROWS);
  return {
    columns: columns.map(({ id, label, isFigure }) => ({ id, label, isFigure })),
    rows: Array.from({ length: count }, (_, position) => tableRowAt(result.panels, position)).flatMap((found) => {
      return found === undefined ? [] : [cellsOf(found.row, found.panel)];
    }),
    count: result.count,
    pinned: pinnedRows(result, pins, cellsOf),
  };
}
