import { memo, type PointerEvent, useState } from 'react';
import type { PayUnit } from '../../pay/currency';
import type { PayPeriod } from '../../pay/payPeriod';
import { seriesClass } from '../../ui/seriesClass';
import { BoundFields } from './BoundFields';
import { DistributionBars } from './DistributionBars';
import { DistributionBack, DistributionMedian } from './DistributionFrame';
import { DISTRIBUTION, plotOf } from './distributionLayout';
import type { DistributionPicture, MiddlePicture } from './distributionPicture';
import type { PayAxis } from './payAxis';
import { PayBrush } from './PayBrush';
import { PayLine } from './PayLine';
import { useDraggedRange } from './useDraggedRange';
import type { PayMark } from './usePayMark';
import './distribution.css';

interface DistributionPanelProps {
  readonly picture: DistributionPicture;
  /** Of the salaries on show; null where there are none. */
  readonly middle: MiddlePicture | null;
  /** The colour of the one currency that the salaries are published in; null where there are several. */
  readonly series: number | null;
  /** The width to draw in, in pixels. */
  readonly width: number;
  /** What a range of pay is measured in; null where none can be chosen. */
  readonly unit: { readonly currency: PayUnit; readonly period: PayPeriod } | null;
  /** The reader's own pay; null: none can be shown. */
  readonly mark: PayMark | null;
}

/** Where an amount lies on an axis: what is off it, beyond its end, and in the bin beyond in the middle of that. */
function shareWithEnds(axis: PayAxis, amount: number): number {
  if (amount < axis.lowest) return -1;
  if (amount <= axis.highest) return axis.shareOf(amount);
  return axis.hasBeyond ? 1 - 0.5 / axis.slots : 2;
}

/** The same to be read out. */
const BinTable = memo(function BinTable({ bars }: Pick<DistributionPicture, 'bars'>) {
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
            .filter(({ key }) => !key.startsWith('gap'))
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
});

/** How pay is spread: a bar for each bin, in words the bin that is pointed at, and handles for a range. */
export function DistributionPanel({ picture, middle, series, width, unit, mark }: DistributionPanelProps) {
  const [pointed, setPointed] = useState<number | null>(null);
  const dragged = useDraggedRange();
  const { bars } = picture;
  const plot = plotOf(width);
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const across = event.clientX - event.currentTarget.getBoundingClientRect().left - plot.x;
    setPointed(Math.floor((across / plot.width) * bars.length));
  };
  const bar = pointed === null ? undefined : bars[pointed];
  return (
    <div className={series === null ? 'distribution' : `distribution ${seriesClass(series)}`}>
      <p className="distribution-pointed" aria-hidden="true">
        {bar === undefined || bar.key.startsWith('gap') ? (
          unit !== null && 'Drag across the bars to narrow to a range of pay.'
        ) : (
          <>
            <b>{bar.range}</b> {bar.amount}
          </>
        )}
      </p>
      <div className="distribution-plot">
        <svg className="distribution-layer" width={width} height={DISTRIBUTION.height} aria-hidden="true">
          <DistributionBack picture={picture} middle={middle} plot={plot} />
        </svg>
        <DistributionBars picture={picture} width={width} />
        <svg
          className={`distribution-layer distribution-front${unit === null ? '' : ' distribution-brushed'}`}
          width={width}
          height={DISTRIBUTION.height}
          onPointerMove={point}
          onPointerLeave={() => {
            setPointed(null);
          }}
        >
          <rect className="distribution-hit" x={plot.x} y={plot.y} width={plot.width} height={plot.height} />
          {middle !== null && <DistributionMedian middle={middle} plot={plot} />}
          {mark !== null && (
            <g transform={`translate(${plot.x} 0)`}>
              <PayLine
                mark={mark}
                shareOf={(amount) => shareWithEnds(picture.payAxis, amount)}
                width={plot.width}
                strokes={[[plot.y - 12, plot.height + 12]]}
                labelAt={plot.y - 36}
              />
            </g>
          )}
          {unit !== null && <PayBrush axis={picture.payAxis} plot={plot} dragged={dragged} {...unit} />}
        </svg>
      </div>
      {unit !== null && <BoundFields range={dragged.range} axis={picture.payAxis} {...unit} />}
      <BinTable bars={bars} />
    </div>
  );
}
