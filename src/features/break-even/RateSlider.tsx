import { useId } from 'react';
import { editRate } from '../../actions/editRate';
import { resetRate } from '../../actions/resetRate';
import { selectSalary } from '../../actions/selectSalary';
import { settle } from '../../actions/settle';
import { useAct } from '../../actions/useAct';
import { type CurrencyCode, currencyPluralName, currencySymbol } from '../../pay/currency';
import { datedRate, isEditedRate, rateInForce } from '../../pay/exchangeRates';
import { formatRate } from '../../pay/formatPay';
import type { BreakEven } from '../../query/breakEven';
import { useAppState } from '../../store/react';
import { rateBeyond, sliderRange } from './breakEvenText';

interface RateSliderProps {
  readonly currency: CurrencyCode;
  /** The salary that the rate is tried on, which stays on show though it may no longer be moved. */
  readonly row: number;
  readonly outcome: BreakEven;
}

/** The rate of one currency on a slider: the bars follow while it moves. */
export function RateSlider({ currency, row, outcome }: RateSliderProps) {
  const act = useAct();
  const id = useId();
  const editedRates = useAppState((state) => state.view.scale.editedRates);
  const rate = rateInForce(currency, editedRates);
  const dated = datedRate(currency);
  const edited = isEditedRate(currency, editedRates);
  const { low, high } = sliderRange(dated, rate, outcome);
  const share = (value: number) => `${(100 * (value - low)) / (high - low)}%`;
  const tryRate = (next: number) => {
    act(selectSalary, row);
    act(editRate, currency, next);
  };
  const finish = () => {
    act(settle);
  };
  return (
    <div className="rate-slider">
      <label htmlFor={id}>
        <span className="control-label">
          {currencySymbol(currency)}1 in US dollars{edited && ', edited'}
        </span>
        <b>{formatRate(rate)}</b>
      </label>
      <input
        id={id}
        type="range"
        min={low}
        max={high}
        step={(high - low) / 400}
        value={rate}
        aria-valuetext={`US$${formatRate(rate)} for one of ${currencyPluralName(currency)}`}
        onChange={(event) => {
          tryRate(event.target.valueAsNumber);
        }}
        onPointerUp={finish}
        onKeyUp={finish}
        onBlur={finish}
      />
      <svg className="rate-slider-marks" width="100%" height="22" aria-hidden="true">
        <line x1={share(dated)} x2={share(dated)} y1="0" y2="6" />
        <text x={share(dated)} y="18" textAnchor="middle">
          dated
        </text>
        {outcome.kind === 'needs' && (
          <>
            <line x1={share(outcome.needed)} x2={share(outcome.needed)} y1="0" y2="6" />
            <text x={share(outcome.needed)} y="18" textAnchor="middle">
              needed
            </text>
          </>
        )}
      </svg>
      <p className="rate-slider-buttons">
        <button
          type="button"
          disabled={outcome.kind !== 'needs'}
          onClick={() => {
            if (outcome.kind !== 'needs') return;
            tryRate(rateBeyond(outcome));
            act(settle);
          }}
        >
          Try the needed rate
        </button>
        <button
          type="button"
          disabled={!edited}
          onClick={() => {
            act(resetRate, currency);
          }}
        >
          Reset
        </button>
      </p>
    </div>
  );
}
