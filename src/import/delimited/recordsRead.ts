import type { RawTable } from '../rawTable';

/** What came of reading the records of a text, besides the table itself. */
export interface RecordsRead {
  readonly table: RawTable;
  /** Blank lines, which are no rows. */
  readonly blankLines: number;
  /** By their numbers: the first records whose quotes neither enclose a cell nor are doubled. */
  readonly malformed: readonly number[];
  /** How many such records there are. */
  readonly malformedCount: number;
  /** The record in which a quote opens that never closes and from which on quotes are text; null: none. */
  readonly strayQuote: number | null;
  /** The record in whose quoted cell the file ends, and how many line ends that cell holds; null: none. */
  readonly openCell: { readonly record: number; readonly lineEnds: number } | null;
}
