import type { Codes } from '../dataset/dictionary';
import { wholeAt } from '../dataset/numberAt';
import { byCode } from './byCode';
import { countByCode } from './filter';
import type { RowsByGroup } from './groupFigures';
import { codesInOrder } from './inOrder';
import type { SelectedRows } from './selectedRows';
import { startsOf } from './startsOf';

/** For many groups: the rows of each in one run. */
export function rowsOfMany(codes: Codes, groups: number, selected: SelectedRows): RowsByGroup {
  const totals = countByCode(codesInOrder(codes, selected.order), groups, selected.byPosition);
  const starts = startsOf(totals);
  const rows = byCode(codes, selected.slice(0, selected.length), starts);
  return { totals, rowOf: (group, index) => wholeAt(rows, wholeAt(starts, group) + index) };
}
