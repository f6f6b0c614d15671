import { memo, useCallback, useMemo } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import type { DistributionPicture } from './distributionPicture';
import { DISTRIBUTION } from './distributionLayout';

interface DistributionBarsProps {
  readonly picture: DistributionPicture;
  /** The width to draw in, in pixels. */
  readonly width: number;
}

/** The bins of a distribution. Nothing here changes while a range is dragged, so nothing is drawn again. */
export const DistributionBars = memo(function DistributionBars({ picture, width }: DistributionBarsProps) {
  const { bars, axis } = picture;
  const { height, top, bottom, left, right } = DISTRIBUTION;
  const margin = useMemo(() => ({ top, bottom, left, right }), [top, bottom, left, right]);
  const domain = useMemo(() => [0, axis.end], [axis.end]);
  const drawBin = useCallback(
    (shape: BarShapeProps) => (
      <rect
        className={bars[shape.originalDataIndex]?.key === 'beyond' ? 'bin bin-beyond' : 'bin'}
        x={shape.x}
        y={shape.y}
        width={Math.max(shape.width, 1)}
        height={shape.height}
      />
    ),
    [bars],
  );
  return (
    <BarChart
      width={width}
      height={height}
      data={bars}
      margin={margin}
      barCategoryGap={1}
      accessibilityLayer={false}
    >
      <XAxis dataKey="key" hide />
      <YAxis type="number" domain={domain} width={0} hide />
      <Bar dataKey="count" shape={drawBin} isAnimationActive={false} />
    </BarChart>
  );
});
