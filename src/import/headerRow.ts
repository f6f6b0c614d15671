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
  const usual = usualWidth(rows.map(widthOf));
  if (usual === 0) return null;
  // A first cell without a name counts as well: it stands over the numbers of rows.
  const index = rows.findIndex((cells) => {
    const width = widthOf(cells);
    const reach = width > 0 && cells[0]?.trim() === '' ? width + 1 : width;
    return reach >= Math.min(usual, Math.max(2, usual * 0.7));
  });
  const row = rows[index];
  if (!row || !row.every((cell) => cell === '' || isName(cell))) return null;
  const below = rows.slice(index + 1).filter((cells) => widthOf(cells) > 0);
  if (below.length === 0) return index;
  // A name is said once; a city or a job in the first row is soon said again. Some files repeat all names.
  const others = below.filter((cells) => !row.every((cell, column) => cells[column] === cell));
  if (row.some((cell, column) => cell !== '' && others.some((cells) => cells[column] === cell))) return null;
  const isOverFigures = row.some((cell, column) => cell !== '' && below.some((cells) => hasDigit(cells[column] ?? '')));
  const names = row.filter((cell) => cell !== '');
  return isOverFigures || new Set(names).size === names.length ? index : null;
}

/** How many cells of a row are filled. */
function widthOf(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

/** The width that most rows have, the larger one of two; 0 if all are blank. */
function usualWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 0) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [[usual] = [0]] = [...counts].toSorted(([a, countA], [b, countB]) => countB - countA || b - a);
  return usual;
}

/** Whether a cell may name a column: words, perhaps with a number among them, or a year alone. */
function isName(cell: string): boolean {
  const text = cell.trim();
  if (!hasDigit(text) || /^(?:19|20)\d\d$/.test(text)) return true;
  // "1. What is your salary?" and "2023 salary" are names, "85.000 € a year" is none.
  if (/^(?:\d{1,3}[.):]\s*\p{L}|(?:19|20)\d\d\s+\p{L})/u.test(text)) return true;
  if (/^[\p{Nd}\p{Sc}+\-−(]/u.test(text)) return false;
  // "EUR 85,000" has no word but its currency.
  return (text.match(/\p{L}{3,}/gu) ?? []).some((word) => !/^\p{Lu}{3}$/u.test(word));
}

function hasDigit(cell: string): boolean {
  return /\p{Nd}/u.test(cell);
}
