import { brushPay } from '../../actions/brushPay';
import { clearFilter } from '../../actions/clearFilter';
import { revert } from '../../actions/revert';
import { settle } from '../../actions/settle';
import { useAct } from '../../actions/useAct';
import type { PayUnit } from '../../pay/currency';
import { formatPay } from '../../pay/formatPay';
import { payOf } from '../../pay/pay';
import type { PayPeriod } from '../../pay/payPeriod';
import type { PayRange } from '../../query/payRange';
import { BoundField } from '../../ui/BoundField';
import type { PayAxis } from './payAxis';
import { payBound, unitText } from './payBound';

interface BoundFieldsProps {
  /** As the hand that drags it has it. */
  readonly range: PayRange | null;
  readonly axis: PayAxis;
  readonly currency: PayUnit;
  readonly period: PayPeriod;
}

const NO_RANGE: PayRange = { low: null, high: null };

/** The two ends of the range of pay, to be typed. */
export function BoundFields({ range, axis, currency, period }: BoundFieldsProps) {
  const act = useAct();
  const { low, high } = range ?? NO_RANGE;
  const unit = unitText(currency, period);
  const kind = payBound(currency, period);
  const write = (amount: number) => formatPay(payOf(amount, currency, period));
  const common = {
    className: 'field pay-bound',
    kind,
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
        problemOf={(value, text) => {
          const problem = kind.problemIn(text);
          if (problem !== null || value === null || high === null || value <= high) return problem;
          return `That is above the upper end, ${write(high)}: type less, or empty “to” first.`;
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
        problemOf={(value, text) => {
          const problem = kind.problemIn(text);
          if (problem !== null || value === null || low === null || value >= low) return problem;
          return `That is below the lower end, ${write(low)}: type more, or empty “Pay from” first.`;
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
