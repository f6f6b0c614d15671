import type { ChartLayout } from './chartLayout';

interface BarBreakProps {
  /** Where the bar ends, from the left of the plot: pixels, or per cent of the plot. */
  readonly end: number | string;
  readonly layout: ChartLayout;
}

/** So far before its end a bar is broken, in pixels. */
const BREAKS = [22, 15];

/** Two strokes through a bar that reaches beyond the axis. */
export function BarBreak({ end, layout }: BarBreakProps) {
  const { barTop, barHeight } = layout;
  return (
    <svg x={end}>
      <path
        className="bar-break"
        d={BREAKS.map((before) => `M${-before} ${barTop + barHeight + 1}l6 ${-barHeight - 2}`).join('')}
      />
    </svg>
  );
}
