import type { CategoryColumn } from '../dataset/column';
import { amountAt, codeAt } from '../dataset/numberAt';
import { groupCodes, type PayGroup } from './groupTable';
import type { SelectedRows } from './selectedRows';

/**
 * The comparable pay of each salary of some groups, highest first, by the group's index. For a few
 * small ones: it looks no further than the last of their salaries.
 */
export function salariesOfGroups(
  column: CategoryColumn,
  groups: readonly PayGroup[],
  { order, mask, from, to }: SelectedRows,
  comparable: Float64Array,
): ReadonlyMap<number, readonly number[]> {
  const codes = groupCodes(column);
  const found = new Map<number, number[]>(groups.map(({ index }) => [index, []]));
  let missing = groups.reduce((sum, { count }) => sum + count, 0);
  for (const row of missing === 0 ? [] : order.rows.subarray(from, to)) {
    if (mask !== null && mask[row] === 0) continue;
    const own = found.get(codeAt(codes, row));
    if (own === undefined) continue;
    own.push(amountAt(comparable, row));
    missing -= 1;
    if (missing === 0) break;
  }
  return found;
}
