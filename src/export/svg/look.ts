/** The page's light colours, from theme.css: a picture goes onto slides and paper, which are light. */
export const INK = '#1b1f24';
export const MUTED = '#59616b';
export const SURFACE = '#ffffff';
export const GRID = '#e4e4df';
export const BAND = '#eeeeee';
export const ON_BAR = '#ffffff';
export const BIN = '#5b7ba6';
const SERIES = ['#2166ac', '#b2480d', '#00735c', '#9a3a78', '#6b5b00', '#3f4a8a', '#7d3a2c', '#4a5560'];

/** The colour of a currency by its place in the data set; the eighth is that of all further ones. */
export function seriesColour(series: number): string {
  return SERIES[series] ?? '#4a5560';
}

export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** How large a picture is drawn. All lengths are pixels. */
export interface Measure {
  /** Of the chart, with what is written beside its bars. */
  readonly width: number;
  readonly row: number;
  readonly bar: number;
  readonly font: number;
  readonly small: number;
  /** Of the plot of a distribution. */
  readonly plot: number;
}

/** For a slide or a document. */
export const SLIDE: Measure = { width: 1120, row: 32, bar: 22, font: 15, small: 14, plot: 360 };

/** For a sheet of A4 beside a table. */
export const PAPER: Measure = { width: 700, row: 19, bar: 14, font: 11, small: 10, plot: 210 };

/** Letters that stand before a line stay legible. */
export const HALO = { stroke: SURFACE, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } as const;

/** What is drawn, and how high it is. */
export interface Drawn {
  readonly svg: readonly string[];
  readonly height: number;
}
