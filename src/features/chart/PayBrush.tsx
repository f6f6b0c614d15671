import { type PointerEvent, useRef } from 'react';
import type { PayUnit } from '../../pay/currency';
import type { PayPeriod } from '../../pay/payPeriod';
import { BrushHandle } from './BrushHandle';
import { type Grip, gripAt, spanAfter } from './brushGesture';
import type { Plot } from './distributionLayout';
import type { PayAxis } from './payAxis';
import type { DraggedRange } from './useDraggedRange';

interface PayBrushProps {
  readonly axis: PayAxis;
  readonly plot: Plot;
  readonly currency: PayUnit;
  readonly period: PayPeriod;
  readonly dragged: DraggedRange;
}

/** So near to an edge it is taken hold of, in pixels: a finger covers more than a pointer. */
const REACH = { mouse: 8, finger: 22 };
/** A hand that moves less than this has only pointed. */
const STILL = 3;

/**
 * A range of pay on the distribution: drawn by a drag, moved as a whole or by its edges, and by keys
 * on the handles of its edges. It is where the hand is; the figures follow.
 */
export function PayBrush({ axis, plot, currency, period, dragged }: PayBrushProps) {
  const { range, drag, finish, giveUp } = dragged;
  const grip = useRef<Grip | null>(null);
  const moved = useRef(false);
  const [low, high] = axis.sharesOf(range);
  const shareAt = (event: PointerEvent<SVGGElement>) => {
    const left = event.currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0;
    return (event.clientX - left - plot.x) / plot.width;
  };
  const x = plot.x + low * plot.width;
  const right = plot.x + high * plot.width;
  const inside = { y: plot.y, height: plot.height };
  return (
    <g
      className={range === null ? 'brush' : 'brush brush-narrowed'}
      onPointerDown={(event) => {
        if (event.button !== 0 || !event.isPrimary) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const reach = event.pointerType === 'mouse' ? REACH.mouse : REACH.finger;
        grip.current = gripAt(shareAt(event), [low, high], reach / plot.width);
        moved.current = false;
      }}
      onPointerMove={(event) => {
        if (grip.current === null) return;
        const share = shareAt(event);
        if (!moved.current && Math.abs(share - grip.current.at) * plot.width < STILL) return;
        moved.current = true;
        drag(axis.rangeBetween(...spanAfter(grip.current, share)));
      }}
      onPointerUp={() => {
        grip.current = null;
        finish();
      }}
      onPointerCancel={() => {
        grip.current = null;
        giveUp();
      }}
    >
      <rect className="brush-room" x={plot.x - REACH.finger / 2} width={plot.width + REACH.finger} {...inside} />
      {range !== null && (
        <>
          <rect className="brush-veil" x={plot.x} width={x - plot.x} {...inside} />
          <rect className="brush-veil" x={right} width={plot.x + plot.width - right} {...inside} />
          <rect className="brush-whole" x={x} width={right - x} {...inside} />
        </>
      )}
      <BrushHandle bound="low" x={x} {...{ axis, plot, range, currency, period }} />
      <BrushHandle bound="high" x={right} {...{ axis, plot, range, currency, period }} />
    </g>
  );
}
