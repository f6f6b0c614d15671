import { faultOf } from '../cells/payCells';
import { type RawColumn, type RawTable, ROW_SHAPE } from '../rawTable';
import type { ColumnRole, Reading } from '../reading';

/** The roles without whose cell a row's pay is not what it says. */
const PAY_ROLES: ReadonlySet<ColumnRole> = new Set(['pay', 'lowPay', 'highPay', 'currency', 'period']);

/** The roles that decide what a row is read as. */
export const ROW_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([...PAY_ROLES, 'otherCurrency']);

const SURPLUS = faultOf('surplusCells');
const MISSING = faultOf('missingCells');
const CUT_OFF = faultOf('cutOff');

/** The column that has a role, or null. Of several the first. */
export function columnOf(table: RawTable, reading: Reading, role: ColumnRole): RawColumn | null {
  return table.columns[reading.roles.indexOf(role)] ?? null;
}

/** What is wrong with how a row is cut into cells, as a fault; 0 where it can be read all the same. */
export function shapeFault(table: RawTable, reading: Reading, row: number): number {
  const shape = table.shape[row];
  if (shape === ROW_SHAPE.cutOff) return CUT_OFF;
  if (shape === ROW_SHAPE.long) return SURPLUS;
  if (shape !== ROW_SHAPE.short) return 0;
  const lastPayRole = reading.roles.findLastIndex((role) => PAY_ROLES.has(role));
  return lastPayRole >= filledLength(table, row) ? MISSING : 0;
}

/** How many cells a row has up to its last filled one: those after it may be missing. */
function filledLength({ columns }: RawTable, row: number): number {
  return (
    columns.findLastIndex(({ codes, texts }) => {
      const code = codes[row] ?? 0;
      return (texts.ends[code] ?? 0) > (texts.ends[code - 1] ?? 0);
    }) + 1
  );
}
