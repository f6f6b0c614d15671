import { memo } from 'react';
import type { ChartLayout } from './chartLayout';
import type { GroupRow } from './groupPicture';

interface GroupBarProps {
  readonly row: GroupRow;
  readonly layout: ChartLayout;
  /** Pixels for a unit of pay. */
  readonly scale: number;
  /** The width of the plot, in pixels. */
  readonly width: number;
}

/** How thick the mark of a salary is, in pixels; groups.css has the same figure. */
const MARK = 3;

function MiddleHalf({ row, layout, scale }: Omit<GroupBarProps, 'width'>) {
  const { quartiles } = row;
  if (quartiles === null) return null;
  const middle = layout.barTop + layout.barHeight / 2;
  const cap = layout.barHeight / 4;
  const [low, high] = [quartiles.lower * scale, quartiles.upper * scale];
  return (
    <>
      <rect
        className="group-bar recharts-rectangle"
        y={layout.barTop}
        width={quartiles.median * scale}
        height={layout.barHeight}
        rx={2}
      />
      <path
        className="group-middle"
        d={`M${low} ${middle - cap}v${2 * cap}M${low} ${middle}H${high}M${high} ${middle - cap}v${2 * cap}`}
      />
    </>
  );
}

/** One group's row of the chart, from the top left of its row in the plot. */
export const GroupBar = memo(function GroupBar({ row, layout, scale, width }: GroupBarProps) {
  const wide = layout.name === 'wide';
  // Of the highest of all no half is cut off where the picture ends with the plot.
  const markAt = (mark: number) => Math.min(mark * scale, wide ? Infinity : width - MARK / 2);
  const end = (row.quartiles?.upper ?? row.amount) * scale;
  return (
    <g className={row.isPale ? 'group group-pale' : 'group'}>
      <MiddleHalf row={row} layout={layout} scale={scale} />
      {row.marks.map((mark, index) => (
        <line
          // Two of the same salaries are two marks.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className="group-mark"
          x1={markAt(mark)}
          x2={markAt(mark)}
          y1={layout.barTop}
          y2={layout.barTop + layout.barHeight}
        />
      ))}
      <text
        className="bar-figures"
        x={wide ? end : width}
        dx={wide ? 8 : 0}
        y={wide ? layout.barTop + layout.barHeight / 2 : layout.barTop - 10}
        textAnchor={wide ? 'start' : 'end'}
      >
        {row.median !== '' && <tspan className="bar-comparable">{row.median}</tspan>}
        <tspan className="bar-difference" dx={row.median === '' ? undefined : 8}>
          {row.marksAre === '' ? row.count : `${row.count}, ${row.marksAre}`}
        </tspan>
      </text>
    </g>
  );
});
