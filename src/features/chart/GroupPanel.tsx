import { memo, useCallback, useMemo, useState } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { ChartFrame } from './ChartFrame';
import { chartExtent, groupLayoutFor } from './chartLayout';
import { GroupBar } from './GroupBar';
import { GroupButtons } from './GroupButtons';
import type { GroupPicture } from './groupPicture';

interface GroupPanelProps {
  readonly picture: GroupPicture;
  /** The width to draw in, in pixels. */
  readonly width: number;
}

/** recharts draws its bars in layer 300. */
const BEHIND_THE_BARS = 100;

/** A bar to the median of each group, with its middle half; each row is a button that narrows to the group. */
export const GroupPanel = memo(function GroupPanel({ picture, width }: GroupPanelProps) {
  const [pointed, setPointed] = useState<number | null>(null);
  const { rows, axis, quartiles } = picture;
  const layout = groupLayoutFor(width);
  const { top, height } = chartExtent(layout, rows.length, quartiles !== null);
  const right = layout.name === 'wide' ? picture.labelRoom : 0;
  const plotWidth = width - layout.left - right;
  const margin = useMemo(() => ({ top, bottom: layout.bottom, left: layout.left, right }), [layout, top, right]);
  const domain = useMemo(() => [0, axis.end], [axis.end]);
  const drawBar = useCallback(
    (shape: BarShapeProps) => {
      const row = rows[shape.originalDataIndex];
      const rowTop = shape.y - (layout.rowHeight - layout.barHeight) / 2;
      return row === undefined ? (
        <g />
      ) : (
        <g transform={`translate(${shape.x} ${rowTop})`}>
          <GroupBar row={row} layout={layout} scale={plotWidth / axis.end} width={plotWidth} />
        </g>
      );
    },
    [rows, layout, axis.end, plotWidth],
  );
  const row = pointed === null ? undefined : rows[pointed];
  return (
    <>
      <p className="distribution-pointed" aria-hidden="true">
        {row === undefined ? (
          'Each bar ends at the median; the line across it is the middle half.'
        ) : (
          <>
            <b>{row.name}</b> {row.quartiles === null ? row.spread : `half lie in ${row.spread}`}, {row.count}
          </>
        )}
      </p>
      <div className="group-plot">
        <BarChart
          layout="vertical"
          width={width}
          height={height}
          data={rows}
          margin={margin}
          accessibilityLayer={false}
        >
          <XAxis type="number" domain={domain} hide />
          <YAxis type="category" dataKey="index" width={0} hide />
          <ZIndexLayer zIndex={BEHIND_THE_BARS}>
            <g transform={`translate(${layout.left} 0)`}>
              <ChartFrame
                axis={axis}
                quartiles={quartiles}
                medianLabel={picture.medianLabel}
                ranked={false}
                rows={rows.length}
                layout={layout}
                along={(share) => share * plotWidth}
              />
            </g>
          </ZIndexLayer>
          <Bar dataKey="amount" barSize={layout.barHeight} shape={drawBar} isAnimationActive={false} />
        </BarChart>
        <GroupButtons picture={picture} layout={layout} onPoint={setPointed} />
      </div>
    </>
  );
});
