import type { ChartOnShow, OnShow, PanelOnShow, TableOnShow } from './onShow';
import { PAPER } from './svg/look';
import { chartOnPaper, type Picture } from './svg/picture';

/** What goes on one sheet of paper. */
export interface PaperSheet extends Pick<OnShow, 'title' | 'sentences' | 'filters' | 'scale' | 'source' | 'count' | 'of'> {
  readonly heading: string;
  readonly picture: Picture;
  readonly table: TableOnShow;
  /** What of the table has no room; '' for nothing. */
  readonly tableRest: string;
}

/** What a sheet of A4 or Letter has room for between margins of 10 mm, in pixels of 1/96 inch. */
const HEIGHT = 970;
const LINE = { headline: 27, sentence: 15, row: 17, words: 13 };
/** So many characters stand in a line of small print. */
const LETTERS = 130;
/** Headings, the scale line, the source and what is between them. */
const AROUND = 118;
const MOST_BARS = 24;
const FEWEST_BARS = 6;
/** Smaller than this share of its size a chart is hard to read. */
const SMALLEST = 0.8;
const MOST_COLUMNS = 8;
const FEWEST_ROWS = 8;
/** The rows of a table that is shown as a whole. */
const WHOLE_TABLE = 22;

/** How many of so many bars each panel has room for: small panels are whole, large ones share what is left. */
function sharedOut(lengths: readonly number[], most: number): readonly number[] {
  let left = most;
  let panels = lengths.length;
  const shares = new Map(
    [...lengths.entries()]
      .toSorted(([, a], [, b]) => a - b)
      .map(([panel, length]) => {
        const share = Math.min(length, Math.max(Math.floor(left / panels), 1));
        left -= share;
        panels -= 1;
        return [panel, share];
      }),
  );
  return lengths.map((_, panel) => shares.get(panel) ?? 0);
}

function barsOf({ drawn }: PanelOnShow): number {
  return drawn.kind === 'bars' ? drawn.bars.length : 0;
}

/** The chart with the first of its bars. */
function firstBars({ panels, heading, rest }: ChartOnShow, most: number): ChartOnShow {
  const shares = sharedOut(panels.map(barsOf), most);
  const shorter = panels.map((panel, index): PanelOnShow => {
    const { drawn } = panel;
    return drawn.kind === 'bars' ? { ...panel, drawn: { ...drawn, bars: drawn.bars.slice(0, shares[index]) } } : panel;
  });
  const hidden = panels.reduce((sum, panel, index) => sum + barsOf(panel) - (shares[index] ?? 0), 0);
  const left = hidden === 0 ? '' : `${hidden.toLocaleString('en-US')} more ${hidden === 1 ? 'bar has' : 'bars have'} no room here.`;
  return { heading, panels: shorter, rest: [rest, left].filter((part) => part !== '').join(' ') };
}

/** The chart at most so high: with as many bars as can be read at that height. */
function pictureWithin(shown: OnShow, highest: number): Picture {
  for (let most = MOST_BARS; ; most -= 2) {
    const picture = chartOnPaper({ title: shown.title, chart: firstBars(shown.chart, most) }, highest);
    if (most <= FEWEST_BARS || picture.width >= PAPER.width * SMALLEST) return picture;
  }
}

function tablePart({ columns, rows, count }: TableOnShow, most: number): Pick<PaperSheet, 'table' | 'tableRest'> {
  const kept = rows.slice(0, most);
  const parts = [
    ...(count > kept.length ? [`The first ${kept.length} of ${count.toLocaleString('en-US')} rows.`] : []),
    ...(columns.length > MOST_COLUMNS ? [`The first ${MOST_COLUMNS} of ${columns.length} columns.`] : []),
  ];
  return {
    table: { columns: columns.slice(0, MOST_COLUMNS), rows: kept.map((cells) => cells.slice(0, MOST_COLUMNS)), count },
    tableRest: parts.join(' '),
  };
}

/** What the page shows, on one sheet: the headline, the chart and as much of the table as there is room for. */
export function paperSheet(shown: OnShow): PaperSheet {
  const { title, sentences, filters, scale, source, count, of, table } = shown;
  const words = sentences.length > 1 ? sentences.length * LINE.sentence : 2 * LINE.headline;
  const room = HEIGHT - AROUND - words - Math.floor(scale.length / LETTERS) * LINE.words;
  const rowsKept = table.count <= WHOLE_TABLE ? table.count : FEWEST_ROWS;
  const picture = pictureWithin(shown, room - (rowsKept + 1) * LINE.row);
  const rows = Math.max(rowsKept, Math.floor((room - picture.height) / LINE.row) - 1);
  return {
    title,
    sentences,
    filters,
    scale,
    source,
    count,
    of,
    heading: shown.chart.heading,
    picture,
    ...tablePart(table, rows),
  };
}
