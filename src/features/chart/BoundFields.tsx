import { brushPay } from '../../actions/brushPay';
import { clearFilter } from '../../actions/clearFilter';
import { revert } from '../../actions/revert';
import { settle } from '../../actions/settle';
import { useAct } from '../../actions/useAct';
import { currencySymbol, type PayUnit } from '../../pay/currency';
import type { PayPeriod } from '../../pay/payPeriod';
import type { PayRange } from '../../query/payRange';
import { BoundField } from '../../ui/BoundField';
import type { PayAxis } from './payAxis';
import { PAY_BOUND } from './payBound';

interface BoundFieldsProps {
  /** As the hand that drags it has it. */
  readonly range: PayRange | null;
  readonly axis: PayAxis;
  readonly currency: PayUnit;
  readonly period: PayPeriod;
}

const NO_RANGE: PayRange = { low: null, high: null };

/** Whether salaries can lie in a range, so far as its ends can tell. */
function isRange({ low, high }: PayRange): boolean {
  const ends = [low, high].filter((end) => end !== null);
  return ends.every((end) => end >= 0) && (low === null || high === null || low <= high);
}

/** The two ends of the range of pay, to be typed. */
export function BoundFields({ range, axis, currency, period }: BoundFieldsProps) {
  const act = useAct();
  const { low, high } = range ?? NO_RANGE;
  const unit = `${currencySymbol(currency).trim()} per ${period}`;
  const common = {
    className: 'field pay-bound',
    kind: PAY_BOUND,
    onRevert: () => {
      act(revert);
    },
    onSettle: () => {
      act(settle);
    },
  };
  return (
    <div className="pay-bounds" role="group" aria-label="Range of pay">
      <BoundField
        label="Pay from"
        name={`Pay from, ${unit}`}
        value={low}
        placeholder={axis.lowest.toLocaleString('en-US')}
        problemOf={(value) => {
          if (isRange({ low: value, high })) return null;
          return high === null ? 'An amount, such as 40,000.' : `An amount up to ${high.toLocaleString('en-US')}.`;
        }}
        onDraft={(value) => {
          act(brushPay, { low: value, high });
        }}
        {...common}
      />
      <BoundField
        label="to"
        name={`Pay to, ${unit}`}
        value={high}
        placeholder={axis.hasBeyond ? 'any' : axis.highest.toLocaleString('en-US')}
        problemOf={(value) => {
          if (isRange({ low, high: value })) return null;
          return low === null ? 'An amount, such as 90,000.' : `An amount from ${low.toLocaleString('en-US')} on.`;
        }}
        onDraft={(value) => {
          act(brushPay, { low, high: value });
        }}
        {...common}
      />
      <span className="pay-bounds-unit" aria-hidden="true">
        {unit}
      </span>
      <button
        type="button"
        className="plain-button pay-bounds-clear"
        aria-label="Clear the range of pay"
        aria-disabled={range === null}
        onClick={() => {
          if (range !== null) act(clearFilter, 'payRange');
        }}
      >
        Clear
      </button>
    </div>
  );
}
