import type { Codes } from '../dataset/dictionary';
import { codeAt, wholeAt } from '../dataset/numberAt';

/**
 * Rows code after code, those of each as they stood. `codes` has the code of each row of the data set,
 * `starts` where the rows of each code begin, as `startsOf` gives it.
 */
export function byCode(codes: Codes, rows: Uint32Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice();
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const code = codeAt(codes, row);
    const at = wholeAt(next, code);
    sorted[at] = row;
    next[code] = at + 1;
  }
  return sorted;
}
