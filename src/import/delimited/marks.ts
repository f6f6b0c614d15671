/** The bytes that cut text into cells and records. All are ASCII. */
export interface Marks {
  readonly delimiter: number;
  /** What encloses cells that hold other marks; `NO_QUOTE` where nothing does. */
  readonly quote: number;
  /** Whether a CR alone ends a record. LF and CRLF always do. */
  readonly crEnds: boolean;
}

/** As `Marks.quote`: every quote is plain text. */
export const NO_QUOTE = -1;

/** In arrays of cells, each takes this many slots: where it starts and where it ends. */
export const SLOTS = 2;
