import type { Quartiles } from '../../query/quantile';
import type { DrawnGroup, DrawnGroups } from '../onShow';
import { ARROW, barBreak } from './barBreak';
import { element, phrases, text } from './element';
import { frame, type Plot, roomAbove, roomBelow } from './frame';
import { BIN, type Drawn, HALO, INK, type Measure, MUTED } from './look';
import { notesBelow } from './notes';
import { BOLD, shortened, textWidth } from './textWidth';

const PALE = 0.35;
const STROKE = { fill: 'none', stroke: INK, 'stroke-width': 1.5 };

/** Where the row of a group is drawn. All lengths are pixels. */
interface Place {
  readonly middle: number;
  /** Top and bottom of its bar. */
  readonly from: number;
  readonly to: number;
  /** An amount along the plot; beyond its end what is more than the axis has. */
  readonly at: (amount: number) => number;
  /** At which amount the axis ends. */
  readonly axisEnd: number;
}

function countOf({ count, marksAre }: DrawnGroup): string {
  return marksAre === '' ? count : `${count}, ${marksAre}`;
}

/** The bar to the median; broken before the end of the plot where it reaches beyond. */
function bar(median: number, { from, to, at, axisEnd }: Place): readonly string[] {
  return [
    element('rect', { x: at(0), y: from, width: at(Math.min(median, axisEnd)) - at(0), height: to - from, rx: 2, fill: BIN }),
    median > axisEnd ? barBreak(at(axisEnd), from, to) : '',
  ];
}

/** The line of the middle half; with the tip of an arrow at the end of the plot where it reaches beyond. */
function middleHalf({ lower, upper }: Quartiles, { middle, from, to, at, axisEnd }: Place): readonly string[] {
  if (lower > axisEnd) return [];
  const cap = (to - from) / 4;
  return [
    element('path', { ...STROKE, d: `M${at(lower).toFixed(1)} ${middle}H${at(Math.min(upper, axisEnd)).toFixed(1)}` }),
    ...[lower, upper]
      .filter((amount) => amount <= axisEnd)
      .map((amount) => element('line', { ...STROKE, x1: at(amount), x2: at(amount), y1: middle - cap, y2: middle + cap })),
    upper > axisEnd ? element('path', { ...STROKE, d: `M${(at(axisEnd) - 6).toFixed(1)} ${middle - 4}l5 4l-5 4` }) : '',
  ];
}

/** A mark for each salary of a group too small for a median, as far as the plot goes. */
function marks(amounts: readonly number[], { from, to, at, axisEnd }: Place): readonly string[] {
  return amounts
    .filter((amount) => amount <= axisEnd)
    .map((amount) => element('line', { x1: at(amount), x2: at(amount), y1: from, y2: to, stroke: BIN, 'stroke-width': 2.5 }));
}

function row(group: DrawnGroup, y: number, plot: Plot, { axis }: DrawnGroups, measure: Measure): string {
  const { font, small } = measure;
  const middle = y + measure.row / 2;
  const at = (amount: number) => plot.left + (amount / axis.end) * plot.width;
  const place: Place = { middle, from: middle - measure.bar / 2, to: middle + measure.bar / 2, at, axisEnd: axis.end };
  const { quartiles } = group;
  const reach = quartiles?.upper ?? group.amount;
  return element('g', { opacity: group.isPale ? PALE : undefined }, [
    text(shortened(group.name, small, plot.left - 10), { x: plot.left - 10, y: middle, 'font-size': small, fill: INK, 'text-anchor': 'end' }),
    ...(quartiles === null ? [] : [...bar(quartiles.median, place), ...middleHalf(quartiles, place)]),
    ...marks(group.marks, place),
    phrases(
      [
        [reach > axis.end ? ARROW : '', { 'font-size': font, fill: INK }],
        [group.figure, { 'font-size': font, 'font-weight': 600, fill: INK }],
        [countOf(group), { 'font-size': small, fill: MUTED }],
      ],
      { x: at(Math.min(reach, axis.end)) + 8, y: middle, ...HALO },
    ),
  ]);
}

/** What is said below the groups: what a bar is, which reach beyond the axis, and how many have no room. */
function notesOf({ rows, groupCount, beyond }: DrawnGroups): readonly string[] {
  const isAbout = rows.some(({ figure }) => figure.startsWith('≈'));
  return [
    'Each bar ends at the median; the line across it is the middle half.',
    beyond,
    isAbout ? '“≈”: in which country some of them are paid is open.' : '',
    groupCount > rows.length ? `The first ${rows.length} of ${groupCount.toLocaleString('en-US')} groups.` : '',
  ];
}

/** A bar to the median of each group with its middle half, from the top left of its place. */
export function drawGroups(drawn: DrawnGroups, measure: Measure): Drawn {
  const { rows, beyond } = drawn;
  const { font, small, width } = measure;
  const top = roomAbove(drawn, measure);
  const left = Math.min(width * 0.28, 12 + Math.max(...rows.map(({ name }) => textWidth(name, small)), 0));
  const arrow = beyond === '' ? 0 : textWidth(ARROW, font) + 8;
  const longest = Math.max(...rows.map((group) => textWidth(group.figure, font) * BOLD + 8 + textWidth(countOf(group), small)), 0);
  const plot = { left, width: width - left - longest - arrow - 28, top, bottom: top + rows.length * measure.row };
  const below = plot.bottom + roomBelow(measure);
  const notes = notesBelow(notesOf(drawn), left, below, measure);
  return {
    svg: [
      ...frame(drawn, plot, measure),
      ...rows.map((group, index) => row(group, top + index * measure.row, plot, drawn, measure)),
      ...notes.svg,
    ],
    height: below + notes.height,
  };
}
