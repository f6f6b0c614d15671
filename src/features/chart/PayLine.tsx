import type { PayMark } from './usePayMark';
import { placeLabel } from './placeLabel';

interface PayLineProps {
  readonly mark: PayMark;
  /** Where an amount lies on the plot, from 0 (left) to 1; below 0 and above 1: off the axis. */
  readonly shareOf: (amount: number) => number;
  /** The width of the plot, in pixels. */
  readonly width: number;
  /** The parts that the line is drawn in: top and height of each, in pixels. */
  readonly strokes: ReadonlyArray<readonly [top: number, height: number]>;
  /** Where its label stands, in pixels from the top. */
  readonly labelAt: number;
}

/** The label of what lies so far left and right, with an arrow where that is off the axis. */
function labelOf(label: string, low: number, high: number): string {
  if (low > 1) return `${label} →`;
  return high < 0 ? `← ${label}` : label;
}

/** The reader's own pay across a chart; where it lies off the axis, its label says so at that end. */
export function PayLine({ mark, shareOf, width, strokes, labelAt }: PayLineProps) {
  const [low, high] = [shareOf(mark.low), shareOf(mark.high)];
  const label = labelOf(mark.label, low, high);
  const start = Math.min(Math.max(low, 0), 1);
  const { anchor, dx } = placeLabel(start, label, width);
  const ends = label === mark.label ? [...new Set([start, Math.min(high, 1)])] : [];
  return (
    <g className="pay-line" aria-hidden="true">
      {strokes.map(([y, height]) => (
        <g key={y}>
          {ends.length > 1 && (
            <rect className="pay-line-span" x={start * width} width={(Math.min(high, 1) - start) * width} y={y} height={height} />
          )}
          {ends.map((share) => (
            <line key={share} className="pay-line-stroke" x1={share * width} x2={share * width} y1={y} y2={y + height} />
          ))}
        </g>
      ))}
      <text
        className="pay-line-label"
        x={start * width}
        dx={dx}
        y={labelAt}
        textAnchor={anchor}
      >
        {label}
      </text>
    </g>
  );
}
