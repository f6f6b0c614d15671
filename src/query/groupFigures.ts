import type { Codes } from '../dataset/dictionary';
import { amountAt, byteAt, codeAt, signedAt, wholeAt } from '../dataset/numberAt';
import { figuresOf, type GroupFigures, indicesAt, QUARTILES } from './figuresOfGroups';
import { figuresOfMany } from './figuresOfMany';
import type { SelectedRows } from './selectedRows';

/** A salary of a group that is looked for: the `index`th from the top, counted within its bucket. */
interface Wanted {
  readonly group: number;
  readonly index: number;
  readonly slot: number;
}

/** So many counters are still near at hand for a processor. */
const MOST_COUNTERS = 2 ** 16;
const SMALLEST_BUCKET = 8;

/** Positions of the order are counted in buckets of 2 ** bits, so many that the counters stay few. */
function bucketBits(positions: number, groups: number): number {
  let bits = SMALLEST_BUCKET;
  while (((positions >>> bits) + 1) * groups > MOST_COUNTERS && 2 ** bits < positions) bits += 1;
  return bits;
}

/** By group and bucket: how many selected rows there are, in one pass over all rows. */
function countByBucket(
  codes: Codes,
  groups: number,
  { order, mask, from, to }: SelectedRows,
  bits: number,
): Uint32Array {
  const buckets = (order.rows.length >>> bits) + 1;
  const counts = new Uint32Array(groups * buckets);
  for (let row = 0; row < codes.length; row += 1) {
    const position = wholeAt(order.positions, row);
    const inside = position >= from && position < to ? 1 : 0;
    const slot = codeAt(codes, row) * buckets + (position >>> bits);
    counts[slot] = wholeAt(counts, slot) + (mask === null ? inside : inside & byteAt(mask, row));
  }
  return counts;
}

/** What is looked for in each bucket, the lowest index of each group first. */
function wantedByBucket(counts: Uint32Array, totals: Uint32Array, buckets: number): Map<number, Wanted[]> {
  const wanted = new Map<number, Wanted[]>();
  totals.forEach((total, group) => {
    if (total === 0) return;
    const indices = QUARTILES.flatMap((probability) => indicesAt(total, probability));
    const slots = indices.map((index, slot) => ({ index, slot: group * 6 + slot }));
    let before = 0;
    let bucket = 0;
    for (const { index, slot } of slots.toSorted((a, b) => a.index - b.index)) {
      while (before + wholeAt(counts, group * buckets + bucket) <= index) {
        before += wholeAt(counts, group * buckets + bucket);
        bucket += 1;
      }
      const own = wanted.get(bucket) ?? [];
      own.push({ group, index: index - before, slot });
      wanted.set(bucket, own);
    }
  });
  return wanted;
}

/** Of each group, while one bucket is looked through; -1: nothing is looked for. */
interface Search {
  /** How many of its rows have been seen. */
  readonly seen: Int32Array;
  /** Which of its rows is looked for next. */
  readonly due: Int32Array;
}

/** Finds what is looked for in one bucket, and puts the value of each into its slot. */
function findInBucket(
  wanted: readonly Wanted[],
  start: number,
  codes: Codes,
  { order, mask }: SelectedRows,
  values: Float64Array,
  { seen, due }: Search,
  found: Float64Array,
): void {
  const open = new Set(wanted);
  const expectNext = (group: number) => {
    const indices = [...open].filter((one) => one.group === group).map(({ index }) => index);
    due[group] = indices.length === 0 ? -1 : Math.min(...indices);
  };
  for (const { group } of wanted) {
    seen[group] = 0;
    expectNext(group);
  }
  for (let at = start; open.size > 0; at += 1) {
    const row = wholeAt(order.rows, at);
    if (mask !== null && byteAt(mask, row) === 0) continue;
    const group = codeAt(codes, row);
    const index = signedAt(seen, group);
    if (index < 0) continue;
    seen[group] = index + 1;
    if (signedAt(due, group) !== index) continue;
    for (const one of open) {
      if (one.group !== group || one.index !== index) continue;
      found[one.slot] = amountAt(values, row);
      open.delete(one);
    }
    expectNext(group);
  }
  for (const { group } of wanted) seen[group] = -1;
}

/** For few groups: counts them in buckets of the order, and looks only where quartiles lie. */
function figuresOfFew(
  codes: Codes,
  groups: number,
  selected: SelectedRows,
  values: Float64Array,
): readonly GroupFigures[] {
  const bits = bucketBits(codes.length, groups);
  const buckets = (codes.length >>> bits) + 1;
  const counts = countByBucket(codes, groups, selected, bits);
  const totals = new Uint32Array(groups);
  counts.forEach((count, slot) => {
    const group = Math.floor(slot / buckets);
    totals[group] = wholeAt(totals, group) + count;
  });
  const found = new Float64Array(groups * 6);
  const search = { seen: new Int32Array(groups).fill(-1), due: new Int32Array(groups).fill(-1) };
  for (const [bucket, wanted] of wantedByBucket(counts, totals, buckets)) {
    const start = Math.max(bucket << bits, selected.from);
    findInBucket(wanted, start, codes, selected, values, search, found);
  }
  return figuresOf(totals, (group, probability) => {
    const slot = group * 6 + QUARTILES.indexOf(probability) * 2;
    return found.subarray(slot, slot + 2);
  });
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
  const figures = groups <= FEW_GROUPS ? figuresOfFew : figuresOfMany;
  return figures(codes, groups, selected, values);
}
