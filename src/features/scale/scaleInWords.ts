import { DATED_RATES } from '../../pay/exchangeRates';
import type { Scale } from '../../pay/scale';
import { placementsOf } from '../../query/purchasing/placement';
import { purchasingPower } from '../../query/purchasingPower';
import type { QueryResult } from '../../query/query';
import { dayInWords, editsInForce, unitInWords } from './scaleText';

/** At which rates or parities, and of which day or years they are. */
function ratesInWords(scale: Scale, measure: QueryResult['measure']): readonly string[] {
  switch (scale.basis) {
    case 'published':
      return [];
    case 'market':
      return [`at market rates of ${dayInWords(DATED_RATES.date)} (${DATED_RATES.source})`];
    case 'purchasingPower': {
      const byParity = purchasingPower();
      const isAssumed = placementsOf(measure).some(({ by }) => by === 'issuer' || by === 'union');
      return [
        `by the World Bank’s ${byParity.paritiesInWords(measure, scale)}`,
        ...(isAssumed ? ['where no country is named in that of the currency'] : []),
        ...byParity.marks(measure),
      ];
    }
  }
}

/** What the figures are in, at which rates or parities, of which day or years, and what of it was set by hand, in one sentence. */
export function scaleInWords({ dataset, measure, view: { scale } }: QueryResult): string {
  const { currency, period } = dataset;
  return [unitInWords(scale), ...ratesInWords(scale, measure), ...editsInForce(scale, currency.values, period.values)].join(', ');
}
