import { useCallback, useMemo, useState } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { seriesClass } from '../../ui/seriesClass';
import { DistributionFrame } from './DistributionFrame';
import type { DistributionPicture } from './distributionPicture';
import { DISTRIBUTION, plotOf } from './distributionLayout';

interface DistributionPanelProps {
  readonly picture: DistributionPicture;
  /** The width to draw in, in pixels. */
  readonly width: number;
}

/** recharts draws its bars in layer 300. */
const BEHIND_THE_BARS = 100;
const OVER_THE_BARS = 400;

/** The same to be read out. */
function BinTable({ bars }: Pick<DistributionPicture, 'bars'>) {
  return (
    // A table would not be as narrow as what is hidden must be.
    <div className="visually-hidden">
      <table>
        <caption>How pay is spread</caption>
        <thead>
          <tr>
            <th scope="col">Pay</th>
            <th scope="col">Salaries</th>
          </tr>
        </thead>
        <tbody>
          {bars
            .filter(({ key }) => key !== 'gap')
            .map(({ key, range, amount }) => (
              <tr key={key}>
                <th scope="row">{range}</th>
                <td>{amount}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

/** How pay is spread: a bar for each bin, and in words the bin that is pointed at. */
export function DistributionPanel({ picture, width }: DistributionPanelProps) {
  const [pointed, setPointed] = useState<number | null>(null);
  const { bars, axis, series } = picture;
  const { height, top, bottom, left, right } = DISTRIBUTION;
  const plot = plotOf(width);
  const margin = useMemo(() => ({ top, bottom, left, right }), [top, bottom, left, right]);
  const domain = useMemo(() => [0, axis.end], [axis.end]);
  const drawBin = useCallback(
    (shape: BarShapeProps) => {
      const bar = bars[shape.originalDataIndex];
      const classes = ['bin', bar?.isBeyond === true && bar.key === 'beyond' ? 'bin-beyond' : ''];
      return (
        <rect
          className={classes.join(' ')}
          x={shape.x}
          y={shape.y}
          width={Math.max(shape.width, 1)}
          height={shape.height}
        />
      );
    },
    [bars],
  );
  const bar = pointed === null ? undefined : bars[pointed];
  return (
    <div className={series === null ? 'distribution' : `distribution ${seriesClass(series)}`}>
      <p className="distribution-pointed" aria-hidden="true">
        {bar !== undefined && bar.key !== 'gap' && (
          <>
            <b>{bar.range}</b> {bar.amount}
          </>
        )}
      </p>
      <BarChart
        width={width}
        height={height}
        data={bars}
        margin={margin}
        barCategoryGap={1}
        accessibilityLayer={false}
        onMouseMove={({ activeTooltipIndex }) => {
          setPointed(activeTooltipIndex === undefined ? null : Number(activeTooltipIndex));
        }}
        onMouseLeave={() => {
          setPointed(null);
        }}
      >
        <XAxis dataKey="key" hide />
        <YAxis type="number" domain={domain} width={0} hide />
        <ZIndexLayer zIndex={BEHIND_THE_BARS}>
          <DistributionFrame picture={picture} plot={plot} part="behind" />
        </ZIndexLayer>
        <Bar dataKey="count" shape={drawBin} isAnimationActive={false} />
        <ZIndexLayer zIndex={OVER_THE_BARS}>
          <DistributionFrame picture={picture} plot={plot} part="over" />
        </ZIndexLayer>
      </BarChart>
      <BinTable bars={bars} />
    </div>
  );
}
