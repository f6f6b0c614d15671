import type { Reading } from '../import/reading';
import type { OpenedTable } from '../import/sourceReader';

/** A source that was read, while the reader settles what it means. */
export interface Review extends OpenedTable {
  /** The file's name, or what pasted text is called. */
  readonly name: string;
  /** As proposed, and as changed since. */
  readonly reading: Reading;
  /** Whether `report` is of an earlier reading, and a newer one is on its way. */
  readonly judging: boolean;
  /** Why the last change was not possible; null where it was. */
  readonly problem: string | null;
}

/** How far the opening of a file or text has come. */
export type ImportProgress =
  | { readonly step: 'idle' }
  | {
      readonly step: 'reading';
      readonly name: string;
      readonly bytes: number;
      readonly totalBytes: number;
      readonly rows: number;
      /** The review that another sheet or header was chosen in; it stands again if that fails. */
      readonly before: Review | null;
    }
  | { readonly step: 'review'; readonly review: Review }
  /** The reader settled the reading, and the data set is being made. */
  | { readonly step: 'building'; readonly review: Review }
  | {
      readonly step: 'failed';
      readonly name: string;
      /** What is wrong and what to do about it. */
      readonly problem: string;
    };

/** The state of a page on which nothing is being opened. */
export const NOTHING_OPENED: ImportProgress = { step: 'idle' };
