import type { CategoryColumn } from '../dataset/column';
import { amountAt, codeAt, wholeAt } from '../dataset/numberAt';
import { bitAt } from './bitset';
import { groupCodes, type PayGroup } from './groupTable';
import { codesInOrder } from './inOrder';
import type { SelectedRows } from './selectedRows';

/**
 * The comparable pay of each salary of some groups, highest first, by the group's index. For a few
 * small ones of the `groupTable` of these rows: it looks no further than the last of their salaries.
 */
export function salariesOfGroups(
  column: CategoryColumn,
  groups: readonly PayGroup[],
  { order, byPosition, from }: SelectedRows,
  comparable: Float64Array,
): ReadonlyMap<number, readonly number[]> {
  const codes = codesInOrder(groupCodes(column), order);
  const found = new Map<number, number[]>(groups.map(({ index }) => [index, []]));
  let missing = groups.reduce((sum, { count }) => sum + count, 0);
  for (let at = from; missing > 0; at += 1) {
    if (byPosition !== null && bitAt(byPosition, at) === 0) continue;
    const own = found.get(codeAt(codes, at));
    if (own === undefined) continue;
    own.push(amountAt(comparable, wholeAt(order.rows, at)));
    missing -= 1;
  }
  return found;
}
