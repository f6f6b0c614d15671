import { brushPay } from '../../actions/brushPay';
import { revert } from '../../actions/revert';
import { settle } from '../../actions/settle';
import { useAct } from '../../actions/useAct';
import type { PayUnit } from '../../pay/currency';
import { formatPay } from '../../pay/formatPay';
import { payOf } from '../../pay/pay';
import type { PayPeriod } from '../../pay/payPeriod';
import type { PayRange } from '../../query/payRange';
import { type Bound, rangeAfterKey } from './brushKeys';
import type { Plot } from './distributionLayout';
import type { PayAxis } from './payAxis';

interface BrushHandleProps {
  readonly bound: Bound;
  /** Where it stands, in pixels. */
  readonly x: number;
  readonly axis: PayAxis;
  readonly plot: Plot;
  readonly range: PayRange | null;
  readonly currency: PayUnit;
  readonly period: PayPeriod;
}

const NAMES: Readonly<Record<Bound, string>> = { low: 'Lowest pay', high: 'Highest pay' };
const NO_RANGE: PayRange = { low: null, high: null };
/** What is to be hit, and what is to be seen, in pixels. */
const HIT = 24;
const SEEN = { width: 10, height: 34 };

/** One end of a range of pay, to be moved by keys. Dragging it is up to the brush around it. */
export function BrushHandle({ bound, x, axis, plot, range, currency, period }: BrushHandleProps) {
  const act = useAct();
  const set = range ?? NO_RANGE;
  const amount = set[bound];
  const middle = plot.y + plot.height / 2;
  return (
    <g
      className="brush-handle"
      role="slider"
      tabIndex={0}
      aria-label={NAMES[bound]}
      aria-orientation="horizontal"
      aria-valuemin={axis.lowest}
      aria-valuemax={axis.highest}
      aria-valuenow={amount ?? (bound === 'low' ? axis.lowest : axis.highest)}
      aria-valuetext={amount === null ? 'no bound' : formatPay(payOf(amount, currency, period))}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'Escape') act(revert);
        const next = rangeAfterKey(axis, set, bound, event.key);
        if (next === null) return;
        event.preventDefault();
        act(brushPay, next);
      }}
      onBlur={() => {
        act(settle);
      }}
    >
      <rect className="brush-hit" x={x - HIT / 2} y={plot.y} width={HIT} height={plot.height} />
      <line className="brush-edge" x1={x} x2={x} y1={plot.y} y2={plot.y + plot.height} />
      <rect
        className="brush-knob"
        x={x - SEEN.width / 2}
        y={middle - SEEN.height / 2}
        {...SEEN}
        rx={SEEN.width / 2}
      />
    </g>
  );
}
