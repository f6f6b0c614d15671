import { NO_DATE } from '../../dataset/column';
import { unpackTexts } from '../../dataset/packedTexts';
import { kindOfColumn } from '../cells/columnKind';
import { markOfColumn, orderOfColumn } from '../cells/columnMarks';
import { isMissingCell } from '../cells/missingCell';
import { readDate } from '../cells/readDate';
import { readNumber } from '../cells/readNumber';
import type { ResolvedRows } from '../judge/resolveRows';
import type { RawColumn, RawTable } from '../rawTable';
import type { Reading } from '../reading';

/** For each column that the reader made numbers or dates although not all of its cells are: how many are left empty. */
export function unreadSentences(table: RawTable, reading: Reading, { fault }: ResolvedRows): string[] {
  return table.columns.flatMap((column, index) => {
    const role = reading.roles[index];
    if ((role !== 'number' && role !== 'date') || kindOfColumn(column) === role) return [];
    const isUnread = unreadCells(column, role, reading);
    let count = 0;
    for (let row = 0; row < fault.length; row += 1) {
      if (fault[row] === 0) count += isUnread[column.codes[row] ?? 0] ?? 0;
    }
    if (count === 0) return [];
    const cells = count === 1 ? `1 cell is no ${role}` : `${count.toLocaleString('en-US')} cells are no ${role}s`;
    return [`In “${column.name}” ${cells} and left empty.`];
  });
}

/** By distinct cell: 1 for one that says something and is not read. */
function unreadCells(column: RawColumn, role: 'number' | 'date', reading: Reading): Uint8Array {
  const mark = markOfColumn(column, reading.decimalMark);
  const order = orderOfColumn(column) ?? 'dayFirst';
  return Uint8Array.from(unpackTexts(column.texts), (text) => {
    if (isMissingCell(text)) return 0;
    const isRead = role === 'number' ? !Number.isNaN(readNumber(text, mark)) : readDate(text, order) !== NO_DATE;
    return isRead ? 0 : 1;
  });
}
