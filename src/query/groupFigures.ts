import type { Codes } from '../dataset/dictionary';
import { amountAt, wholeAt } from '../dataset/numberAt';
import { bitAt } from './bitset';
import { countCodes } from './filter';
import { firstWhere } from './firstWhere';
import { codesInOrder } from './inOrder';
import { type Quartiles, quartilesOf } from './quantile';
import { rowsOfMany } from './rowsOfMany';
import type { SelectedRows } from './selectedRows';

/** How the salaries of one group are spread. */
export interface GroupFigures {
  readonly count: number;
  /** Type 7; null for no salaries. */
  readonly quartiles: Quartiles | null;
}

/** The selected rows of groups. */
export interface RowsByGroup {
  /** By group: how many there are. */
  readonly totals: Uint32Array;
  /** A row of a group: the `index`th from the top, from 0. */
  readonly rowOf: (group: number, index: number) => number;
}

/** So many counters are still near at hand for a processor. */
const MOST_COUNTERS = 2 ** 16;
const SMALLEST_BUCKET = 8;

/** Positions of the order are counted in buckets of 2 ** bits, so many that the counters stay few. */
function bucketBits(positions: number, groups: number): number {
  return Math.max(SMALLEST_BUCKET, Math.ceil(Math.log2((positions * groups) / MOST_COUNTERS)));
}

/**
 * For few groups: notes after each bucket of the order how many rows of each group have passed by, and
 * looks only into those buckets where a row is that is asked for.
 */
function rowsOfFew(codesByRow: Codes, groups: number, { order, byPosition: mask }: SelectedRows): RowsByGroup {
  const codes = codesInOrder(codesByRow, order);
  const bits = bucketBits(codes.length, groups);
  const buckets = (codes.length >>> bits) + 1;
  const totals = new Uint32Array(groups);
  const before = new Uint32Array(buckets * groups);
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    before.set(totals, bucket * groups);
    countCodes(totals, codes, mask, bucket << bits, Math.min((bucket + 1) << bits, codes.length));
  }
  const rowOf = (group: number, index: number): number => {
    const countBefore = (bucket: number) => wholeAt(before, bucket * groups + group);
    const bucket = firstWhere(1, buckets, (next) => countBefore(next) > index) - 1;
    let rest = index - countBefore(bucket);
    for (let at = codes.indexOf(group, bucket << bits); ; at = codes.indexOf(group, at + 1)) {
      if (mask !== null && bitAt(mask, at) === 0) continue;
      if (rest === 0) return wholeAt(order.rows, at);
      rest -= 1;
    }
  };
  return { totals, rowOf };
}

/** More groups than this have counters for too few buckets. */
const FEW_GROUPS = 512;

/**
 * Count and quartiles of each group of the selected rows, by code. `codes` has the group of each row
 * of the data set, below `groups`; `values` the value of each, by which the selected rows stand
 * highest first.
 */
export function groupFigures(
  codes: Codes,
  groups: number,
  selected: SelectedRows,
  values: Float64Array,
): readonly GroupFigures[] {
  const find = groups <= FEW_GROUPS ? rowsOfFew : rowsOfMany;
  const { totals, rowOf } = find(codes, groups, selected);
  return Array.from(totals, (count, group) => ({
    count,
    quartiles: quartilesOf(count, (index) => amountAt(values, rowOf(group, index))),
  }));
}
