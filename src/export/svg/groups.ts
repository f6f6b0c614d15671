import type { DrawnGroup, DrawnGroups } from '../onShow';
import { element, phrases, text } from './element';
import { frame, type Plot, roomAbove, roomBelow } from './frame';
import { BIN, type Drawn, HALO, INK, type Measure, MUTED } from './look';
import { BOLD, shortened, textWidth } from './textWidth';

const PALE = 0.35;

function countOf({ count, marksAre }: DrawnGroup): string {
  return marksAre === '' ? count : `${count}, ${marksAre}`;
}

function row(group: DrawnGroup, y: number, plot: Plot, { axis }: DrawnGroups, measure: Measure): string {
  const { font, small } = measure;
  const middle = y + measure.row / 2;
  const [from, to] = [middle - measure.bar / 2, middle + measure.bar / 2];
  const at = (amount: number) => plot.left + (amount / axis.end) * plot.width;
  const { quartiles } = group;
  return element('g', { opacity: group.isPale ? PALE : undefined }, [
    text(shortened(group.name, small, plot.left - 10), { x: plot.left - 10, y: middle, 'font-size': small, fill: INK, 'text-anchor': 'end' }),
    ...(quartiles === null
      ? []
      : [
          element('rect', { x: plot.left, y: from, width: at(quartiles.median) - plot.left, height: to - from, rx: 2, fill: BIN }),
          element('path', {
            d: `M${at(quartiles.lower).toFixed(1)} ${middle}H${at(quartiles.upper).toFixed(1)}`,
            stroke: INK,
            'stroke-width': 1.5,
          }),
          ...[quartiles.lower, quartiles.upper].map((amount) =>
            element('line', { x1: at(amount), x2: at(amount), y1: middle - measure.bar / 4, y2: middle + measure.bar / 4, stroke: INK, 'stroke-width': 1.5 }),
          ),
        ]),
    ...group.marks.map((mark) => element('line', { x1: at(mark), x2: at(mark), y1: from, y2: to, stroke: BIN, 'stroke-width': 2.5 })),
    phrases(
      [
        [group.median, { 'font-size': font, 'font-weight': 600, fill: INK }],
        [countOf(group), { 'font-size': small, fill: MUTED }],
      ],
      { x: at(quartiles?.upper ?? group.amount) + 8, y: middle, ...HALO },
    ),
  ]);
}

/** A bar to the median of each group with its middle half, from the top left of its place. */
export function drawGroups(drawn: DrawnGroups, measure: Measure): Drawn {
  const { rows } = drawn;
  const { font, small } = measure;
  const top = roomAbove(drawn, measure);
  const left = Math.min(measure.width * 0.28, 12 + Math.max(...rows.map(({ name }) => textWidth(name, small)), 0));
  const longest = Math.max(...rows.map((group) => textWidth(group.median, font) * BOLD + 8 + textWidth(countOf(group), small)), 0);
  const plot = { left, width: measure.width - left - longest - 28, top, bottom: top + rows.length * measure.row };
  const below = plot.bottom + roomBelow(measure);
  const more = drawn.groupCount > rows.length ? ` The first ${rows.length} of ${drawn.groupCount.toLocaleString('en-US')} groups.` : '';
  return {
    svg: [
      ...frame(drawn, plot, measure),
      ...rows.map((group, index) => row(group, top + index * measure.row, plot, drawn, measure)),
      text(`Each bar ends at the median; the line across it is the middle half.${more}`, {
        x: left,
        y: below + small * 0.7,
        'font-size': small,
        fill: MUTED,
      }),
    ],
    height: below + small * 1.6,
  };
}
