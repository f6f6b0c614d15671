import { formatAxisPay } from '../../pay/formatPay';
import type { BarPicture } from './barPicture';
import { chartExtent, type ChartLayout } from './chartLayout';

interface ChartFrameProps {
  readonly picture: BarPicture;
  readonly layout: ChartLayout;
  /** A length along the plot for a share of it from 0 to 1: pixels, or per cent of the plot. */
  readonly along: (share: number) => number | string;
}

/** From this share of the axis on, what is said of the median stands before its line. */
const FAR_RIGHT = 0.6;
/** Up to this share of the axis there is no room for what is said of the middle half before it. */
const FAR_LEFT = 0.25;
/** Room for a tick's own text before the end of the axis. */
const LAST_TICK = 0.97;

/**
 * Where median and middle half are drawn, top and height of each stroke in pixels: through all rows,
 * or, where figures stand above the bars, only behind each bar, so that no figure is crossed out.
 */
function medianStrokes(layout: ChartLayout, bars: number, top: number) {
  const above = 12;
  if (layout.name === 'wide') return [[top - above, above + bars * layout.rowHeight] as const];
  const around = 4;
  return Array.from(
    { length: bars },
    (_, index) =>
      [
        top + index * layout.rowHeight + layout.barTop - around,
        layout.barHeight + 2 * around,
      ] as const,
  );
}

/** What stands behind the bars: the axis with its grid, the middle half and the median. */
export function ChartFrame({ picture, layout, along }: ChartFrameProps) {
  const { axis, quartiles, bars } = picture;
  const { top, rowsEnd } = chartExtent(layout, bars.length, quartiles !== null);
  const strokes = medianStrokes(layout, bars.length, top);
  const at = (amount: number) => along(amount / axis.end);
  return (
    <g className="chart-frame">
      <text className="chart-band-label" x={-layout.left} y={top - 8} textAnchor="start">
        {picture.ranked ? 'on the page' : ''}
      </text>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line
            className="chart-grid"
            x1={at(tick)}
            x2={at(tick)}
            y1={top}
            y2={rowsEnd}
          />
          <text
            className="chart-tick"
            x={at(tick)}
            y={rowsEnd + 16}
            textAnchor={tick === 0 ? 'start' : tick / axis.end > LAST_TICK ? 'end' : 'middle'}
          >
            {formatAxisPay(tick)}
          </text>
        </g>
      ))}
      {quartiles !== null && (
        <>
          {strokes.map(([y, height]) => (
            <g key={y}>
              <rect
                className="chart-band"
                x={at(quartiles.lower)}
                width={at(quartiles.upper - quartiles.lower)}
                y={y}
                height={height}
              />
              <line
                className="chart-median"
                x1={at(quartiles.median)}
                x2={at(quartiles.median)}
                y1={y}
                y2={y + height}
              />
            </g>
          ))}
          <text
            className="chart-band-label"
            x={at(quartiles.lower)}
            dx={quartiles.lower / axis.end < FAR_LEFT ? 6 : -6}
            y={top - 8}
            textAnchor={quartiles.lower / axis.end < FAR_LEFT ? 'start' : 'end'}
          >
            middle half
          </text>
          <line
            className="chart-median"
            x1={at(quartiles.median)}
            x2={at(quartiles.median)}
            y1={top - 22}
            y2={top - 10}
          />
          <text
            className="chart-median-label"
            x={at(quartiles.median)}
            dx={quartiles.median / axis.end > FAR_RIGHT ? 4 : -4}
            y={top - 28}
            textAnchor={quartiles.median / axis.end > FAR_RIGHT ? 'end' : 'start'}
          >
            {picture.medianLabel}
          </text>
        </>
      )}
    </g>
  );
}
