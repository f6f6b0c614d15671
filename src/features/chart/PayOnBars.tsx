import { ZIndexLayer } from 'recharts';
import type { BarPicture } from './barPicture';
import { BarStrokes } from './BarStrokes';
import { strokesOf } from './ChartFrame';
import { type ChartLayout, PAY_LABEL_BELOW } from './chartLayout';
import { PayLine } from './PayLine';
import { usePayMark } from './usePayMark';

export interface PayOnBarsProps {
  readonly picture: Pick<BarPicture, 'bars' | 'axis' | 'currency'>;
  readonly layout: ChartLayout;
  /** Where the first row begins, how high the chart is and how wide its plot, in pixels. */
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

/** recharts draws its bars in layer 300. */
const BEHIND_THE_BARS = 100;
const OVER_THE_BARS = 350;

/** The reader's own pay across the bars of a panel. Fetched when there is one. */
export default function PayOnBars({ picture, layout, top, height, width }: PayOnBarsProps) {
  const { bars, axis, currency } = picture;
  const mark = usePayMark(currency);
  if (mark === null) return null;
  const shareOf = (amount: number) => amount / axis.end;
  return (
    <>
      <ZIndexLayer zIndex={BEHIND_THE_BARS}>
        <g transform={`translate(${layout.left} 0)`}>
          <PayLine
            mark={mark}
            shareOf={shareOf}
            width={width}
            strokes={strokesOf('pay', layout, bars.length, top)}
            labelAt={height + PAY_LABEL_BELOW}
          />
        </g>
      </ZIndexLayer>
      {mark.low <= axis.end && (
        <ZIndexLayer zIndex={OVER_THE_BARS}>
          <g transform={`translate(${layout.left} ${top})`}>
            <BarStrokes bars={bars} layout={layout} mark={mark} x={shareOf(mark.low) * width} />
          </g>
        </ZIndexLayer>
      )}
    </>
  );
}
