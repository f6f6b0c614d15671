import { percent } from '../../ui/percent';
import type { BarPicture } from './barPicture';
import { ChartFrame } from './ChartFrame';
import { chartExtent, type ChartLayout } from './chartLayout';
import { SalaryBar } from './SalaryBar';
import './staticPanel.css';

/**
 * A panel as plain SVG: what stands there before recharts is loaded, and with JavaScript off. It
 * spans the plot and places everything in per cent of it, so that it needs no measuring.
 */
export function StaticPanel({ picture, layout }: { picture: BarPicture; layout: ChartLayout }) {
  const { bars, axis, quartiles } = picture;
  const { top, height } = chartExtent(layout, bars.length, quartiles !== null);
  return (
    <div className={`static-panel static-${layout.name} label-room-${picture.labelRoom}${picture.ranked ? '' : ' static-named'}`}>
      <svg
        className="static-plot"
        width="100%"
        height={height}
        aria-hidden="true"
      >
        <ChartFrame {...picture} rows={bars.length} layout={layout} along={percent} />
        {bars.map((bar, index) => (
          <g
            key={bar.row}
            transform={`translate(0 ${top + index * layout.rowHeight})`}
          >
            <SalaryBar
              bar={bar}
              layout={layout}
              ranked={picture.ranked}
              end={percent(bar.length / axis.end)}
              share={bar.length / axis.end}
              median={quartiles === null ? null : percent(quartiles.median / axis.end)}
            />
          </g>
        ))}
      </svg>
    </div>
  );
}
