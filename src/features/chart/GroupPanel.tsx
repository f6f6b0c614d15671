import { memo, useMemo, useState } from 'react';
import { BarChart, useXAxisScale, XAxis } from 'recharts';
import { FEWEST_FOR_MEDIAN } from '../../query/quantile';
import { BarStrokes } from './BarStrokes';
import { ChartFrame, strokesOf } from './ChartFrame';
import { type ChartLayout, chartExtent, groupLayoutFor, PAY_LABEL_BELOW } from './chartLayout';
import { GroupBar } from './GroupBar';
import { GroupButtons } from './GroupButtons';
import type { GroupPicture } from './groupPicture';
import { PayLine } from './PayLine';
import type { PayMark } from './usePayMark';

interface GroupPanelProps {
  readonly picture: GroupPicture;
  /** The width to draw in, in pixels. */
  readonly width: number;
  /** The reader's own pay; null: none can be shown. */
  readonly mark: PayMark | null;
}

/** The axis runs from 0 to 1 whatever is drawn, so that the chart stands and its bars alone change. */
const SHARES = [0, 1];

interface GroupBarsProps extends Pick<GroupPicture, 'rows' | 'axis'> {
  readonly layout: ChartLayout;
  /** Where the first row begins, in pixels. */
  readonly top: number;
}

/** The groups' bars along the scale of the chart that they stand in. Of recharts' own each would be laid out anew. */
function GroupBars({ rows, axis, layout, top }: GroupBarsProps) {
  const across = useXAxisScale();
  const [left, right] = [across?.(0), across?.(1)];
  if (left === undefined || right === undefined) return null;
  const width = right - left;
  return rows.map((row, index) => (
    <g
      key={row.index}
      className="recharts-bar-rectangle"
      transform={`translate(${left} ${top + index * layout.rowHeight})`}
    >
      <GroupBar row={row} layout={layout} axisEnd={axis.end} width={width} />
    </g>
  ));
}

/** A bar to the median of each group, with its middle half; each row is a button that narrows to the group. */
export const GroupPanel = memo(function GroupPanel({ picture, width, mark }: GroupPanelProps) {
  const [pointed, setPointed] = useState<number | null>(null);
  const { rows, axis, quartiles } = picture;
  const layout = groupLayoutFor(width);
  const { top, height } = chartExtent(layout, rows.length, quartiles !== null);
  const right = layout.name === 'wide' ? picture.labelRoom : 0;
  const plotWidth = width - layout.left - right;
  const margin = useMemo(() => ({ top, bottom: layout.bottom, left: layout.left, right }), [layout, top, right]);
  const shareOf = (amount: number) => amount / axis.end;
  const hasMarks = rows.some(({ marks }) => marks.length > 0);
  const row = pointed === null ? undefined : rows[pointed];
  return (
    <>
      <p className="distribution-pointed" aria-hidden="true">
        {row === undefined ? (
          `Each bar ends at the median; the line across it is the middle half.${hasMarks ? ` Of fewer than ${FEWEST_FOR_MEDIAN}, each salary is a mark.` : ''}`
        ) : (
          <>
            <b>{row.name}</b> {row.quartiles === null ? row.spread : `half lie in ${row.spread}`},{' '}
            <span className="group-count">{row.count}</span>
          </>
        )}
      </p>
      <div className="group-plot">
        <BarChart layout="vertical" width={width} height={height} margin={margin} accessibilityLayer={false}>
          <XAxis type="number" domain={SHARES} allowDataOverflow hide />
          <g transform={`translate(${layout.left} 0)`}>
            <ChartFrame
              axis={axis}
              quartiles={quartiles}
              medianLabel={picture.medianLabel}
              ranked={false}
              rows={rows.length}
              layout={layout}
              along={(share) => share * plotWidth}
              width={plotWidth}
            />
            {mark !== null && (
              <PayLine
                mark={mark}
                shareOf={shareOf}
                width={plotWidth}
                strokes={strokesOf('pay', layout, rows.length, top)}
                labelAt={height + PAY_LABEL_BELOW}
              />
            )}
          </g>
          <GroupBars rows={rows} axis={axis} layout={layout} top={top} />
          {mark !== null && mark.low <= axis.end && (
            <g transform={`translate(${layout.left} ${top})`}>
              <BarStrokes bars={rows} layout={layout} mark={mark} x={shareOf(mark.low) * plotWidth} />
            </g>
          )}
        </BarChart>
        <GroupButtons picture={picture} layout={layout} onPoint={setPointed} />
      </div>
      {mark !== null && <div className="pay-line-room" />}
      {picture.beyond !== '' && <p className="chart-beyond">{picture.beyond}</p>}
    </>
  );
});
