import { useId, useMemo } from 'react';
import { changeReading } from '../../actions/changeReading';
import { settleCurrency } from '../../actions/settleCurrency';
import { useAct } from '../../actions/useAct';
import { isPayPeriod, PAY_PERIODS } from '../../pay/payPeriod';
import type { Review } from '../../store/openedSource';
import { SelectField } from '../../ui/SelectField';
import { useGrowingCount } from '../../ui/useGrowingCount';
import { CurrencyChoice } from './CurrencyChoice';
import { DecimalChoice } from './DecimalChoice';
import { questionsOf } from './questions';
import { UnitChoice } from './UnitChoice';

/** How many texts with a list of currencies each are drawn in one go. */
const SLICE = 4;

/** How figures read where they leave it open themselves, each with the rows that hang on it. */
export function FigureSettings({ review }: { readonly review: Review }) {
  const act = useAct();
  const id = useId();
  const { reading, report } = review;
  const questions = useMemo(() => questionsOf(review), [review]);
  const { unit, decimal, currencies, missingCurrency, missingPeriod, repeats } = questions;
  const count = useGrowingCount(currencies.length, SLICE);
  if (!(unit ?? decimal ?? missingCurrency ?? missingPeriod ?? repeats) && currencies.length === 0) return null;
  return (
    <section className="review-section" aria-labelledby={id}>
      <h3 id={id}>How figures read</h3>
      {decimal !== null && <DecimalChoice question={decimal} chosen={reading.decimalMark} />}
      {unit !== null && <UnitChoice question={unit} chosen={reading.unit} />}
      {currencies.slice(0, count).map((open) => (
        <CurrencyChoice
          key={open.text}
          label={open.label}
          pressing={open.pressing}
          likely={open.candidates}
          chosen={open.meaning}
          onChoose={(meaning) => {
            act(settleCurrency, open.text, meaning);
          }}
        />
      ))}
      {missingCurrency !== null && (
        <CurrencyChoice
          label={missingCurrency.label}
          hint={missingCurrency.hint}
          pressing={missingCurrency.pressing}
          likely={report.currencies.map(({ currency }) => currency)}
          chosen={reading.missingCurrency}
          onChoose={(meaning) => {
            act(changeReading, { missingCurrency: meaning });
          }}
        />
      )}
      {missingPeriod !== null && (
        <SelectField
          label={missingPeriod.label}
          hint={missingPeriod.hint}
          value={reading.missingPeriod}
          onChange={(value) => {
            if (isPayPeriod(value)) act(changeReading, { missingPeriod: value });
          }}
        >
          {PAY_PERIODS.map((period) => (
            <option key={period} value={period}>
              per {period}
            </option>
          ))}
        </SelectField>
      )}
      {repeats !== null && (
        <label className="review-check">
          <input
            type="checkbox"
            checked={reading.foldRepeats}
            onChange={({ target }) => {
              act(changeReading, { foldRepeats: target.checked });
            }}
          />
          <span>{repeats.label}</span>
        </label>
      )}
    </section>
  );
}
