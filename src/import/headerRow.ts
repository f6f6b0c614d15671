/** How many rows are looked at to find the header. */
export const HEADER_SEARCH = 50;

/**
 * The index of the row that holds the names of the columns, or null where none does. Titles and notes
 * above the header are passed over: the header is the first row that is about as wide as the table,
 * has a name in each of its cells and no figure in any.
 *
 * @param rows the first rows, up to `HEADER_SEARCH`; cells that are empty are ''
 */
export function findHeaderRow(rows: ReadonlyArray<readonly string[]>): number | null {
  const widths = rows.map(filledCells);
  const widest = Math.max(0, ...widths);
  if (widest === 0) return null;
  const index = widths.findIndex((width) => width > 0 && width >= Math.min(widest, Math.max(2, widest * 0.6)));
  const row = rows[index];
  if (!row || !row.every((cell) => cell === '' || isName(cell))) return null;
  const below = rows.slice(index + 1).filter((cells) => filledCells(cells) > 0);
  if (below.length === 0) return index;
  const isNamed = row.map((cell, column) => cell !== '' && below.some((cells) => hasDigit(cells[column] ?? '')));
  if (isNamed.includes(true)) return index;
  // Words over words: names differ from each other and from all that stands below them.
  const names = row.filter((cell) => cell !== '');
  const recurs = row.some((cell, column) => cell !== '' && below.some((cells) => cells[column] === cell));
  return new Set(names).size === names.length && !recurs ? index : null;
}

function filledCells(row: readonly string[]): number {
  return row.reduce((count, cell) => (cell.trim() === '' ? count : count + 1), 0);
}

/** Whether a cell may name a column: words, perhaps with a number among them, or a year alone. */
function isName(cell: string): boolean {
  const text = cell.trim();
  if (!hasDigit(text) || /^(?:19|20)\d\d$/.test(text)) return true;
  if (/^[\p{Nd}\p{Sc}+\-−(]/u.test(text)) return false;
  // "EUR 85,000" has no word but its currency.
  return (text.match(/\p{L}{3,}/gu) ?? []).some((word) => !/^\p{Lu}{3}$/u.test(word));
}

function hasDigit(cell: string): boolean {
  return /\p{Nd}/u.test(cell);
}
