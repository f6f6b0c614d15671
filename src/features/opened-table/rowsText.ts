import { guardedCell } from '../../dataset/guardedCell';
import type { QueryResult } from '../../query/query';
import { salaryAt } from '../../query/salary';
import type { TableColumn } from './columns';
import { copiedColumn, copiedColumns } from './copiedColumns';
import { tableRowAt } from './tableRowAt';

const MOST_ROWS = 10_000;
const MOST_CELLS = 200_000;

/** How many rows are copied at once at most, so that copying is done in a moment. */
export function mostRowsCopied(columnCount: number): number {
  return Math.min(MOST_ROWS, Math.floor(MOST_CELLS / columnCount));
}

/**
 * A cell as a spreadsheet takes it from the clipboard. One that it would run as a formula is guarded,
 * for a file may come from anyone; one with a tab, a line's end or a quote at its start stands in quotes.
 */
export function cellForSpreadsheet(text: string): string {
  const guarded = guardedCell(text);
  return /^"|[\t\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** What copying a single cell takes: of a figure the plain number. '' for a position that the table does not have. */
export function cellTextToCopy(result: QueryResult, column: TableColumn, position: number): string {
  const found = tableRowAt(result.panels, position);
  const [copied] = copiedColumn(column, result.dataset);
  if (found === undefined || copied === undefined) return '';
  return cellForSpreadsheet(copied.text(salaryAt(result, found.row), found.panel));
}

/**
 * The rows from one position to another, both included, and the columns' names above them, with tabs
 * between cells. Figures are plain numbers, which a spreadsheet takes as such.
 */
export function rowsText(
  result: QueryResult,
  columns: readonly TableColumn[],
  from: number,
  to: number,
): string {
  const copied = copiedColumns(columns, result.dataset);
  const lines = [copied.map(({ label }) => cellForSpreadsheet(label))];
  for (let position = from; position <= to; position += 1) {
    const found = tableRowAt(result.panels, position);
    if (found === undefined) break;
    const salary = salaryAt(result, found.row);
    lines.push(copied.map(({ text }) => cellForSpreadsheet(text(salary, found.panel))));
  }
  return lines.map((cells) => cells.join('\t')).join('\n');
}
