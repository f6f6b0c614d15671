import type { PaySpan } from '../../query/standing';
import type { Bar } from './barPicture';
import type { ChartLayout } from './chartLayout';

interface BarStrokesProps {
  readonly bars: ReadonlyArray<Pick<Bar, 'amount'>>;
  readonly layout: ChartLayout;
  /** The reader's own pay on the axis. */
  readonly mark: PaySpan;
  /** Where its low end lies, in pixels from the left of the plot. */
  readonly x: number;
}

/** Up to here stands, on a wide bar, the published figure, which is not to be crossed out. */
const ROOM_INSIDE = 90;

/** A stroke across each bar that passes the reader's own pay, which lies behind the bars. */
export function BarStrokes({ bars, layout, mark, x }: BarStrokesProps) {
  if (layout.name === 'wide' && x < ROOM_INSIDE) return null;
  return bars.map(
    ({ amount }, index) =>
      amount > mark.low && (
        <line
          // A stroke is known by its place: the bars move beneath it.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className="pay-line-on-bar"
          x1={x}
          x2={x}
          y1={index * layout.rowHeight + layout.barTop}
          y2={index * layout.rowHeight + layout.barTop + layout.barHeight}
        />
      ),
  );
}
