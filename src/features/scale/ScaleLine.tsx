import { ageInDays, DATED_RATES } from '../../pay/exchangeRates';
import { useAppState } from '../../store/react';
import { useHydrated } from '../../ui/useHydrated';
import { ageInWords, dayInWords, editsInForce, unitInWords } from './scaleText';

/** How old the rates are today: left open in the prerendered page, which may be read on any day. */
function RatesAge() {
  const hydrated = useHydrated();
  return (
    <span className="rates-age">
      {hydrated && ` (${ageInWords(ageInDays(DATED_RATES.date, new Date()))})`}
    </span>
  );
}

/** What the figures below a heading are in, at which rates, how old these are and where from. */
export function ScaleLine() {
  const scale = useAppState((state) => state.view.scale);
  const dataset = useAppState((state) => state.dataset);
  const edits = editsInForce(scale, dataset.currency.values, dataset.period.values);
  return (
    <p className="scale-line">
      {unitInWords(scale)}
      {scale.basis === 'market' && (
        <>
          , at market rates of{' '}
          <time dateTime={DATED_RATES.date}>{dayInWords(DATED_RATES.date)}</time>
          <RatesAge />, source: <a href="#rates">currency-api</a>
        </>
      )}
      {edits.map((edit) => (
        <strong key={edit} className="scale-edited">
          {edit}
        </strong>
      ))}
    </p>
  );
}
