import { Fragment } from 'react';
import { ageInDays, DATED_RATES } from '../../pay/exchangeRates';
import { purchasingPower } from '../../query/purchasingPower';
import { useQueryResult } from '../../store/react';
import { useToday } from '../../ui/useToday';
import { ageInWords, dayInWords, editsInForce, unitInWords } from './scaleText';

/** How old the rates are today: left open in the prerendered page, which may be read on any day. */
function RatesAge() {
  const today = useToday();
  return (
    <span className="rates-age">
      {today !== null && `(${ageInWords(ageInDays(DATED_RATES.date, new Date(today)))})`}
    </span>
  );
}

/** What the figures below a heading are in, at which rates or parities, how old these are and where from. */
export function ScaleLine() {
  // Of the figures on show, which may be those of an earlier view.
  const result = useQueryResult();
  const { dataset, measure } = result;
  const { scale } = result.view;
  const edits = editsInForce(scale, dataset.currency.values, dataset.period.values);
  const byParity = scale.basis === 'purchasingPower' ? purchasingPower() : null;
  return (
    <p className="scale-line">
      {unitInWords(scale)}
      {byParity !== null && (
        <>
          , source: <a href="#parities">World Bank</a>, {byParity.paritiesInWords(measure, scale)}
        </>
      )}
      {scale.basis === 'market' && (
        <>
          , at market rates of{' '}
          <time dateTime={DATED_RATES.date}>{dayInWords(DATED_RATES.date)}</time>, source: <a href="#rates">currency-api</a>{' '}
          <RatesAge />
        </>
      )}
      {[...(byParity?.marks(result) ?? []), ...edits].map((edit) => (
        <Fragment key={edit}>
          {' '}
          <strong className="scale-edited">{edit}</strong>
        </Fragment>
      ))}
    </p>
  );
}
