import { unpackTexts } from '../../dataset/packedTexts';
import { PAY_PERIODS, type PayPeriod } from '../../pay/payPeriod';
import { readPayPeriod } from '../../pay/readPayPeriod';
import type { RawColumn } from '../rawTable';
import { isMissingCell } from './missingCell';

/** By cell of a period column: 0 says nothing, 1 to 5 a pay period in the order of `PAY_PERIODS`. */
const NO_PERIOD = 0;
/** The cell says something else. */
export const UNKNOWN_PERIOD = 255;

/** The number of a pay period in cells: one more than its place in `PAY_PERIODS`. */
export function periodNumber(period: PayPeriod | null): number {
  return period === null ? NO_PERIOD : PAY_PERIODS.indexOf(period) + 1;
}

const known = new WeakMap<RawColumn, Uint8Array>();

/** By index in the column's texts: 0, 1 to 5, or 255. Each distinct cell is read once. */
export function periodCellsOf(column: RawColumn): Uint8Array {
  const cells = known.get(column);
  if (cells !== undefined) return cells;
  const read = Uint8Array.from(unpackTexts(column.texts), (text) => {
    if (isMissingCell(text)) return NO_PERIOD;
    const period = readPayPeriod(text);
    return period === null ? UNKNOWN_PERIOD : periodNumber(period);
  });
  known.set(column, read);
  return read;
}
