import type { Codes } from '../dataset/dictionary';
import { codeAt, wholeAt } from '../dataset/numberAt';
import { bitAt } from './bitset';
import { countByCode } from './filter';
import type { GroupPositions } from './groupFigures';
import type { SelectedRows } from './selectedRows';
import { startsOf } from './startsOf';

/** For many groups: the positions of the rows of each in one run. `codes` stand in the order of the rows. */
export function positionsOfMany(codes: Codes, groups: number, selected: SelectedRows): GroupPositions {
  const mask = selected.byPosition;
  const totals = countByCode(codes, groups, mask);
  const starts = startsOf(totals);
  const next = starts.slice();
  const positions = new Uint32Array(wholeAt(starts, groups));
  for (let at = selected.from; at < selected.to; at += 1) {
    if (mask !== null && bitAt(mask, at) === 0) continue;
    const group = codeAt(codes, at);
    const slot = wholeAt(next, group);
    positions[slot] = at;
    next[group] = slot + 1;
  }
  return { totals, positionOf: (group, index) => wholeAt(positions, wholeAt(starts, group) + index) };
}
