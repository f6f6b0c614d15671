import type { Quartiles } from '../query/quantile';

/** What the page shows, in words and figures: what pictures, texts and the printed page are made of. */
export interface OnShow {
  /** What the page is about. */
  readonly title: string;
  /** The headline, a sentence for each scale. */
  readonly sentences: readonly string[];
  /** What salaries are filtered by, in words. */
  readonly filters: readonly string[];
  /** Unit, basis and the day of the rates. */
  readonly scale: string;
  /** Where the salaries are from. */
  readonly source: string;
  /** How many salaries are on show, and of how many. */
  readonly count: number;
  readonly of: number;
  readonly chart: ChartOnShow;
  readonly table: TableOnShow;
  /** What is pinned, side by side; null: nothing is. */
  readonly compared: ComparedOnShow | null;
}

/** A comparison in words and figures. */
export interface ComparedOnShow {
  /** Unit, rates and all else that it rests on. */
  readonly words: string;
  /** What each column is: "C$137,192 · 17th on the page". */
  readonly names: readonly string[];
  /** What each line says, and of each column its lines of text. */
  readonly lines: ReadonlyArray<{ readonly label: string; readonly cells: ReadonlyArray<readonly string[]> }>;
}

export interface ChartOnShow {
  readonly heading: string;
  readonly panels: readonly PanelOnShow[];
  /** What is said of the panels that have no room; '' for none. */
  readonly rest: string;
}

/** Salaries that share an axis. */
export interface PanelOnShow {
  /** '' where there is one scale alone. */
  readonly heading: string;
  readonly drawn: DrawnBars | DrawnGroups | DrawnDistribution;
}

/** An axis from 0 to `end`. */
interface DrawnAxis {
  readonly end: number;
  readonly ticks: readonly number[];
}

/** Where median and middle half lie; null where there are too few salaries for them. */
export interface DrawnMiddle {
  readonly axis: DrawnAxis;
  readonly quartiles: Quartiles | null;
  readonly medianLabel: string;
}

/** A bar for each salary. */
export interface DrawnBars extends DrawnMiddle {
  readonly kind: 'bars';
  /** Whether the bars are known by a place on a page, or by a name. */
  readonly ranked: boolean;
  readonly bars: readonly DrawnBar[];
  /** Which of them reach beyond the axis, as a sentence; '' where none does. */
  readonly beyond: string;
}

export interface DrawnBar {
  /** The comparable pay. */
  readonly amount: number;
  /** How far the bar is drawn: to the amount, or to the end of the axis where it is broken. */
  readonly length: number;
  /** Whether the amount, or what it may be at most, reaches beyond the axis. */
  readonly isBeyond: boolean;
  /** Between which amounts it lies, where that is open, as far as the axis goes; else null. */
  readonly span: { readonly low: number; readonly high: number } | null;
  /** Which colour it has. */
  readonly series: number;
  /** Its place on the page, or what the file calls it. */
  readonly place: string;
  readonly moved: string;
  readonly comparable: string;
  readonly published: string;
  /** To the median; empty where the group is too small for one. */
  readonly difference: string;
  /** Whether something set by hand acts on it. */
  readonly edited: boolean;
  readonly isPinned: boolean;
  /** How many bars that would stand before it have no room. */
  readonly leftOutBefore: number;
}

/** A bar to the median of each group. */
export interface DrawnGroups extends DrawnMiddle {
  readonly kind: 'groups';
  /** The name of the column that makes them. */
  readonly column: string;
  readonly rows: readonly DrawnGroup[];
  /** Which of them reach beyond the axis, as a sentence; '' where none does. */
  readonly beyond: string;
  /** How many groups there are, drawn or not. */
  readonly groupCount: number;
  /** The places from 0 of the drawn groups that are pinned, lowest first. */
  readonly pinned: readonly number[];
}

/** A group as it is drawn, with all that is written of it. */
export interface DrawnGroup {
  /** As it is shown. */
  readonly name: string;
  /** How far its bar reaches: the median, or the highest of its few salaries. */
  readonly amount: number;
  /** Null for a group too small for a firm median. */
  readonly quartiles: Quartiles | null;
  /** The single salaries of a group that is too small for a median. */
  readonly marks: readonly number[];
  /** Empty for a small group. "≈" stands before the figures of a group in which the country of any salary is open. */
  readonly median: string;
  /** What is written at its bar: the median; of a small group whose salaries reach beyond the axis the highest; else empty. */
  readonly figure: string;
  /** "n = 1,203". */
  readonly count: string;
  /** What the marks of a small group are; else empty. */
  readonly marksAre: string;
  /** From what to what the middle half lies, or each of the few salaries. */
  readonly spread: string;
  /** Whether the filter leaves it out. */
  readonly isPale: boolean;
}

/** A row that is pinned, and its place in the whole table from 0. */
export interface PinnedRow {
  readonly place: number;
  readonly cells: readonly string[];
}

/** How pay is spread. Shares run from 0 (left) to 1 (right) of the plot. */
export interface DrawnDistribution {
  readonly kind: 'distribution';
  readonly bars: ReadonlyArray<{ readonly count: number; readonly isBeyond: boolean }>;
  readonly axis: DrawnAxis;
  readonly ticks: ReadonlyArray<{ readonly share: number; readonly text: string }>;
  readonly isLogarithmic: boolean;
  readonly middle: {
    readonly lower: number;
    readonly median: number;
    readonly upper: number;
    readonly medianLabel: string;
  } | null;
  /** The colour of the one currency that the salaries are in; null where there are several. */
  readonly series: number | null;
}

/** The table's first rows as text. */
export interface TableOnShow {
  /** No two have the same id. */
  readonly columns: ReadonlyArray<{ readonly id: string; readonly label: string; readonly isFigure: boolean }>;
  /** The cells of the first rows, in the order of the columns. */
  readonly rows: readonly (readonly string[])[];
  /** How many rows there are in all. */
  readonly count: number;
  /** Those that are pinned, lowest place first, among the first rows or behind them. */
  readonly pinned: readonly PinnedRow[];
}
