import type { RawTable } from './rawTable';

/** What is opened: a file, or text that was pasted. */
export type Source =
  | { readonly kind: 'file'; readonly name: string; readonly blob: Blob }
  | { readonly kind: 'text'; readonly name: string; readonly text: string };

/** What the reader settled about the source before its cells are read. */
export interface SourceOptions {
  /** The sheet of a workbook; null: its first. */
  readonly sheet: string | null;
  /** Whether the first row holds the names of the columns; null: found out. */
  readonly header: boolean | null;
}

/** How far the reading has come. */
export interface ReadProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
}

export type ReadOutcome =
  | {
      readonly ok: true;
      readonly table: RawTable;
      /** What it was read as: "CSV, semicolons, Windows-1252", "XLSX", "JSON". */
      readonly format: string;
      /** What the reader should know: blank lines passed over, merged cells, a guessed encoding. */
      readonly notes: readonly string[];
      /** The sheets of a workbook; empty for any other format. */
      readonly sheets: readonly string[];
      readonly sheet: string | null;
      /** Whether the first row names the columns; null where rows name them themselves: nothing is to be chosen. */
      readonly header: boolean | null;
    }
  /** What is wrong and what to do about it, in a sentence or two. */
  | { readonly ok: false; readonly problem: string };
