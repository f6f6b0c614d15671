import { memo } from 'react';
import { BarBreak } from './BarBreak';
import type { ChartLayout } from './chartLayout';
import type { GroupRow } from './groupPicture';

interface GroupBarProps {
  readonly row: GroupRow;
  readonly layout: ChartLayout;
  /** At which amount the axis ends, at the end of the plot. */
  readonly axisEnd: number;
  /** The width of the plot, in pixels. */
  readonly width: number;
}

/** How thick the mark of a salary is, in pixels; groups.css has the same figure. */
const MARK = 3;

/** The bar to the median; broken before the end of the plot where it reaches beyond. */
function MedianBar({ row, layout, axisEnd, width }: GroupBarProps) {
  const { barTop, barHeight } = layout;
  const length = ((row.quartiles?.median ?? 0) / axisEnd) * width;
  return (
    <>
      <rect
        className="group-bar recharts-rectangle"
        y={barTop}
        width={Math.min(length, width)}
        height={barHeight}
        rx={2}
      />
      {length > width && <BarBreak end={width} layout={layout} />}
    </>
  );
}

/** The line of the middle half; with the tip of an arrow at the end of the plot where it reaches beyond. */
function MiddleHalf({ row, layout, axisEnd, width }: GroupBarProps) {
  const { quartiles } = row;
  const middle = layout.barTop + layout.barHeight / 2;
  const cap = layout.barHeight / 4;
  const [low, high] = [((quartiles?.lower ?? 0) / axisEnd) * width, ((quartiles?.upper ?? 0) / axisEnd) * width];
  if (low > width) return null;
  const end = high > width ? `${width - 1}m-5 -4l5 4l-5 4` : `${high}m0 ${-cap}v${2 * cap}`;
  return <path className="group-middle" d={`M${low} ${middle - cap}v${2 * cap}m0 ${-cap}H${end}`} />;
}

/** The salaries of a group too small for a median, as far as the plot goes: a mark each. */
function Marks({ row, layout, axisEnd, width }: GroupBarProps) {
  const { barTop, barHeight } = layout;
  // Of the highest of all no half is cut off where the picture ends with the plot.
  const markAt = (mark: number) => Math.min((mark / axisEnd) * width, layout.name === 'wide' ? Infinity : width - MARK / 2);
  return row.marks.map(
    (mark, index) =>
      mark <= axisEnd && (
        <line
          // Two of the same salaries are two marks.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className="group-mark"
          x1={markAt(mark)}
          x2={markAt(mark)}
          y1={barTop}
          y2={barTop + barHeight}
        />
      ),
  );
}

/** One group's row of the chart, from the top left of its row in the plot. What reaches beyond its end has an arrow before its figures. */
export const GroupBar = memo(function GroupBar(props: GroupBarProps) {
  const { row, layout, axisEnd, width } = props;
  const wide = layout.name === 'wide';
  // Above a narrow bar the group's name stands before it.
  const hasNoRoom = !wide && row.figure !== '';
  const reach = row.quartiles?.upper ?? row.amount;
  return (
    <g className={row.isPale ? 'group group-pale' : 'group'}>
      {row.quartiles !== null && (
        <>
          <MedianBar {...props} />
          <MiddleHalf {...props} />
        </>
      )}
      <Marks {...props} />
      <text
        className="bar-figures"
        x={wide ? Math.min(reach / axisEnd, 1) * width : width}
        dx={wide ? 8 : 0}
        y={wide ? layout.barTop + layout.barHeight / 2 : layout.barTop - 10}
        textAnchor={wide ? 'start' : 'end'}
      >
        {reach > axisEnd && <tspan>→ </tspan>}
        {row.figure !== '' && <tspan className="bar-comparable">{row.figure}</tspan>}
        <tspan className="bar-difference" dx={row.figure === '' ? undefined : 8}>
          {row.marksAre === '' || hasNoRoom ? row.count : `${row.count}, ${row.marksAre}`}
        </tspan>
      </text>
    </g>
  );
});
