import { tablesOfGroups } from './groupsTable';
import type { ComparedOnShow, OnShow, TableOnShow } from './onShow';
import { comparedHeight } from './paperCompared';
import { pictureWithin } from './paperPicture';
import { selectionInWords } from './selectionInWords';
import type { Picture } from './svg/picture';

/** A table on a sheet of paper. */
export interface PaperTable {
  readonly heading: string;
  readonly table: TableOnShow;
  /** What of the table has no room; '' for nothing. */
  readonly rest: string;
}

/** What goes on one sheet of paper. */
export interface PaperSheet extends Pick<OnShow, 'title' | 'sentences' | 'scale' | 'source'> {
  /** What is filtered, and how many salaries that leaves. */
  readonly selection: string;
  readonly heading: string;
  readonly picture: Picture;
  /** What is pinned, side by side; null: nothing is. */
  readonly compared: ComparedOnShow | null;
  /** The groups on show, and the first of the salaries. */
  readonly tables: readonly PaperTable[];
}

/** What a sheet of A4 or Letter has room for between margins of 10 mm, in pixels of 1/96 inch. */
const HEIGHT = 970;
/** How high a line is in pixels, and how many characters it has room for; printSheet.css has the sizes. */
const LINE = {
  title: { height: 17, letters: 90 },
  headline: { height: 24, letters: 62 },
  sentence: { height: 15, letters: 110 },
  words: { height: 13, letters: 125 },
};
/** A row of a table, and all around its rows: its head, its heading, what is said below it. */
const ROW = 17;
const AROUND_TABLE = { plain: ROW + 6, heading: 20, rest: 13 };
/** The heading of the chart, and what is between it, the headline and the source. */
const BETWEEN = 40;
const MOST_COLUMNS = 8;
const FEWEST_ROWS = 8;
/** The rows of a table of salaries that is shown as a whole. */
const WHOLE_TABLE = 22;
/** Beside groups fewer salaries than these are none. */
const FEWEST_BESIDE_GROUPS = 5;
/** So many groups of a scale come before another scale. */
const FIRST_GROUPS = 12;
/** However much is to be said, a chart gets so many pixels. */
const LEAST_PICTURE = 160;

function linesHeight(text: string, { height, letters }: { readonly height: number; readonly letters: number }): number {
  return Math.ceil(text.length / letters) * height;
}

/** How high all words outside of the tables are, in pixels. */
function wordsHeight(shown: OnShow): number {
  const { title, sentences, scale, source } = shown;
  const look = sentences.length > 1 ? LINE.sentence : LINE.headline;
  const said = [...sentences.map((sentence) => linesHeight(sentence, look)), linesHeight(title, LINE.title)];
  const small = [selectionInWords(shown), scale, `Source: ${source}. Printed from Salary Explorer.`];
  return [...said, ...small.map((text) => linesHeight(text, LINE.words))].reduce((sum, height) => sum + height, BETWEEN);
}

/** A table that a sheet is to have, with so many of its rows at least. */
interface Wanted {
  readonly heading: string;
  /** What a row is, of many. */
  readonly rowsAre: 'groups' | 'salaries';
  readonly table: TableOnShow;
  readonly fewest: number;
}

function heightOf({ heading, table }: Wanted, rows: number): number {
  const { plain, heading: head, rest } = AROUND_TABLE;
  const isCut = rows < table.count || table.columns.length > MOST_COLUMNS;
  return plain + (heading === '' ? 0 : head) + (isCut ? rest : 0) + rows * ROW;
}

function leastHeight(wanted: readonly Wanted[]): number {
  return wanted.reduce((sum, one) => sum + heightOf(one, one.fewest), 0);
}

function wholeHeight(wanted: readonly Wanted[]): number {
  return wanted.reduce((sum, one) => sum + heightOf(one, one.table.rows.length), 0);
}

function paperTable({ heading, rowsAre, table: { columns, rows, count } }: Wanted, most: number): PaperTable {
  const kept = rows.slice(0, most);
  const parts = [
    ...(count > kept.length ? [`The first ${kept.length} of ${count.toLocaleString('en-US')} ${rowsAre}.`] : []),
    ...(columns.length > MOST_COLUMNS ? [`The first ${MOST_COLUMNS} of ${columns.length} columns.`] : []),
  ];
  return {
    heading,
    table: { columns: columns.slice(0, MOST_COLUMNS), rows: kept.map((cells) => cells.slice(0, MOST_COLUMNS)), count },
    rest: parts.join(' '),
  };
}

/** Tables in so many pixels: each with its fewest rows, the first with as many more as there is room for. */
function fitted(wanted: readonly Wanted[], room: number): readonly PaperTable[] {
  let left = room - leastHeight(wanted);
  return wanted.map((one) => {
    const more = Math.max(0, Math.min(one.table.rows.length - one.fewest, Math.floor(left / ROW)));
    left -= more * ROW;
    return paperTable(one, one.fewest + more);
  });
}

/** The tables of the groups of the first scales, as far as the chart shows groups. */
function wantedGroups({ chart }: OnShow, scales: number): readonly Wanted[] {
  return tablesOfGroups(chart.panels.slice(0, scales)).map(({ heading, table }) => ({
    heading,
    rowsAre: 'groups',
    table,
    fewest: Math.min(table.rows.length, FIRST_GROUPS),
  }));
}

/** The chart and the tables in so many pixels: of as many scales as can be read. */
function chartAndTables(shown: OnShow, room: number): Pick<PaperSheet, 'picture' | 'tables'> {
  const { chart, table, compared } = shown;
  for (let scales = chart.panels.length; ; scales -= 1) {
    const groups = wantedGroups(shown, scales);
    const hasGroups = groups.length > 0;
    const fewest = hasGroups ? 0 : Math.min(table.count <= WHOLE_TABLE && compared === null ? WHOLE_TABLE : FEWEST_ROWS, table.rows.length);
    const salaries: Wanted = { heading: hasGroups || compared !== null ? 'The salaries' : '', rowsAre: 'salaries', table, fewest };
    const least = leastHeight(hasGroups ? groups : [salaries]);
    const { picture, isLegible } = pictureWithin(shown, scales, Math.max(room - least, LEAST_PICTURE));
    if (!isLegible && scales > 1) continue;
    const left = room - picture.height;
    const rowsBeside = Math.floor((left - wholeHeight(groups) - heightOf(salaries, 0)) / ROW);
    const wanted = hasGroups && rowsBeside < Math.min(FEWEST_BESIDE_GROUPS, table.rows.length) ? groups : [...groups, salaries];
    return { picture, tables: fitted(wanted, left) };
  }
}

/** What the page shows, on one sheet: the headline, the chart, what is pinned, the groups on show and as many salaries as there is room for. */
export function paperSheet(shown: OnShow): PaperSheet {
  const { title, sentences, scale, source, chart, compared } = shown;
  const room = HEIGHT - wordsHeight(shown) - (compared === null ? 0 : comparedHeight(compared));
  return {
    title,
    sentences,
    selection: selectionInWords(shown),
    scale,
    source,
    heading: chart.heading,
    compared,
    ...chartAndTables(shown, room),
  };
}
