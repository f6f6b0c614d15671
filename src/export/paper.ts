import { tablesOfGroups } from './groupsTable';
import type { ComparedOnShow, OnShow } from './onShow';
import { comparedHeight } from './paperCompared';
import { pictureWithin } from './paperPicture';
import { firstOf, fitted, leastHeight, type PaperTable, rowsWithin, type WantedTable, wholeHeight } from './paperTables';
import { selectionInWords } from './selectionInWords';
import type { Picture } from './svg/picture';

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

/** The sizes of paper that a sheet is made for; others take that of A4 where they are as narrow, else that of Letter. */
export type Paper = 'A4' | 'Letter';

/** What they have room for between margins of 10 mm, in pixels of 1/96 inch. */
const HEIGHT: Readonly<Record<Paper, number>> = { A4: 1037, Letter: 970 };
/** How high a line is in pixels, and how many characters it has room for; printSheet.css has the sizes. */
const LINE = {
  title: { height: 17, letters: 90 },
  headline: { height: 24, letters: 62 },
  sentence: { height: 15, letters: 110 },
  words: { height: 13, letters: 125 },
};
/** The heading of the chart, and what is between it, the headline and the source. */
const BETWEEN = 40;
const FEWEST_ROWS = 8;
/** So many of the first come before what is pinned, however much that is. */
const FEWEST_BEFORE_PINNED = 3;
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

/** The tables of the groups of the first scales, as far as the chart shows groups. */
function wantedGroups({ chart }: OnShow, scales: number): readonly WantedTable[] {
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
    const isWhole = table.count <= WHOLE_TABLE && compared === null;
    const fewest = hasGroups ? 0 : isWhole ? table.rows.length : firstOf(table, FEWEST_ROWS, FEWEST_BEFORE_PINNED);
    const salaries: WantedTable = { heading: hasGroups || compared !== null ? 'The salaries' : '', rowsAre: 'salaries', table, fewest };
    const isAnyPinned = table.pinned.length > 0;
    const always = [...groups, ...(!hasGroups || isAnyPinned ? [salaries] : [])];
    const least = leastHeight(always);
    const { picture, isLegible } = pictureWithin(shown, scales, Math.max(room - least, LEAST_PICTURE));
    if (!isLegible && scales > 1) continue;
    const left = room - picture.height;
    const hasRoomBeside = rowsWithin(salaries, left - wholeHeight(groups)) >= Math.min(FEWEST_BESIDE_GROUPS, table.rows.length);
    return { picture, tables: fitted(hasRoomBeside ? [...groups, salaries] : always, left) };
  }
}

/** What the page shows, on one sheet of a size of paper: the headline, the chart, what is pinned, the groups on show and as many salaries as there is room for. */
export function paperSheet(shown: OnShow, paper: Paper): PaperSheet {
  const { title, sentences, scale, source, chart, compared } = shown;
  const room = HEIGHT[paper] - wordsHeight(shown) - (compared === null ? 0 : comparedHeight(compared));
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
