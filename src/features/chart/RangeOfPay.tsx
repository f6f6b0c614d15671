import { clearFilter } from '../../actions/clearFilter';
import { useAct } from '../../actions/useAct';
import type { PayUnit } from '../../pay/currency';
import { formatAxisPay, formatPay } from '../../pay/formatPay';
import type { PayPeriod } from '../../pay/payPeriod';
import { payOf } from '../../pay/pay';
import type { PayRange } from '../../query/payRange';
import { useAppState } from '../../store/react';

interface RangeOfPayProps {
  /** What the range is measured in; null where there are several currencies. */
  readonly currency: PayUnit | null;
  readonly period: PayPeriod;
}

function inWords({ low, high }: PayRange, write: (amount: number) => string): string {
  if (high === null) return low === null ? 'any pay' : `pay from ${write(low)}`;
  return low === null ? `pay up to ${write(high)}` : `pay from ${write(low)} to ${write(high)}`;
}

/** A range of pay that is in force where the chart has no handles for it. */
export function RangeOfPay({ currency, period }: RangeOfPayProps) {
  const act = useAct();
  const range = useAppState((state) => state.view.payRange);
  if (range === null) return null;
  const write = (amount: number) =>
    currency === null ? formatAxisPay(amount) : formatPay(payOf(amount, currency, period));
  return (
    <p className="chart-range">
      Narrowed to {inWords(range, write)}
      {currency === null && ' in each currency. Where all amounts share one scale, the range can be dragged'}.{' '}
      <button
        type="button"
        className="plain-button"
        onClick={() => {
          act(clearFilter, 'payRange');
        }}
      >
        Clear the range of pay
      </button>
    </p>
  );
}
