import { useRef } from 'react';
import { editRate } from '../../actions/editRate';
import { editWorkingYear } from '../../actions/editWorkingYear';
import { resetRate } from '../../actions/resetRate';
import { resetScale } from '../../actions/resetScale';
import { revert } from '../../actions/revert';
import { settle } from '../../actions/settle';
import { useAct } from '../../actions/useAct';
import { BASE_CURRENCY, type CurrencyCode, currencySymbol, isCurrencyCode } from '../../pay/currency';
import { datedRate, isEditedRate, isExchangeRate, rateInForce } from '../../pay/exchangeRates';
import { formatRate } from '../../pay/formatPay';
import { isWorkingTime, LONGEST_YEAR, type WorkingYear } from '../../pay/payPeriod';
import { DEFAULT_SCALE } from '../../pay/scale';
import { useAppState } from '../../store/react';
import { NumberField } from '../../ui/NumberField';

function RateField({ currency }: { readonly currency: CurrencyCode }) {
  const act = useAct();
  const editedRates = useAppState((state) => state.view.scale.editedRates);
  const edited = isEditedRate(currency, editedRates);
  const field = useRef<HTMLDivElement>(null);
  return (
    <div className="rate-field" ref={field}>
      <NumberField
        label={`${currencySymbol(currency)}1 in US dollars`}
        value={rateInForce(currency, editedRates)}
        accepts={isExchangeRate}
        problem="A rate is a figure above 0, such as 0.75."
        onDraft={(rate) => {
          act(editRate, currency, rate);
        }}
        onRevert={() => {
          act(revert);
        }}
        onSettle={() => {
          act(settle);
        }}
      />
      {edited && (
        <p className="rate-edited">
          <strong>edited</strong>, dated rate {formatRate(datedRate(currency))}{' '}
          <button
            type="button"
            className="plain-button"
            aria-label={`Reset the ${currency} rate`}
            onClick={() => {
              act(resetRate, currency);
              // This button is gone with it.
              field.current?.querySelector('input')?.focus();
            }}
          >
            Reset
          </button>
        </p>
      )}
    </div>
  );
}

function WorkingTimeField({ unit }: { readonly unit: keyof WorkingYear }) {
  const act = useAct();
  const workingYear = useAppState((state) => state.view.scale.workingYear);
  const standard = DEFAULT_SCALE.workingYear[unit];
  const field = useRef<HTMLDivElement>(null);
  return (
    <div className="rate-field" ref={field}>
      <NumberField
        label={`Paid ${unit} a year`}
        value={workingYear[unit]}
        accepts={(value) => isWorkingTime(unit, value)}
        problem={`A year has at least 1 and at most ${LONGEST_YEAR[unit].toLocaleString('en-US')} ${unit}.`}
        onDraft={(value) => {
          act(editWorkingYear, unit, value);
        }}
        onRevert={() => {
          act(revert);
        }}
        onSettle={() => {
          act(settle);
        }}
      />
      {workingYear[unit] !== standard && (
        <p className="rate-edited">
          <strong>edited</strong>, usually {standard.toLocaleString('en-US')}{' '}
          <button
            type="button"
            className="plain-button"
            aria-label={`Reset the ${unit} of a year`}
            onClick={() => {
              act(editWorkingYear, unit, standard);
              act(settle);
              field.current?.querySelector('input')?.focus();
            }}
          >
            Reset
          </button>
        </p>
      )}
    </div>
  );
}

/** Every rate in use and the working year, to be set by hand. */
export default function RateFields() {
  const act = useAct();
  const here = useAppState((state) => state.dataset.currency.values);
  const scale = useAppState((state) => state.view.scale);
  const edited = Object.keys(scale.editedRates).filter(isCurrencyCode);
  const inUse = [...new Set([...here, scale.target, ...edited])].filter(
    (code) => code !== BASE_CURRENCY,
  );
  const standard = DEFAULT_SCALE.workingYear;
  const untouched =
    Object.keys(scale.editedRates).length === 0 &&
    scale.workingYear.hours === standard.hours &&
    scale.workingYear.days === standard.days;
  return (
    <>
      <p className="rate-editor-note">
        Every rate is in US dollars for one unit. A year of work is{' '}
        {standard.hours.toLocaleString('en-US')} paid hours or {standard.days} paid days unless you say otherwise: 52 weeks of five days
        of eight hours. What you set here is marked as edited wherever it acts, and goes into the
        link.
      </p>
      <div className="rate-fields">
        {inUse.map((currency) => (
          <RateField key={currency} currency={currency} />
        ))}
        <WorkingTimeField unit="hours" />
        <WorkingTimeField unit="days" />
      </div>
      <button
        type="button"
        aria-disabled={untouched}
        onClick={() => {
          if (!untouched) act(resetScale);
        }}
      >
        Reset all
      </button>
    </>
  );
}
