import type { Codes } from '../dataset/dictionary';
import { bothMasks, maskOfCodes } from './filter';
import { codesInOrder } from './inOrder';
import { SelectedRows } from './selectedRows';

/** Those of the selected rows whose code is wanted (`wanted` has a 1 or a 0 for each code), in their order. */
export function rowsOfCodes({ order, byPosition }: SelectedRows, codes: Codes, wanted: Uint8Array): SelectedRows {
  return SelectedRows.of(order, bothMasks(maskOfCodes(codesInOrder(codes, order), wanted), byPosition));
}
