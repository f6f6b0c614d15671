import { clearFilter } from '../../actions/clearFilter';
import { useAct } from '../../actions/useAct';
import { useAppState } from '../../store/react';
import { formatAxisPay } from '../../pay/formatPay';
import type { PayRange } from '../../query/payRange';

function inWords({ low, high }: PayRange): string {
  if (high === null) return low === null ? 'any pay' : `pay from ${formatAxisPay(low)}`;
  return low === null ? `pay up to ${formatAxisPay(high)}` : `pay from ${formatAxisPay(low)} to ${formatAxisPay(high)}`;
}

/** A range of pay that is in force where the chart has no handles for it. */
export function RangeOfPay({ several }: { readonly several: boolean }) {
  const act = useAct();
  const range = useAppState((state) => state.view.payRange);
  if (range === null) return null;
  return (
    <p className="chart-range">
      Narrowed to {inWords(range)}
      {several && ' in each currency; a range is dragged where all amounts share one scale'}.{' '}
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
