import type { CategoryColumn } from '../dataset/column';
import { codeAt, wholeAt } from '../dataset/numberAt';
import { bitAt } from './bitset';
import { groupCodes } from './groupTable';
import { codesInOrder } from './inOrder';
import type { Measure } from './purchasingPower';
import type { SelectedRows } from './selectedRows';

/**
 * The groups of a column, by index, of which any of the rows may be in several countries, so that a median by
 * purchasing power rests on middles of what pay may be. None on a scale of another basis.
 */
export function openGroups(
  column: CategoryColumn,
  { order, byPosition, from, to }: SelectedRows,
  { said, codes: places }: Pick<Measure, 'said' | 'codes'>,
): ReadonlySet<number> {
  const isOpen = said?.map(({ span }) => span !== null) ?? [];
  const open = new Set<number>();
  if (!isOpen.includes(true)) return open;
  const groups = codesInOrder(groupCodes(column), order);
  for (let at = from; at < to; at += 1) {
    if (byPosition !== null && bitAt(byPosition, at) === 0) continue;
    if (isOpen[codeAt(places, wholeAt(order.rows, at))] === true) open.add(codeAt(groups, at));
  }
  return open;
}
