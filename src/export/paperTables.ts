import { type CutList, firstWithin, keptPlaces, leftOutBefore, linesOf } from './keptPlaces';
import type { TableOnShow } from './onShow';

/** A row of a table on a sheet of paper. */
export interface PaperRow {
  readonly cells: readonly string[];
  readonly isPinned: boolean;
  /** How many rows right before it have no room. */
  readonly leftOutBefore: number;
}

/** A table on a sheet of paper. */
export interface PaperTable {
  readonly heading: string;
  readonly columns: TableOnShow['columns'];
  readonly rows: readonly PaperRow[];
  /** What of the table has no room; '' for nothing. */
  readonly rest: string;
}

/** A table that a sheet is to have, with so many of its first rows at least. */
export interface WantedTable {
  readonly heading: string;
  /** What a row is, of many. */
  readonly rowsAre: 'groups' | 'salaries';
  readonly table: TableOnShow;
  readonly fewest: number;
}

/** A row of a table, and all around its rows, in pixels: its head, its heading, what is said below it. */
const ROW = 17;
const AROUND_TABLE = { plain: ROW + 6, heading: 20, rest: 13 };
const MOST_COLUMNS = 8;

function listOf({ rows, pinned }: TableOnShow): CutList {
  return { known: rows.length, pinned: pinned.map(({ place }) => place) };
}

function placesOf(table: TableOnShow, first: number): readonly number[] {
  return keptPlaces(listOf(table), first);
}

/** How many of a table's first rows have room in so many lines beside what is pinned; so many at least, as far as there are any. */
export function firstOf(table: TableOnShow, lines: number, least: number): number {
  return Math.max(firstWithin(listOf(table), lines), Math.min(least, table.rows.length));
}

/** How high a table is with so many of its first rows, and what is pinned, in pixels. */
function heightOf({ heading, table }: WantedTable, first: number): number {
  const { plain, heading: head, rest } = AROUND_TABLE;
  const places = placesOf(table, first);
  const isCut = places.length < table.count || table.columns.length > MOST_COLUMNS;
  return plain + (heading === '' ? 0 : head) + (isCut ? rest : 0) + linesOf(places) * ROW;
}

/** How high tables are with as few rows as they are to have, in pixels. */
export function leastHeight(wanted: readonly WantedTable[]): number {
  return wanted.reduce((sum, one) => sum + heightOf(one, one.fewest), 0);
}

/** How high they are with all the rows that are known, in pixels. */
export function wholeHeight(wanted: readonly WantedTable[]): number {
  return wanted.reduce((sum, one) => sum + heightOf(one, one.table.rows.length), 0);
}

/** How many rows of a table have room beside all that is around them, in so many pixels. */
export function rowsWithin(wanted: WantedTable, room: number): number {
  return Math.floor((room - heightOf(wanted, 0)) / ROW);
}

/** What of so many rows is shown: "The first 8 of 22 salaries, and those that are pinned." */
function shownOf(rowsAre: string, places: readonly number[], count: number): string {
  if (places.length >= count) return '';
  const first = places.findIndex((place, index) => place !== index);
  const [ofAll, pinned] = [`of ${count.toLocaleString('en-US')} ${rowsAre}`, 'those that are pinned'];
  if (first === -1) return `The first ${places.length} ${ofAll}.`;
  return first === 0 ? `${pinned.replace('t', 'T')}, ${ofAll}.` : `The first ${first} ${ofAll}, and ${pinned}.`;
}

function paperTable({ heading, rowsAre, table }: WantedTable, first: number): PaperTable {
  const { columns, rows, count, pinned } = table;
  const cellsOf = new Map(pinned.map(({ place, cells }) => [place, cells]));
  const places = placesOf(table, first);
  const before = leftOutBefore(places);
  const parts = [shownOf(rowsAre, places, count), columns.length > MOST_COLUMNS ? `The first ${MOST_COLUMNS} of ${columns.length} columns.` : ''];
  return {
    heading,
    columns: columns.slice(0, MOST_COLUMNS),
    rows: places.map((place, index) => ({
      cells: (rows[place] ?? cellsOf.get(place) ?? []).slice(0, MOST_COLUMNS),
      isPinned: cellsOf.has(place),
      leftOutBefore: before[index] ?? 0,
    })),
    rest: parts.filter((part) => part !== '').join(' '),
  };
}

/** Tables in so many pixels: each with its fewest rows, the first with as many more as there is room for. */
export function fitted(wanted: readonly WantedTable[], room: number): readonly PaperTable[] {
  let left = room - leastHeight(wanted);
  return wanted.map((one) => {
    const fewest = linesOf(placesOf(one.table, one.fewest));
    const first = firstOf(one.table, fewest + Math.max(0, Math.floor(left / ROW)), one.fewest);
    left -= heightOf(one, first) - heightOf(one, one.fewest);
    return paperTable(one, first);
  });
}
