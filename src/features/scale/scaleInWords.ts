import { DATED_RATES } from '../../pay/exchangeRates';
import { countriesInWords } from '../../query/purchasing/countriesInWords';
import { purchasingPower } from '../../query/purchasingPower';
import type { QueryResult } from '../../query/query';
import { dayInWords, editsInForce, unitInWords } from './scaleText';

/** At which rates or parities, and of which day or years they are. */
function ratesInWords(result: QueryResult): readonly string[] {
  const { measure, view: { scale } } = result;
  switch (scale.basis) {
    case 'published':
      return [];
    case 'market':
      return [`at market rates of ${dayInWords(DATED_RATES.date)} (${DATED_RATES.source})`];
    case 'purchasingPower': {
      const byParity = purchasingPower();
      return [
        `by the World Bank’s ${byParity.paritiesInWords(measure, scale)}`,
        ...byParity.marks(result),
      ];
    }
  }
}

/**
 * What the figures are in, at which rates or parities, of which day or years, and what of it was set by hand,
 * in one sentence; by purchasing power in which countries salaries are in a second. Without the last full stop.
 */
export function scaleInWords(result: QueryResult): string {
  const { dataset, measure, view: { scale } } = result;
  const { currency, period } = dataset;
  const figures = [unitInWords(scale), ...ratesInWords(result), ...editsInForce(scale, currency.values, period.values)].join(', ');
  const countries = countriesInWords(measure);
  return countries === '' ? figures : `${figures}. ${countries}`;
}
