import { findHeaderRow, HEADER_SEARCH } from '../headerRow';
import { isBlankLine } from './sampleRecords';

/** Where the parts of a table stand among the records of a text. */
export interface Layout {
  /** One for each column, as they are written; '' where there is none. */
  readonly names: readonly string[];
  /** Whether a record holds the names. */
  readonly hasHeader: boolean;
  /** How many records stand before the first that is a row: titles, the header, blank lines. */
  readonly before: number;
  /** Titles and notes above the header, a line each; '' for one of empty cells. */
  readonly titles: readonly string[];
}

/**
 * Finds where names and rows stand.
 *
 * @param records the first records of the text, from its beginning
 * @param header whether there is a header; null: found out
 * @param skipped how many records at the beginning are neither
 */
export function findLayout(
  records: readonly (readonly string[])[],
  header: boolean | null,
  skipped: number,
): Layout {
  const searched = records.slice(skipped, skipped + HEADER_SEARCH).map((cells) => (isBlankLine(cells) ? [] : cells));
  const found = header === false ? null : findHeaderRow(searched);
  const index = found ?? (header === true ? searched.findIndex((cells) => cells.length > 0) : -1);
  const row = index === -1 ? undefined : searched[index];
  if (!row) return { names: Array.from({ length: usualCount(records) }, () => ''), hasHeader: false, before: skipped, titles: [] };
  return {
    names: withoutEmptyEnd(row, records.slice(skipped + index + 1)),
    hasHeader: true,
    before: skipped + index + 1,
    titles: searched
      .slice(0, index)
      .filter((cells) => cells.length > 0)
      .map((cells) => cells.filter((cell) => cell.trim() !== '').join(' ')),
  };
}

/** Names without the nameless columns at the end that hold nothing: spreadsheets save them along. */
function withoutEmptyEnd(names: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const named = filledLength(names);
  const isEmpty = rows.every((cells) => filledLength(cells.slice(0, names.length)) <= named);
  return isEmpty ? names.slice(0, Math.max(1, named)) : names;
}

/** How many cells most records have. */
function usualCount(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const cells of records) {
    if (!isBlankLine(cells)) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  let usual = 1;
  for (const [length, count] of counts) {
    const most = counts.get(usual) ?? 0;
    if (count > most || (count === most && length > usual)) usual = length;
  }
  return usual;
}

function filledLength(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}
