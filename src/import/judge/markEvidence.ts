import { MARK } from '../cells/payCells';
import type { RawTable } from '../rawTable';
import type { Reading, ReadingReport } from '../reading';
import { cellAt } from './faultCell';
import { isUnlikelyPay } from './likelyPay';
import { type ResolvedRows, resolveRows } from './resolveRows';
import { createFigures, hasMarks } from './rowFigures';
import { columnOf } from './rowShape';

/** What the figures of a table show of the decimal mark, whichever rows are set aside for other reasons. */
export function markEvidence(table: RawTable, reading: Reading): ReadingReport['decimalMarks'] {
  if (!hasMarks(table, reading)) return { point: 0, comma: 0, open: 0, unlikely: 0, example: null };
  const figures = createFigures(table, reading);
  const counts = new Uint32Array(4);
  let rows: ResolvedRows | null = null;
  let unlikely = 0;
  let example: ReadingReport['decimalMarks']['example'] = null;
  for (let row = 0; row < table.rowCount; row += 1) {
    if (figures.read(row) !== 0) continue;
    counts[figures.mark] = (counts[figures.mark] ?? 0) + 1;
    if (figures.mark !== MARK.open) continue;
    const [low = Number.NaN, high = Number.NaN] = figures.ends;
    example ??= { cell: figureCell(table, reading, row), figure: Number.isNaN(low) ? high : low };
    rows ??= resolveRows(table, reading);
    if (isUnlikelyPay(rows, row)) unlikely += 1;
  }
  const [, point = 0, comma = 0, open = 0] = counts;
  return { point, comma, open, unlikely, example };
}

/** The first cell of the row that is taken for pay and is not empty. */
export function figureCell(table: RawTable, reading: Reading, row: number): string {
  for (const role of ['pay', 'lowPay', 'highPay'] as const) {
    const column = columnOf(table, reading, role);
    const cell = column === null ? '' : cellAt(column, row).trim();
    if (cell !== '') return cell;
  }
  return '';
}
