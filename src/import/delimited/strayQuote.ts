import type { Marks } from './marks';

const LF = 10;
const CR = 13;
const SPACE = 32;
/** A quote that encloses more lines than this up to the end of a file is hardly meant. */
const MOST_LINE_ENDS = 100;

/** What a quoted cell holds in which a file ends. */
export interface OpenCell {
  readonly lineEnds: number;
  /**
   * Whether its quote is a stray one, whose rows would be lost in one cell: there are very many lines
   * in it, or half of them have as many cells as a row.
   */
  readonly isStray: boolean;
}

/** Looks through the cell from behind its quote to the end of the file. */
export function openCell(cell: Uint8Array, { delimiter, crEnds }: Marks, columnCount: number): OpenCell {
  const lineEnd = crEnds ? CR : LF;
  let lineEnds = 0;
  let delimiters = 0;
  let isFilled = false;
  let filled = 0;
  let alike = 0;
  const endLine = (): void => {
    // What stands before the first line end is the rest of the row that the quote is in.
    if (lineEnds > 0 && isFilled) {
      filled += 1;
      if (delimiters + 1 === columnCount) alike += 1;
    }
    delimiters = 0;
    isFilled = false;
  };
  for (const byte of cell) {
    if (byte === lineEnd) {
      endLine();
      lineEnds += 1;
    } else if (byte === delimiter) {
      delimiters += 1;
    } else if (byte > SPACE) {
      isFilled = true;
    }
  }
  endLine();
  return { lineEnds, isStray: lineEnds > MOST_LINE_ENDS || (filled > 0 && alike * 2 >= filled) };
}
