import type { Codes } from '../dataset/dictionary';
import { byteAt, codeAt, wholeAt } from '../dataset/numberAt';
import type { SelectedRows } from './selectedRows';

/**
 * Those of the selected rows whose code is wanted (`wanted` has a 1 or a 0 for each code), in their
 * order. For codes of few rows: it makes a list of them.
 */
export function rowsOfCodes(
  { order, mask, from, to }: SelectedRows,
  codes: Codes,
  wanted: Uint8Array,
): readonly number[] {
  const positions: number[] = [];
  for (let row = 0; row < codes.length; row += 1) {
    if (byteAt(wanted, codeAt(codes, row)) === 0) continue;
    if (mask !== null && byteAt(mask, row) === 0) continue;
    const position = wholeAt(order.positions, row);
    if (position >= from && position < to) positions.push(position);
  }
  return positions.toSorted((a, b) => a - b).map((position) => wholeAt(order.rows, position));
}
