import { formatAxisPay } from '../../pay/formatPay';
import type { Plot } from './distributionLayout';
import type { DistributionPicture } from './distributionPicture';

interface DistributionFrameProps {
  readonly picture: DistributionPicture;
  readonly plot: Plot;
  /** What stands behind the bars, or over them. */
  readonly part: 'behind' | 'over';
}

/** From this share of the plot on, what is said of the median stands before its line. */
const FAR_RIGHT = 0.6;

function Behind({ picture, plot }: Omit<DistributionFrameProps, 'part'>) {
  const { axis, ticks, quartiles, bars } = picture;
  const bottom = plot.y + plot.height;
  const across = (share: number) => plot.x + share * plot.width;
  return (
    <>
      {quartiles !== null && (
        <rect
          className="chart-band"
          x={across(quartiles.lower)}
          width={across(quartiles.upper) - across(quartiles.lower)}
          y={plot.y}
          height={plot.height}
        />
      )}
      {axis.ticks.map((tick) => {
        const y = bottom - (tick / axis.end) * plot.height;
        return (
          <g key={tick}>
            <line className="chart-grid" x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} />
            <text className="chart-tick" x={plot.x - 8} y={y} textAnchor="end">
              {formatAxisPay(tick)}
            </text>
          </g>
        );
      })}
      {ticks.map(({ share, text }) => (
        <g key={text}>
          <line className="chart-tick-mark" x1={across(share)} x2={across(share)} y1={bottom} y2={bottom + 5} />
          <text className="chart-tick" x={across(share)} y={bottom + 16} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {bars.some(({ isBeyond }) => isBeyond) && (
        <text className="chart-tick" x={plot.x + plot.width} y={bottom + 16} textAnchor="end">
          beyond
        </text>
      )}
      <text className="chart-band-label" x={0} y={plot.y - 20}>
        salaries
      </text>
      {picture.isLogarithmic && (
        <text className="chart-band-label" x={plot.x} y={bottom + 34}>
          Each step multiplies: pay here spans decades.
        </text>
      )}
    </>
  );
}

function Over({ picture, plot }: Omit<DistributionFrameProps, 'part'>) {
  const { quartiles, medianLabel } = picture;
  if (quartiles === null) return null;
  const x = plot.x + quartiles.median * plot.width;
  const before = quartiles.median > FAR_RIGHT;
  return (
    <>
      <line className="chart-median" x1={x} x2={x} y1={plot.y - 12} y2={plot.y + plot.height} />
      <text
        className="chart-median-label"
        x={x}
        dx={before ? -6 : 6}
        y={plot.y - 20}
        textAnchor={before ? 'end' : 'start'}
      >
        {medianLabel}
      </text>
    </>
  );
}

/** What a distribution is read by: counts, amounts, the middle half and, over the bars, the median. */
export function DistributionFrame({ part, ...rest }: DistributionFrameProps) {
  return <g className="chart-frame">{part === 'behind' ? <Behind {...rest} /> : <Over {...rest} />}</g>;
}
