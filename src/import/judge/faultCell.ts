import { packedTextAt } from '../../dataset/packedTexts';
import { periodCellsOf, UNKNOWN_PERIOD } from '../cells/periodCells';
import type { RawColumn, RawTable } from '../rawTable';
import { type ColumnRole, type Reading, SET_ASIDE_REASONS, type SetAsideReason } from '../reading';
import { columnOf } from './rowShape';
import { isTotalWord } from './totalRows';

/** The reason that a fault stands for; null for 0, a row that is read. */
export function reasonOf(fault: number | undefined): SetAsideReason | null {
  return SET_ASIDE_REASONS[(fault ?? 0) - 1] ?? null;
}

/** The cell of a column in a row, as it stands. */
export function cellAt(column: RawColumn, row: number): string {
  return packedTextAt(column.texts, column.codes[row] ?? 0);
}

/** The cell, or cells, for which a row is set aside. */
export function faultCell(
  table: RawTable,
  reading: Reading,
  row: number,
  reason: SetAsideReason,
): string {
  const cellsOf = (...roles: readonly ColumnRole[]): string =>
    roles
      .map((role) => columnOf(table, reading, role))
      .map((column) => (column === null ? '' : cellAt(column, row)))
      .filter((cell) => cell !== '')
      .join(' · ');
  switch (reason) {
    case 'openCurrency':
      return cellsOf('currency', 'otherCurrency') || cellsOf('pay', 'lowPay', 'highPay');
    case 'unknownPeriod': {
      const column = columnOf(table, reading, 'period');
      const isColumn =
        column !== null && periodCellsOf(column)[column.codes[row] ?? 0] === UNKNOWN_PERIOD;
      return isColumn ? cellAt(column, row) : cellsOf('pay', 'lowPay', 'highPay');
    }
    case 'surplusCells':
      return (table.surplus.get(row) ?? []).join(' · ');
    case 'totalRow': {
      const word = table.columns.map((column) => cellAt(column, row)).find(isTotalWord);
      return [...(word === undefined ? [] : [word.trim()]), cellsOf('pay', 'lowPay', 'highPay')].join(' · ');
    }
    case 'missingCells':
    case 'cutOff':
      return lastFilledCell(table, row);
    case 'noPay':
    case 'unreadPay':
    case 'zeroPay':
    case 'negativePay':
    case 'tooHighPay':
    case 'lowAboveHigh':
    case 'noCurrency':
    case 'unknownCurrency':
    case 'repeat':
      return cellsOf('pay', 'lowPay', 'highPay');
  }
}

function lastFilledCell({ columns }: RawTable, row: number): string {
  const column = columns.findLast((each) => cellAt(each, row) !== '');
  return column === undefined ? '' : cellAt(column, row);
}
