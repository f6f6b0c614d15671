import { formatAxisPay } from '../../pay/formatPay';
import type { BarPicture } from './barPicture';
import { chartExtent, type ChartLayout } from './chartLayout';
import { placeLabel } from './placeLabel';

interface ChartFrameProps extends Pick<BarPicture, 'axis' | 'quartiles' | 'medianLabel' | 'ranked'> {
  /** How many rows there are. */
  readonly rows: number;
  readonly layout: ChartLayout;
  /** A length along the plot for a share of it from 0 to 1: pixels, or per cent of the plot. */
  readonly along: (share: number) => number | string;
  /** How wide the plot is, in pixels; absent: as narrow as it may be. */
  readonly width?: number;
}

/** How wide a plot is at least, in pixels, with what is free beside it in its first lines. */
const NARROWEST = { wide: 500, narrow: 300 };
/** From this share of the axis on "middle half" has room before the middle half. */
function roomBefore(ranked: boolean, wide: boolean): number {
  // Beside bars with names nothing else stands there; in the line of a narrow one "on the page" may.
  if (wide) return ranked ? 0.25 : 0;
  return ranked ? 0.48 : 0.26;
}
/** Room for a tick's own text before the end of the axis. */
const LAST_TICK = 0.97;

/** The median begins so far above the rows, beside what is said there; the reader's own pay below that. */
const ABOVE = { median: 12, pay: 3 };

/**
 * Where median and middle half, or the reader's own pay, are drawn, top and height of each stroke in pixels: through all rows,
 * or, where figures stand above the bars, only behind each bar, so that no figure is crossed out.
 */
export function strokesOf(line: 'median' | 'pay', layout: ChartLayout, bars: number, top: number) {
  const above = ABOVE[line];
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
export function ChartFrame(props: ChartFrameProps) {
  const { axis, quartiles, medianLabel, ranked, rows, layout, along, width = NARROWEST[layout.name] } = props;
  const { top, rowsEnd } = chartExtent(layout, rows, quartiles !== null);
  const strokes = strokesOf('median', layout, rows, top);
  const at = (amount: number) => along(amount / axis.end);
  const isLate = quartiles !== null && quartiles.lower / axis.end >= roomBefore(ranked, layout.name === 'wide');
  const median = placeLabel((quartiles?.median ?? 0) / axis.end, medianLabel, width);
  return (
    <g className="chart-frame">
      <text className="chart-band-label" x={-layout.left} y={top - 8} textAnchor="start">
        {ranked ? 'on the page' : ''}
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
            dx={isLate ? -6 : 6}
            y={top - 8}
            textAnchor={isLate ? 'end' : 'start'}
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
            dx={median.dx}
            y={top - 28}
            textAnchor={median.anchor}
          >
            {medianLabel}
          </text>
        </>
      )}
    </g>
  );
}
