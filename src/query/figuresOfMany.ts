import type { Codes } from '../dataset/dictionary';
import { amountAt, byteAt, codeAt, wholeAt } from '../dataset/numberAt';
import { figuresOf, type GroupFigures, indicesAt } from './figuresOfGroups';
import type { SelectedRows } from './selectedRows';

/** For many groups: the values of each in one run, highest first. */
export function figuresOfMany(
  codes: Codes,
  groups: number,
  { order, mask, from, to }: SelectedRows,
  values: Float64Array,
): readonly GroupFigures[] {
  const inside = (row: number) => mask === null || byteAt(mask, row) === 1;
  const totals = new Uint32Array(groups);
  for (let at = from; at < to; at += 1) {
    const row = wholeAt(order.rows, at);
    if (!inside(row)) continue;
    const group = codeAt(codes, row);
    totals[group] = wholeAt(totals, group) + 1;
  }
  let before = 0;
  const starts = totals.map((count) => {
    before += count;
    return before - count;
  });
  const next = starts.slice();
  const runs = new Float64Array(before);
  for (let at = from; at < to; at += 1) {
    const row = wholeAt(order.rows, at);
    if (!inside(row)) continue;
    const group = codeAt(codes, row);
    const slot = wholeAt(next, group);
    runs[slot] = amountAt(values, row);
    next[group] = slot + 1;
  }
  return figuresOf(totals, (group, probability) => {
    const first = wholeAt(starts, group);
    const [low = 0, high = 0] = indicesAt(wholeAt(totals, group), probability);
    return Float64Array.of(amountAt(runs, first + low), amountAt(runs, first + high));
  });
}
