import type { Codes } from '../dataset/dictionary';
import type { PackedTexts } from '../dataset/packedTexts';

/** One column of a file of salaries; arrays have a slot for each row of the data set. */
export type CsvColumn = { readonly name: string } & CsvCells;

type CsvCells =
  /** Numbers; NaN is an empty cell. */
  | { readonly kind: 'amounts'; readonly values: Float64Array }
  /** Numbers, each multiplied with the factor that its code says; NaN is an empty cell. */
  | { readonly kind: 'products'; readonly values: Float64Array; readonly codes: Codes; readonly factors: readonly number[] }
  /** Whole numbers. */
  | { readonly kind: 'wholes'; readonly values: Uint32Array }
  /** Days since 1970-01-01 (UTC), written as "2026-09-29"; `NO_DATE` is an empty cell. */
  | { readonly kind: 'days'; readonly values: Int32Array }
  /** Texts as they were written. */
  | { readonly kind: 'texts'; readonly codes: Codes; readonly texts: PackedTexts }
  /** A few words or figures of this explorer; by row the one that its code says, or the first for every row. */
  | { readonly kind: 'words'; readonly codes: Codes | null; readonly words: readonly string[] };
