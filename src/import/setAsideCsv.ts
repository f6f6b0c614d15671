import { csvField } from '../dataset/guardedCell';
import { cellAt, reasonOf } from './judge/faultCell';
import { resolveRows } from './judge/resolveRows';
import type { RawTable } from './rawTable';
import type { Reading } from './reading';
import { REASON_TEXTS } from './reasonText';

/** Rows are joined in pieces of this many, so that no text grows without bounds. */
const ROWS_OF_PIECE = 5000;
const LINE_END = '\r\n';

/**
 * The rows that a reading sets aside as a CSV file (RFC 4180, UTF-8 with a byte order mark, so that
 * spreadsheets take it for UTF-8): the row's number in the source, the reason, and every cell as it
 * stood, those beyond the last column included. A cell that a spreadsheet would run as a formula has
 * an apostrophe in front.
 */
export function setAsideCsv(table: RawTable, reading: Reading): Blob {
  const { fault } = resolveRows(table, reading);
  const width = surplusWidth(table);
  const surplusNames = Array.from({ length: width }, (_, index) => `Beyond the last column ${index + 1}`);
  const header = ['Row', 'Reason', ...table.columns.map(({ name }) => name), ...surplusNames];
  const pieces = ['\ufeff'];
  let lines = [lineOf(header)];
  fault.forEach((wrong, row) => {
    const reason = reasonOf(wrong);
    if (reason === null) return;
    const cells = table.columns.map((column) => cellAt(column, row));
    const surplus = table.surplus.get(row) ?? [];
    const padding = Array.from({ length: width - surplus.length }, () => '');
    const number = String(table.sourceRow[row] ?? 0);
    lines.push(lineOf([number, REASON_TEXTS[reason], ...cells, ...surplus, ...padding]));
    if (lines.length >= ROWS_OF_PIECE) {
      pieces.push(lines.join(''));
      lines = [];
    }
  });
  pieces.push(lines.join(''));
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' });
}

function surplusWidth({ surplus }: RawTable): number {
  let width = 0;
  for (const cells of surplus.values()) width = Math.max(width, cells.length);
  return width;
}

function lineOf(cells: readonly string[]): string {
  return cells.map(csvField).join(',') + LINE_END;
}
