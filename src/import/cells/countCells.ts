import type { RawColumn } from '../rawTable';

const counts = new WeakMap<RawColumn, Uint32Array>();

/** By index in the column's texts: in how many rows it stands. Counted once for each column. */
export function countCells(column: RawColumn): Uint32Array {
  const known = counts.get(column);
  if (known !== undefined) return known;
  const count = new Uint32Array(column.texts.ends.length);
  for (const code of column.codes) count[code] = (count[code] ?? 0) + 1;
  counts.set(column, count);
  return count;
}
