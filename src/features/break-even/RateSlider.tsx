import { useId } from 'react';
import { editRate } from '../../actions/editRate';
import { resetRate } from '../../actions/resetRate';
import { selectSalary } from '../../actions/selectSalary';
import { settle } from '../../actions/settle';
import { useAct } from '../../actions/useAct';
import { type CurrencyCode, currencySymbol } from '../../pay/currency';
import { datedRate, isEditedRate, rateInForce } from '../../pay/exchangeRates';
import { formatRate } from '../../pay/formatPay';
import type { BreakEven } from '../../query/breakEven';
import { useAppState } from '../../store/react';
import { percent } from '../../ui/percent';
import { formatNeededRate, neededRate, rateBeyond, sliderRange } from './breakEvenText';

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
  const committed = useAppState((state) => state.committedView.scale.editedRates);
  // Neither end may depend on the rate that is being dragged, or the thumb would run from the hand.
  const nearest = neededRate(outcome, dated);
  const { low, high } = sliderRange(dated, rateInForce(currency, committed), nearest);
  const needed =
    outcome.kind === 'between' && !outcome.holds ? neededRate(outcome, outcome.rate) : null;
  const share = (value: number) => percent((value - low) / (high - low));
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
        aria-valuetext={`${currencySymbol(currency)}1 = US$${formatRate(rate)}`}
        onChange={(event) => {
          // As many digits as a hand can set, so that a link stays readable.
          tryRate(Number(event.target.valueAsNumber.toPrecision(4)));
        }}
        onPointerUp={finish}
        onBlur={finish}
      />
      <svg className="rate-slider-marks" width="100%" height="36" aria-hidden="true">
        <line x1={share(dated)} x2={share(dated)} y1="0" y2="6" />
        <text x={share(dated)} y="18" textAnchor="middle">
          dated
        </text>
        {nearest !== null && (
          <>
            <line x1={share(nearest.rate)} x2={share(nearest.rate)} y1="0" y2="20" />
            <text x={share(nearest.rate)} y="31" textAnchor="middle">
              {nearest.bound} {formatNeededRate(nearest)}
            </text>
          </>
        )}
      </svg>
      <p className="rate-slider-buttons">
        <button
          type="button"
          aria-disabled={needed === null}
          onClick={() => {
            if (needed === null) return;
            tryRate(rateBeyond(needed, outcome));
            act(settle);
          }}
        >
          Try the needed rate
        </button>
        <button
          type="button"
          aria-disabled={!edited}
          onClick={() => {
            if (!edited) return;
            act(resetRate, currency);
          }}
        >
          Reset
        </button>
      </p>
    </div>
  );
}
