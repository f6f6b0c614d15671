import type { CategoryColumn } from '../dataset/column';
import { codeAt } from '../dataset/numberAt';
import { groupCodes } from './groupTable';
import { placementsOf } from './purchasing/placement';
import type { Measure } from './purchasingPower';
import type { SelectedRows } from './selectedRows';

/**
 * The groups of a column, by index, of which any of the rows may be in several countries, so that a median by
 * purchasing power rests on middles of what pay may be. None on a scale of another basis.
 */
export function openGroups(column: CategoryColumn, rows: SelectedRows, measure: Measure): ReadonlySet<number> {
  const isOpen = placementsOf(measure).map(({ span }) => span !== null);
  if (!isOpen.includes(true)) return new Set();
  const codes = groupCodes(column);
  const open = new Uint8Array(column.groups.ends.length);
  for (const row of rows) {
    if (isOpen[codeAt(measure.codes, row)] === true) open[codeAt(codes, row)] = 1;
  }
  return new Set([...open.keys()].filter((index) => open[index] === 1));
}
