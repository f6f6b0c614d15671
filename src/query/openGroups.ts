import type { CategoryColumn } from '../dataset/column';
import type { Codes } from '../dataset/dictionary';
import { byteAt, codeAt, wholeAt } from '../dataset/numberAt';
import { bitAt } from './bitset';
import type { Mask } from './filter';
import { groupCodes } from './groupTable';
import { codesInOrder, type RowOrder } from './inOrder';
import type { Measure } from './purchasingPower';
import type { SelectedRows } from './selectedRows';

/** Notes the groups of the rows at positions `from` up to `to` of which any is open; all three by code, 1 for yes. */
function noteOpen(open: Uint8Array, groups: Codes, places: Codes, isOpen: Uint8Array, { rows }: RowOrder, mask: Mask, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    if (mask !== null && bitAt(mask, at) === 0) continue;
    if (byteAt(isOpen, codeAt(places, wholeAt(rows, at))) === 1) open[codeAt(groups, at)] = 1;
  }
}

/**
 * The groups of a column, by index, of which any of the rows may be in several countries, so that a median by
 * purchasing power rests on middles of what pay may be. None on a scale of another basis.
 */
export function openGroups(
  column: CategoryColumn,
  { order, byPosition, from, to }: SelectedRows,
  { said, codes }: Pick<Measure, 'said' | 'codes'>,
): ReadonlySet<number> {
  const isOpen = Uint8Array.from(said ?? [], ({ span }) => (span === null ? 0 : 1));
  if (!isOpen.includes(1)) return new Set();
  const open = new Uint8Array(column.groups.ends.length);
  noteOpen(open, codesInOrder(groupCodes(column), order), codes, isOpen, order, byPosition, from, to);
  return new Set([...open.keys()].filter((index) => open[index] === 1));
}
