import { unpackTexts } from '../../dataset/packedTexts';
import type { RankShift } from '../../query/rankShift';
import type { Pin } from '../../query/view';

/** The keys of what is pinned among the salaries, or groups, whose ranks are compared. */
export function pinnedKeys({ column }: Pick<RankShift, 'column'>, pins: readonly Pin[]): ReadonlySet<number> {
  if (column === null) return new Set(pins.flatMap((pin) => (pin.kind === 'salary' ? [pin.row] : [])));
  const ofColumn = pins.flatMap((pin) => (pin.kind === 'group' && pin.column === column.name ? [pin.group] : []));
  if (ofColumn.length === 0) return new Set();
  const groups = unpackTexts(column.groups);
  return new Set(ofColumn.map((group) => groups.indexOf(group)));
}
