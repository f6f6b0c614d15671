import { formatAxisPay } from '../../pay/formatPay';
import type { DrawnMiddle } from '../onShow';
import { element, text } from './element';
import { BAND, GRID, INK, type Measure, MUTED } from './look';
import { textWidth } from './textWidth';

/** Where the rows of a chart stand, in pixels. */
export interface Plot {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

export const MIDDLE_HALF = 'middle half';

/** Room above the rows for what is said of the median and the middle half, if it is. */
export function roomAbove({ quartiles }: Pick<DrawnMiddle, 'quartiles'>, { row, small }: Measure): number {
  return quartiles === null ? small * 1.4 : row * 1.5;
}

/** Room below the rows for the axis. */
export function roomBelow({ small }: Measure): number {
  return small * 2;
}

/** On which side of a point a label has room, and where it begins or ends. */
export function besidePoint(x: number, label: string, size: number, plot: Plot) {
  const needed = textWidth(label, size) + 6;
  const hasRoomBehind = plot.left + plot.width - x >= needed;
  return hasRoomBehind || x - plot.left < needed
    ? { x: x + 5, 'text-anchor': 'start' }
    : { x: x - 5, 'text-anchor': 'end' };
}

/** Where "middle half" stands beside the one from `low` to `high`: before it, or behind it where it would reach what stands on the left. */
export function besideMiddleHalf(low: number, high: number, size: number, free: number) {
  return low - textWidth(MIDDLE_HALF, size) - 5 >= free ? { x: low - 5, 'text-anchor': 'end' } : { x: high + 5, 'text-anchor': 'start' };
}

/** What stands behind the rows of a chart: the axis with its grid, the middle half and the median. */
export function frame({ axis, quartiles, medianLabel }: DrawnMiddle, plot: Plot, measure: Measure): readonly string[] {
  const { small } = measure;
  const at = (amount: number) => plot.left + (amount / axis.end) * plot.width;
  const grid = axis.ticks.flatMap((tick) => [
    element('line', { x1: at(tick), x2: at(tick), y1: plot.top, y2: plot.bottom, stroke: GRID }),
    text(formatAxisPay(tick), { x: at(tick), y: plot.bottom + small, 'font-size': small, fill: MUTED, 'text-anchor': 'middle' }),
  ]);
  if (quartiles === null) return grid;
  const { lower, median, upper } = quartiles;
  const above = plot.top - small * 0.6;
  return [
    element('rect', { x: at(lower), width: at(upper) - at(lower), y: above, height: plot.bottom - above, fill: BAND }),
    ...grid,
    text(MIDDLE_HALF, { ...besideMiddleHalf(at(lower), at(upper), small, plot.left), y: above, 'font-size': small, fill: MUTED }),
    element('line', { x1: at(median), x2: at(median), y1: plot.top - measure.row * 0.9, y2: plot.bottom, stroke: INK, 'stroke-width': 1.5 }),
    text(medianLabel, {
      ...besidePoint(at(median), medianLabel, small, plot),
      y: plot.top - measure.row * 0.9,
      'font-size': small,
      'font-weight': 600,
      fill: INK,
    }),
  ];
}
