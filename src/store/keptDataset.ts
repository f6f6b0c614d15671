/** What the list of kept data sets says of one of them. Its rows lie apart and are read when it is opened. */
export interface KeptDataset {
  readonly id: string;
  readonly name: string;
  /** null where an entry that was damaged no longer says it; so below. */
  readonly rows: number | null;
  /** When its file was opened, ISO 8601 in UTC. */
  readonly openedAt: string | null;
  readonly keptAt: string | null;
  /** How much room its columns take. */
  readonly bytes: number | null;
  /** The query string of its last committed view, without the data set's own parameter. */
  readonly view: string;
}

/** How something done to the kept data sets came out; a failure is said, never thrown. */
export type KeepingOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string };

/** What is said about keeping. */
export interface DatasetSaid {
  /** The id of the data set on show that it is said of, and beside which; null: it is said at the list. */
  readonly shownId: string | null;
  readonly kind: 'progress' | 'done' | 'problem';
  readonly text: string;
}

/** The data set that the address names while it is not on show; its view waits in the address. */
export interface AwaitedDataset {
  readonly id: string;
  /** The query string as it was opened. */
  readonly search: string;
  /** Whether it is being looked for in this browser, is not kept in it, or could not be read. */
  readonly step: 'reading' | 'absent' | 'failed';
  /** Why it could not be read. */
  readonly reason: string | null;
}

/** The longest name that a kept data set can have. */
export const LONGEST_NAME = 200;

/** What kept data sets are called in this browser: their database, and the channel that tells other tabs of a change. */
export const KEPT_DATASETS = 'salary-explorer:datasets';

/** Whether a text can be the id of a data set: it stands in addresses and must be no name of anything else. */
export function isDatasetId(text: unknown): text is string {
  return typeof text === 'string' && /^[\w-]{1,100}$/.test(text);
}
