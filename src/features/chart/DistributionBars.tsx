import { createContext, memo, use, useMemo } from 'react';
import { BarChart, usePlotArea, useYAxisScale, YAxis } from 'recharts';
import type { DistributionPicture } from './distributionPicture';
import { DISTRIBUTION } from './distributionLayout';

interface DistributionBarsProps {
  readonly picture: DistributionPicture;
  /** The width to draw in, in pixels. */
  readonly width: number;
}

const PictureContext = createContext<DistributionPicture | null>(null);

/** From a bin's edge to its bar, in pixels: so much of the room between two bars. */
const BESIDE = 0.5;
/** Shares of the plot: 0 to 1, whatever is drawn, so that the chart stands and its bars alone change. */
const SHARES = [0, 1];

/** The bars along the scale of the chart that they stand in: those of bins, and that of the bin beyond. */
function Bins() {
  const picture = use(PictureContext);
  const plot = usePlotArea();
  const up = useYAxisScale();
  const bottom = up?.(0);
  if (picture === null || plot === undefined || up === undefined || bottom === undefined) return null;
  const { bars, axis } = picture;
  const slot = plot.width / bars.length;
  const width = Math.max(slot - 2 * BESIDE, 1);
  const outline = (index: number, count: number) =>
    `M${plot.x + index * slot + BESIDE} ${bottom}V${up(count / axis.end) ?? bottom}h${width}V${bottom}z`;
  const outlines = (beyond: boolean) =>
    bars.map(({ key, count }, index) => ((key === 'beyond') === beyond && count > 0 ? outline(index, count) : '')).join('');
  return (
    <>
      <path className="bin" d={outlines(false)} />
      <path className="bin bin-beyond" d={outlines(true)} />
    </>
  );
}

const BinsChart = memo(function BinsChart({ width }: Pick<DistributionBarsProps, 'width'>) {
  const { height, top, bottom, left, right } = DISTRIBUTION;
  const margin = useMemo(() => ({ top, bottom, left, right }), [top, bottom, left, right]);
  return (
    <BarChart width={width} height={height} margin={margin} accessibilityLayer={false}>
      <YAxis type="number" domain={SHARES} allowDataOverflow width={0} hide />
      <Bins />
    </BarChart>
  );
});

/**
 * The bins of a distribution. Given as data, recharts would lay out and draw every bar anew for each
 * change of a filter: of its own it has the plot and its scale, which never change, and the bars are two
 * outlines along them.
 */
export function DistributionBars({ picture, width }: DistributionBarsProps) {
  return (
    <PictureContext value={picture}>
      <BinsChart width={width} />
    </PictureContext>
  );
}
