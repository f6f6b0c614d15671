/** What brought the salaries in sight: pointing at one, or a number that stands for several. */
export interface Mark {
  readonly rows: readonly number[];
  /** Whether the keyboard moved it, so that it is read out. */
  readonly announced: boolean;
}

export const NOTHING_MARKED: Mark = { rows: [], announced: false };
