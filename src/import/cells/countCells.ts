import type { RawColumn } from '../rawTable';

const counts = new WeakMap<RawColumn, Uint32Array>();

/** By index in the column's texts: in how many rows it stands. Counted once for each column. */
export function countCells(column: RawColumn): Uint32Array {
  const known = counts.get(column);
  if (known !== undefined) return known;
  const { codes, texts } = column;
  const count = new Uint32Array(texts.ends.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    count[code] = (count[code] ?? 0) + 1;
  }
  counts.set(column, count);
  return count;
}
