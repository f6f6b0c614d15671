import { nameOfOwnColumn, type SortColumn } from '../../query/view';

/** With more columns than this, not all of them are shown by themselves. */
const MANY = 16;
/** So many of the file's own columns then are. */
const FIRST_OWN = 12;

/**
 * Stands among hidden columns where none is hidden, so that it is told from nothing having been
 * chosen. The table of opened data never has this column.
 */
const CHOSEN: SortColumn = 'moved';

/** Which of the columns, in their order, are hidden while nothing is chosen. */
function hiddenByDefault(columns: readonly SortColumn[]): readonly SortColumn[] {
  if (columns.length <= MANY) return [];
  return columns.filter((column) => nameOfOwnColumn(column) !== null).slice(FIRST_OWN);
}

/**
 * Which of a table's columns are hidden: what was chosen, else of more than 16 those beyond the first
 * dozen of the file's own. At least one is left.
 */
export function hiddenOf(columns: readonly SortColumn[], chosen: readonly SortColumn[]): ReadonlySet<SortColumn> {
  const hidden = new Set(chosen.length === 0 ? hiddenByDefault(columns) : chosen);
  const [first] = columns;
  if (first !== undefined && columns.every((column) => hidden.has(column))) hidden.delete(first);
  return hidden;
}

/** What is chosen once these columns, in the table's order, are to be hidden and no others. */
export function chosenToHide(columns: readonly SortColumn[], hidden: ReadonlySet<SortColumn>): readonly SortColumn[] {
  const chosen = columns.filter((column) => hidden.has(column));
  const byDefault = hiddenByDefault(columns);
  const asByDefault = chosen.length === byDefault.length && byDefault.every((column) => hidden.has(column));
  if (asByDefault) return [];
  return chosen.length === 0 ? [CHOSEN] : chosen;
}
