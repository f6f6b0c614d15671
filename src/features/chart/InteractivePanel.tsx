import { useCallback, useMemo } from 'react';
import { Bar, BarChart, type BarShapeProps, matchByDataKey, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { markSalaries } from '../../actions/markSalaries';
import { selectSalary } from '../../actions/selectSalary';
import { useAct } from '../../actions/useAct';
import { useAppState } from '../../store/react';
import { useLoadedComponent } from '../../ui/useLoadedComponent';
import type { Bar as SalaryOfBar, BarPicture } from './barPicture';
import { barsBeyond } from './beyondInWords';
import { ChartFrame } from './ChartFrame';
import { chartExtent, layoutFor } from './chartLayout';
import { glide } from './glide';
import { ManyBars } from './ManyBars';
import type { PayOnBarsProps } from './PayOnBars';
import { SpannedBar } from './SpannedBar';

export interface InteractivePanelProps {
  readonly picture: BarPicture;
  /** The width to draw in, in pixels. */
  readonly width: number;
}

const GLIDE_MILLISECONDS = 700;
/** With more bars than this nothing glides: each frame would cost more than it shows. */
const MOST_GLIDING = 60;

/** recharts draws its bars in layer 300. */
const OF_THE_BARS = 300;
const BEHIND_THE_BARS = 100;

const NO_BARS: readonly SalaryOfBar[] = [];

const sameSalary = matchByDataKey('row');

const loadPay = () => import('./PayOnBars');

/** The reader's own pay across the bars; without its code the sentence beside the amount says the same. */
function LatePay(props: PayOnBarsProps) {
  const { Loaded } = useLoadedComponent(loadPay);
  return Loaded === null ? null : <Loaded {...props} />;
}

/** A panel's bars as recharts draws them: each glides to its new place and length. */
export default function InteractivePanel({ picture, width }: InteractivePanelProps) {
  const act = useAct();
  const dragging = useAppState((state) => state.view !== state.committedView);
  const { bars, axis, quartiles, labelRoom } = picture;
  const beyond = barsBeyond(bars);
  const layout = layoutFor(width, picture.ranked);
  const { top, height } = chartExtent(layout, bars.length, quartiles !== null);
  const right = layout.name === 'wide' ? labelRoom : 0;
  const plotWidth = width - layout.left - right;
  const median = quartiles === null ? null : (quartiles.median / axis.end) * plotWidth;
  const margin = useMemo(
    () => ({ top, bottom: layout.bottom, left: layout.left, right }),
    [layout, top, right],
  );
  const hasPay = useAppState(({ myPay }) => myPay !== null && myPay.amount !== null);
  const isMany = bars.length > MOST_GLIDING;
  const end = isMany ? 1 : axis.end;
  const domain = useMemo(() => [0, end], [end]);
  const drawBar = useCallback(
    (shape: BarShapeProps) => {
      const bar = bars[shape.originalDataIndex];
      const rowTop = shape.y - (layout.rowHeight - layout.barHeight) / 2;
      return bar === undefined ? (
        <g />
      ) : (
        <g transform={`translate(${shape.x} ${rowTop})`}>
          <SpannedBar
            bar={bar}
            layout={layout}
            ranked={picture.ranked}
            end={shape.width}
            share={bar.length / axis.end}
            median={median}
          />
        </g>
      );
    },
    [bars, layout, axis.end, median, picture.ranked],
  );
  return (
    <>
      <BarChart
        layout="vertical"
        width={width}
        height={height}
        data={isMany ? NO_BARS : bars}
        margin={margin}
        accessibilityLayer={false}
        onMouseLeave={() => {
          act(markSalaries, []);
        }}
      >
        <XAxis type="number" domain={domain} allowDataOverflow={isMany} hide />
        <YAxis type="category" dataKey="row" width={0} hide />
        <ZIndexLayer zIndex={BEHIND_THE_BARS}>
          <g transform={`translate(${layout.left} 0)`}>
            <ChartFrame {...picture} rows={bars.length} layout={layout} along={(share) => share * plotWidth} />
          </g>
        </ZIndexLayer>
        {isMany ? (
          <ZIndexLayer zIndex={OF_THE_BARS}>
            <ManyBars bars={bars} axis={axis} ranked={picture.ranked} layout={layout} top={top} median={median} />
          </ZIndexLayer>
        ) : (
          <Bar
            dataKey="length"
            barSize={layout.barHeight}
            shape={drawBar}
            isAnimationActive={dragging ? false : 'auto'}
            animationDuration={GLIDE_MILLISECONDS}
            animationEasing="ease-in-out"
            animationMatchBy={sameSalary}
            animationInterpolateFn={glide}
            onMouseEnter={(_, index) => {
              const bar = bars[index];
              if (bar !== undefined) act(markSalaries, [bar.row]);
            }}
            onClick={(_, index) => {
              const bar = bars[index];
              if (bar !== undefined) act(selectSalary, bar.row);
            }}
          />
        )}
        {hasPay && <LatePay picture={picture} layout={layout} top={top} height={height} width={plotWidth} />}
      </BarChart>
      {hasPay && <div className="pay-line-room" />}
      {beyond !== '' && <p className="chart-beyond">{beyond}</p>}
    </>
  );
}
