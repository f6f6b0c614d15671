import { packedTextAt } from '../../dataset/packedTexts';
import type { RawColumn } from '../rawTable';

/** So many rows, evenly spread, show what a column holds. */
const SAMPLED_ROWS = 1000;

/** A distinct cell and in how many of the sampled rows it stands. */
export interface SampledCell {
  readonly text: string;
  readonly rows: number;
}

/** The distinct cells of up to 1,000 rows evenly spread over a column, with the rows of each. */
export function sampleCells({ codes, texts }: RawColumn): SampledCell[] {
  const step = Math.max(1, codes.length / SAMPLED_ROWS);
  const rows = new Map<number, number>();
  for (let row = 0; row < codes.length; row += step) {
    const code = codes[Math.floor(row)] ?? 0;
    rows.set(code, (rows.get(code) ?? 0) + 1);
  }
  return Array.from(rows, ([code, count]) => ({ text: packedTextAt(texts, code), rows: count }));
}

/** The share of rows whose cell passes a test, from 0 to 1; 0 for no cells. */
export function shareOf(cells: readonly SampledCell[], test: (text: string) => boolean): number {
  let all = 0;
  let passed = 0;
  for (const { text, rows } of cells) {
    all += rows;
    if (test(text)) passed += rows;
  }
  return all === 0 ? 0 : passed / all;
}
