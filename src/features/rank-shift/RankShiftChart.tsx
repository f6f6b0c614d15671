import { memo } from 'react';
import { formatShortPay } from '../../pay/formatPay';
import { payOf } from '../../pay/pay';
import type { PayPeriod } from '../../pay/payPeriod';
import type { RankShift, Shift } from '../../query/rankShift';
import { useAppState } from '../../store/react';
import { percent } from '../../ui/percent';
import { seriesClass } from '../../ui/seriesClass';
import { classOf } from './classOf';
import { pinnedKeys } from './pinnedKeys';
import { SCALE_NAMES } from './scaleNames';
import { ShiftLine } from './ShiftLine';
import { ShiftNames } from './ShiftNames';
import { useFollowed } from './useFollowed';

interface RankShiftChartProps {
  readonly shift: RankShift;
  /** Whether a salary is known by its place on a page, or by a name. */
  readonly ranked: boolean;
  readonly period: PayPeriod;
}

/** The height of a row, in pixels; rankShift.css has the same figure. */
const ROW_HEIGHT = 24;

/** What stands behind the end of a line: a salary's pay on the last scale, a group's name. */
function endOf({ name, amounts, isOpen }: Shift, { of, currencies }: RankShift, period: PayPeriod): string {
  const currency = currencies.at(-1) ?? null;
  if (of === 'groups' || currency === null) return name;
  return (isOpen ? '≈' : '') + formatShortPay(payOf(Number(amounts.at(-1)), currency, period));
}

/** A line for each salary or group from scale to scale, rank by rank. */
export const RankShiftChart = memo(function RankShiftChart({ shift, ranked, period }: RankShiftChartProps) {
  const { keys, follow } = useFollowed(shift.of);
  const pins = useAppState(({ view }) => view.pins);
  const { shifts, scales } = shift;
  const pinned = pinnedKeys(shift, pins);
  const last = scales.length - 1;
  const byLast = shifts.toSorted((a, b) => Number(a.ranks[last]) - Number(b.ranks[last]));
  // What is pinned is drawn over the others, and last what is followed.
  const heightOf = ({ key }: Shift) => Number(pinned.has(key)) + 2 * Number(keys.includes(key));
  const lines = shifts.toSorted((a, b) => heightOf(a) - heightOf(b));
  return (
    <div
      className={`shift-plot shift-of-${shift.of}${keys.some((key) => shifts.some((own) => own.key === key)) ? ' shift-following' : ''}`}
      onPointerLeave={() => {
        follow(null);
      }}
    >
      <div className="shift-heads" aria-hidden="true">
        {scales.map((scale) => (
          <span key={scale}>{SCALE_NAMES[scale].heading}</span>
        ))}
      </div>
      <ShiftNames shift={shift} ranked={ranked} followed={keys} pinned={pinned} onPoint={follow} />
      <svg className="shift-lines" width="100%" height={shifts.length * ROW_HEIGHT} aria-hidden="true">
        {scales.map((scale, index) => (
          <line key={scale} className="shift-axis" x1={percent(index / last)} x2={percent(index / last)} y1="0" y2="100%" />
        ))}
        {lines.map((own) => (
          <g key={own.key} className={own.series === null ? undefined : seriesClass(own.series)}>
            <ShiftLine shift={own} isFollowed={keys.includes(own.key)} isPinned={pinned.has(own.key)} rowHeight={ROW_HEIGHT} onPoint={follow} />
          </g>
        ))}
      </svg>
      <ol className="shift-ends" aria-hidden="true">
        {byLast.map((own) => (
          <li
            key={own.key}
            className={`${classOf('shift-end', own, pinned.has(own.key))}${keys.includes(own.key) ? ' shift-end-followed' : ''}`}
            onPointerEnter={() => {
              follow(own.key);
            }}
          >
            <span className="shift-rank">{own.ranks[last]}</span>
            <span className="shift-label">{endOf(own, shift, period)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
});
