import { memo } from 'react';
import { formatAxisPay } from '../../pay/formatPay';
import type { Plot } from './distributionLayout';
import type { DistributionPicture, MiddlePicture } from './distributionPicture';
import { placeLabel } from './placeLabel';

interface BackProps {
  readonly picture: DistributionPicture;
  readonly plot: Plot;
}

/** Room for "middle half" beside it, in pixels. */
const BAND_LABEL_ROOM = 76;

/** The middle half of the salaries, named above the bars: before it, behind it, or from where it begins. */
function MiddleHalf({ middle, plot }: { readonly middle: MiddlePicture; readonly plot: Plot }) {
  const { lower, upper } = middle;
  const needed = BAND_LABEL_ROOM / plot.width;
  const isBehind = lower < needed && 1 - upper >= needed;
  const isBefore = lower >= needed;
  return (
    <>
      <rect
        className="chart-band"
        x={plot.x + lower * plot.width}
        width={(upper - lower) * plot.width}
        y={plot.y}
        height={plot.height}
      />
      <text
        className="chart-band-label"
        x={plot.x + (isBehind ? upper : lower) * plot.width}
        dx={isBefore ? -6 : 6}
        y={plot.y - 7}
        textAnchor={isBefore ? 'end' : 'start'}
      >
        middle half
      </text>
    </>
  );
}

/** Room for "beyond" and half of an amount before it. */
const BEYOND_ROOM = 72;

const Axes = memo(function Axes({ picture, plot }: BackProps) {
  const { axis, ticks, bars } = picture;
  const bottom = plot.y + plot.height;
  const across = (share: number) => plot.x + share * plot.width;
  const hasBeyond = bars.some(({ isBeyond }) => isBeyond);
  const shown = ticks.filter(({ share }) => !hasBeyond || (1 - share) * plot.width > BEYOND_ROOM);
  return (
    <>
      {axis.ticks.map((tick) => {
        const y = bottom - (tick / axis.end) * plot.height;
        return (
          <g key={tick}>
            <line className="chart-grid" x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} />
            <text className="chart-tick" x={plot.x - 12} y={y} textAnchor="end">
              {formatAxisPay(tick)}
            </text>
          </g>
        );
      })}
      {shown.map(({ share, text }) => (
        <g key={text}>
          <line className="chart-tick-mark" x1={across(share)} x2={across(share)} y1={bottom} y2={bottom + 5} />
          <text
            className="chart-tick"
            x={across(share)}
            y={bottom + 16}
            textAnchor={share > 0.99 ? 'end' : 'middle'}
          >
            {text}
          </text>
        </g>
      ))}
      {hasBeyond && (
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
});

/** What stands behind the bars of a distribution: counts, amounts and the middle half. */
export function DistributionBack({ picture, middle, plot }: BackProps & { readonly middle: MiddlePicture | null }) {
  return (
    <g className="chart-frame">
      {middle !== null && <MiddleHalf middle={middle} plot={plot} />}
      <Axes picture={picture} plot={plot} />
    </g>
  );
}

/** The median over the bars of a distribution. */
export function DistributionMedian({ middle, plot }: { readonly middle: MiddlePicture; readonly plot: Plot }) {
  const x = plot.x + middle.median * plot.width;
  const label = placeLabel(middle.median, middle.medianLabel, plot.width);
  return (
    <g className="chart-frame" aria-hidden="true">
      <line className="chart-median" x1={x} x2={x} y1={plot.y - 12} y2={plot.y + plot.height} />
      <text className="chart-median-label" x={x} dx={label.dx} y={plot.y - 22} textAnchor={label.anchor}>
        {middle.medianLabel}
      </text>
    </g>
  );
}
