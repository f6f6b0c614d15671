import type { DrawnBar, DrawnBars } from '../onShow';
import { ARROW, barBreak } from './barBreak';
import { element, phrases, text } from './element';
import { frame, type Plot, roomAbove, roomBelow } from './frame';
import { type Drawn, HALO, INK, type Measure, MUTED, ON_BAR, seriesColour } from './look';
import { notesBelow } from './notes';
import { BOLD, shortened, textWidth } from './textWidth';

const SPANS = '“≈” is the middle between the dearest and the cheapest country that a salary may be in; the line spans both.';
/** From this share of the plot on a bar has room for the published figure on it. */
const ROOM_INSIDE = 0.3;

function isInside(bar: DrawnBar, plot: Plot, end: number, { small }: Measure): boolean {
  return bar.length / end >= ROOM_INSIDE && textWidth(bar.published, small) + 20 <= (bar.length / end) * plot.width;
}

/** What stands behind a bar, with the looks of its parts. */
function behind(bar: DrawnBar, inside: boolean, { font, small }: Measure) {
  const muted = { 'font-size': small, fill: MUTED };
  return [
    [bar.isBeyond ? ARROW : '', { 'font-size': font, fill: INK }],
    [bar.comparable, { 'font-size': font, 'font-weight': 600, fill: INK }],
    [bar.edited ? 'edited' : '', { ...muted, fill: INK, 'font-style': 'italic' }],
    [bar.isPinned ? 'pinned' : '', { ...muted, fill: INK, 'font-weight': 600 }],
    [bar.difference, muted],
    [inside ? '' : bar.published, muted],
  ] as const;
}

/** The room that takes, in pixels. */
function roomBehind(bar: DrawnBar, inside: boolean, measure: Measure): number {
  const { font, small } = measure;
  const [, , ...others] = behind(bar, inside, measure);
  const arrow = bar.isBeyond ? textWidth(ARROW, font) + 8 : 0;
  return others.reduce((sum, [said]) => sum + (said === '' ? 0 : textWidth(said, small) + 8), arrow + textWidth(bar.comparable, font) * BOLD);
}

/** Between which amounts the pay of a bar lies: a line with an end at either side. */
function lineOf({ span }: DrawnBar, at: (amount: number) => number, middle: number, measure: Measure): readonly string[] {
  if (span === null) return [];
  const [low, high, end] = [at(span.low), at(span.high), measure.bar / 4];
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    element('line', { x1, y1, x2, y2, stroke: INK, 'stroke-width': 1.5 });
  return [
    line(low, middle, high, middle),
    ...[low, high].map((x) => line(x, middle - end, x, middle + end)),
  ];
}

function row(bar: DrawnBar, y: number, plot: Plot, drawn: DrawnBars, measure: Measure): readonly string[] {
  const { small } = measure;
  const { ranked, axis, quartiles } = drawn;
  const middle = y + measure.row / 2;
  const at = (amount: number) => plot.left + (amount / axis.end) * plot.width;
  const inside = isInside(bar, plot, axis.end, measure);
  const [left, movedRoom] = [plot.left - 10, ranked ? small * 3 : 0];
  const median = quartiles !== null && bar.amount > quartiles.median ? at(quartiles.median) : null;
  return [
    element('rect', {
      x: plot.left,
      y: middle - measure.bar / 2,
      width: Math.max(at(bar.length) - plot.left, 1),
      height: measure.bar,
      rx: 2,
      fill: seriesColour(bar.series),
    }),
    bar.amount > bar.length ? barBreak(at(bar.length), middle - measure.bar / 2, middle + measure.bar / 2) : '',
    median === null
      ? ''
      : element('line', {
          x1: median,
          x2: median,
          y1: middle - measure.bar / 2,
          y2: middle + measure.bar / 2,
          stroke: ON_BAR,
          'stroke-width': 1.5,
          opacity: 0.8,
        }),
    ...lineOf(bar, at, middle, measure),
    text(ranked ? bar.place : shortened(bar.place, small, left), {
      x: left - movedRoom,
      y: middle,
      'font-size': small,
      fill: MUTED,
      'text-anchor': 'end',
    }),
    text(bar.moved, { x: left, y: middle, 'font-size': small, 'font-weight': 600, fill: INK, 'text-anchor': 'end' }),
    inside ? text(bar.published, { x: plot.left + 10, y: middle, 'font-size': small, fill: ON_BAR }) : '',
    phrases(behind(bar, inside, measure), { x: at(bar.span?.high ?? bar.length) + 8, y: middle, ...HALO }),
  ];
}

/** In which line from 0 each bar stands: what is left out before one has a line of its own. */
function linesOfBars(bars: readonly DrawnBar[]): readonly number[] {
  let lines = 0;
  return bars.map(({ leftOutBefore }) => {
    lines += leftOutBefore > 0 ? 2 : 1;
    return lines - 1;
  });
}

/** What is said above a bar of those that are left out. */
function leftOut({ leftOutBefore }: DrawnBar, y: number, { left }: Plot, { row: height, small }: Measure): string {
  const said = leftOutBefore > 0 ? `… ${leftOutBefore.toLocaleString('en-US')} more` : '';
  return text(said, { x: left + 10, y: y - height / 2, 'font-size': small, fill: MUTED, ...HALO });
}

/** A bar for each salary, from the top left of its place. */
export function drawBars(drawn: DrawnBars, measure: Measure): Drawn {
  const { bars, ranked, beyond } = drawn;
  const { small } = measure;
  const lines = linesOfBars(bars);
  const top = roomAbove(drawn, measure);
  const left = ranked ? small * 8 : Math.min(measure.width * 0.24, 12 + Math.max(...bars.map(({ place }) => textWidth(place, small)), 0));
  const longest = Math.max(
    ...bars.map((bar) => roomBehind(bar, true, measure)),
    // Short bars have their published figure behind them, where there is room in the plot itself.
    ...bars.map((bar) => roomBehind(bar, false, measure) - (1 - bar.length / drawn.axis.end) * measure.width * 0.5),
  );
  const plot = { left, width: measure.width - left - longest - 28, top, bottom: top + ((lines.at(-1) ?? -1) + 1) * measure.row };
  const below = plot.bottom + roomBelow(measure);
  const notes = notesBelow([bars.some(({ span }) => span !== null) ? SPANS : '', beyond], left, below, measure);
  const onPage = ranked ? text('on the page', { x: 0, y: top - small * 0.6, 'font-size': small, fill: MUTED }) : '';
  return {
    svg: [
      ...frame(drawn, plot, measure),
      onPage,
      ...notes.svg,
      ...bars.flatMap((bar, index) => {
        const y = top + (lines[index] ?? 0) * measure.row;
        return [leftOut(bar, y, plot, measure), ...row(bar, y, plot, drawn, measure)];
      }),
    ],
    height: below + notes.height,
  };
}
