import type { ChartLayout } from './chartLayout';

interface BarSpanProps {
  /** From where to where it reaches, in pixels from the left of the plot. */
  readonly low: number;
  readonly high: number;
  readonly layout: ChartLayout;
}

/** Between which amounts the pay of a bar lies: a line with an end at either side. */
export function BarSpan({ low, high, layout }: BarSpanProps) {
  const middle = layout.barTop + layout.barHeight / 2;
  const end = layout.barHeight / 4;
  return (
    <path
      className="bar-span"
      d={`M${low} ${middle}H${high}M${low} ${middle - end}v${end * 2}M${high} ${middle - end}v${end * 2}`}
    />
  );
}
