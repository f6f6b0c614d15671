import type { Codes } from '../dataset/dictionary';
import type { PackedTexts } from '../dataset/packedTexts';

/** A column of cells as they stand in the source, each distinct cell held once. */
export interface RawColumn {
  /** The header as it is written; "Column 3" where there is none. Made unique by " (2)" and so on. */
  readonly name: string;
  /** By row: the index of its cell in `texts`. */
  readonly codes: Codes;
  /** Each distinct cell once, in order of first appearance, white space and all; '' for an empty cell. */
  readonly texts: PackedTexts;
}

/** What may be wrong with how a row is cut into cells. */
export const ROW_SHAPE = {
  whole: 0,
  /** Cells are missing at its end. */
  short: 1,
  /** It has filled cells beyond the last column: some cell was cut in two. */
  long: 2,
  /** The file ends inside it. */
  cutOff: 3,
} as const;

/** A table as it stands in the source, before anything is made of its cells. */
export interface RawTable {
  readonly rowCount: number;
  readonly columns: readonly RawColumn[];
  /** By row: its number in the source, from 1, header and blank lines counted, as a spreadsheet or an editor shows it. */
  readonly sourceRow: Uint32Array;
  /** By row: one of `ROW_SHAPE`. Missing cells are ''. */
  readonly shape: Uint8Array;
  /** The cells beyond the last column, by row, for the rows that are `long`. */
  readonly surplus: ReadonlyMap<number, readonly string[]>;
}
