import type { CsvColumn } from './csvColumn';
import { csvHeader, csvLines } from './csvLines';

/** Lines are joined in pieces of this many, so that no text grows without bounds. */
const ROWS_OF_PIECE = 4096;
/** Pieces that are put together in one part of the file. */
const PIECES_OF_PART = 64;

/** So that spreadsheets take the file for UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

const TYPE = 'text/csv;charset=utf-8';

/**
 * A CSV file (RFC 4180, UTF-8 with a byte order mark) of these columns' names and, in their order, of
 * some rows of the data set.
 *
 * @param onRows told how many rows are written; must be cheap
 */
export function csvFile(
  columns: readonly CsvColumn[],
  slices: Iterable<Uint32Array>,
  onRows: (rows: number) => void = () => undefined,
): Blob {
  const write = csvLines(columns);
  const parts: Blob[] = [];
  let pieces = [BYTE_ORDER_MARK, csvHeader(columns)];
  let written = 0;
  for (const rows of slices) {
    for (let from = 0; from < rows.length; from += ROWS_OF_PIECE) {
      const piece = rows.subarray(from, from + ROWS_OF_PIECE);
      pieces.push(write(piece));
      written += piece.length;
      onRows(written);
      if (pieces.length < PIECES_OF_PART) continue;
      // The browser keeps what is in a Blob elsewhere than among this program's texts.
      parts.push(new Blob(pieces));
      pieces = [];
    }
  }
  return new Blob([...parts, ...pieces], { type: TYPE });
}
