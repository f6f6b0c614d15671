/** A line of the comparison: what it says, and the lines of text of each that is compared. */
export interface ComparedLine {
  readonly label: string;
  /** Of the reader's own pay, where that is compared. */
  readonly own: readonly string[];
  readonly cells: ReadonlyArray<readonly string[]>;
}

/** What others are compared with besides the reader's own pay, which stands before it where it is given. */
export const THE_FIRST = 'the first pinned';

export const NOTHING: readonly string[] = ['–'];

const percentFormat = new Intl.NumberFormat('en-US', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});

/** A share with its sign, as per cent to the tenth, in one piece: "+35.3 %", "−12.0 %". */
export function percentText(share: number): string {
  return percentFormat.format(share).replace('-', '−').replace('%', '\u00a0%');
}

/** What stands for a group with too few salaries for a median: each of them. */
export function singlesText(singles: readonly number[], write: (amount: number) => string): readonly string[] {
  return [singles.map(write).join(', '), 'too few for a median'];
}
