import { memo } from 'react';
import { useXAxisScale } from 'recharts';
import { markSalaries } from '../../actions/markSalaries';
import { selectSalary } from '../../actions/selectSalary';
import { useAct } from '../../actions/useAct';
import type { BarPicture } from './barPicture';
import type { ChartLayout } from './chartLayout';
import { SpannedBar } from './SpannedBar';

interface ManyBarsProps extends Pick<BarPicture, 'bars' | 'axis' | 'ranked'> {
  readonly layout: ChartLayout;
  /** Where the first row begins, in pixels. */
  readonly top: number;
  /** Where the median lies, in pixels from the left of the plot; null for a group too small for one. */
  readonly median: number | null;
}

/**
 * More bars than glide, along the scale of the chart that they stand in, whose axis runs from 0 to 1.
 * recharts' own bars are known by where they stand, and are made anew wherever they are reordered;
 * these are moved: each stays the same element, in the order of the rows.
 */
export const ManyBars = memo(function ManyBars({ bars, axis, ranked, layout, top, median }: ManyBarsProps) {
  const act = useAct();
  const across = useXAxisScale();
  const left = across?.(0);
  if (across === undefined || left === undefined) return null;
  const placed = bars.map((bar, index) => ({ bar, y: top + index * layout.rowHeight }));
  return placed
    .toSorted((a, b) => a.bar.row - b.bar.row)
    .map(({ bar, y }) => {
      const share = bar.length / axis.end;
      // By keys the bars are reached all together: the chart around them takes those.
      return (
        <g
          key={bar.row}
          className="recharts-bar-rectangle"
          transform={`translate(${left} ${y})`}
          onMouseEnter={() => {
            act(markSalaries, [bar.row]);
          }}
          onClick={() => {
            act(selectSalary, bar.row);
          }}
        >
          <SpannedBar
            bar={bar}
            layout={layout}
            ranked={ranked}
            end={(across(share) ?? left) - left}
            share={share}
            median={median}
          />
        </g>
      );
    });
});
