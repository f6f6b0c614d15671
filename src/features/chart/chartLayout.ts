/** How the rows of a chart are laid out. All lengths are pixels. */
export interface ChartLayout {
  readonly name: 'wide' | 'narrow';
  readonly rowHeight: number;
  readonly barHeight: number;
  /** From the top of a row to the top of its bar. */
  readonly barTop: number;
  /** Room above the first row where a median is said there. */
  readonly medianTop: number;
  /** Room below the last row for the axis. */
  readonly bottom: number;
  /** Room to the left of the bars for the place on the page. */
  readonly left: number;
}

/** Place to the left of the bar, figures in and behind it. */
export const WIDE: ChartLayout = {
  name: 'wide',
  rowHeight: 30,
  barHeight: 22,
  barTop: 4,
  medianTop: 44,
  bottom: 24,
  left: 104,
};

/** Place and figures in a line above a thinner bar, which takes the whole width. */
export const NARROW: ChartLayout = {
  name: 'narrow',
  rowHeight: 42,
  barHeight: 12,
  barTop: 22,
  medianTop: 44,
  bottom: 24,
  left: 0,
};

/** Of the reader's own salaries, which are known by a name: room for it beside the bar. */
export const WIDE_NAMED: ChartLayout = { ...WIDE, left: 212 };

/** The same above a narrow bar: the name in a line of its own. */
export const NARROW_NAMED: ChartLayout = { ...NARROW, rowHeight: 60, barTop: 40 };

/** The width from which a chart is wide; staticPanel.css has the same figure in its container query. */
const WIDE_FROM = 600;

export function layoutFor(width: number, ranked: boolean): ChartLayout {
  if (width >= WIDE_FROM) return ranked ? WIDE : WIDE_NAMED;
  return ranked ? NARROW : NARROW_NAMED;
}

const GROUP_WIDE: ChartLayout = { ...WIDE_NAMED, barHeight: 18, barTop: 6 };
const GROUP_NARROW: ChartLayout = { ...NARROW, rowHeight: 46, barHeight: 14, barTop: 24 };

/** Of groups; chartViews.css has the height of their rows. */
export function groupLayoutFor(width: number): ChartLayout {
  return width >= WIDE_FROM ? GROUP_WIDE : GROUP_NARROW;
}

/** Rooms behind the bars for figures; staticPanel.css has a class for each, so that nothing needs a style attribute. */
export const LABEL_ROOMS = [190, 260, 340, 440] as const;
export type LabelRoom = (typeof LABEL_ROOMS)[number];

/** The room that labels of so many characters take behind a wide bar. */
export function labelRoom(characters: number): LabelRoom {
  const needed = characters * 7.4 + 16;
  return LABEL_ROOMS.find((room) => room >= needed) ?? 440;
}

/** Room above the first row of a chart without a median. */
const PLAIN_TOP = 24;

/** Where the rows of a chart begin, end, and how high it is with its axis. */
export function chartExtent(
  layout: ChartLayout,
  bars: number,
  withMedian: boolean,
): { readonly top: number; readonly rowsEnd: number; readonly height: number } {
  const top = withMedian ? layout.medianTop : PLAIN_TOP;
  const rowsEnd = top + bars * layout.rowHeight;
  return { top, rowsEnd, height: rowsEnd + layout.bottom };
}

/** The label of the reader's own pay stands so far below the chart, in pixels; chart.css has room for it. */
export const PAY_LABEL_BELOW = 10;
