import { formatAxisPay } from '../../pay/formatPay';
import type { DrawnDistribution } from '../onShow';
import { element, text } from './element';
import { besideMiddleHalf, besidePoint, MIDDLE_HALF } from './frame';
import { BAND, BIN, type Drawn, GRID, INK, type Measure, MUTED, seriesColour } from './look';
import { textWidth } from './textWidth';

const SALARIES = 'salaries';

/** How pay is spread: a bar for each bin, from the top left of its place. */
export function drawDistribution(drawn: DrawnDistribution, measure: Measure): Drawn {
  const { bars, axis, ticks, middle, series } = drawn;
  const { small, width } = measure;
  const top = small * 3.2;
  const bottom = top + measure.plot;
  const left = 16 + Math.max(...axis.ticks.map((tick) => textWidth(formatAxisPay(tick), small)), 0);
  const plot = { left, width: width - left - small, top, bottom };
  const across = (share: number) => plot.left + share * plot.width;
  const slot = plot.width / bars.length;
  const hasBeyond = bars.some(({ isBeyond }) => isBeyond);
  const beyondFrom = 1 - (textWidth('beyond', small) * 1.6) / plot.width;
  const label = { 'font-size': small, fill: MUTED };
  return {
    svg: [
      ...(middle === null
        ? []
        : [element('rect', { x: across(middle.lower), width: across(middle.upper) - across(middle.lower), y: top - small * 0.6, height: bottom - top + small * 0.6, fill: BAND })]),
      ...axis.ticks.flatMap((tick) => {
        const y = bottom - (tick / axis.end) * (bottom - top);
        return [
          element('line', { x1: plot.left, x2: plot.left + plot.width, y1: y, y2: y, stroke: GRID }),
          text(formatAxisPay(tick), { x: plot.left - 8, y, ...label, 'text-anchor': 'end' }),
        ];
      }),
      ...bars.map(({ count, isBeyond }, index) =>
        element('rect', {
          x: plot.left + index * slot + 0.5,
          y: bottom - (count / axis.end) * (bottom - top),
          width: Math.max(slot - 1, 1),
          height: (count / axis.end) * (bottom - top),
          fill: series === null ? BIN : seriesColour(series),
          opacity: isBeyond ? 0.6 : undefined,
        }),
      ),
      ...ticks
        .filter(({ share }) => !hasBeyond || share < beyondFrom)
        .map(({ share, text: said }) =>
          text(said, { x: across(share), y: bottom + small * 1.2, ...label, 'text-anchor': share > 0.99 ? 'end' : 'middle' }),
        ),
      middle === null
        ? ''
        : text(MIDDLE_HALF, {
            // Above the bars, which may fill the plot, and behind what is said of their axis.
            ...besideMiddleHalf(across(middle.lower), across(middle.upper), small, plot.left + textWidth(SALARIES, small)),
            y: top - small * 0.6,
            ...label,
          }),
      hasBeyond ? text('beyond', { x: plot.left + plot.width, y: bottom + small * 1.2, ...label, 'text-anchor': 'end' }) : '',
      text(SALARIES, { x: 0, y: top - small, ...label }),
      ...(middle === null
        ? []
        : [
            element('line', { x1: across(middle.median), x2: across(middle.median), y1: top - small * 1.6, y2: bottom, stroke: INK, 'stroke-width': 1.5 }),
            text(middle.medianLabel, {
              ...besidePoint(across(middle.median), middle.medianLabel, small, plot),
              y: top - small * 1.6,
              'font-size': small,
              'font-weight': 600,
              fill: INK,
            }),
          ]),
      drawn.isLogarithmic ? text('Each step multiplies: pay here spans decades.', { x: plot.left, y: bottom + small * 2.6, ...label }) : '',
    ],
    height: bottom + small * (drawn.isLogarithmic ? 3.4 : 2),
  };
}
