import { numberAt } from '../../dataset/numberAt';
import { currencyPluralName } from '../../pay/currency';
import { countByCode } from '../filter';
import type { Measure } from '../purchasingPower';
import { salariesInWords } from '../countOf';
import { countryInSentence } from './inWords';
import { type Placement, placementsOf } from './placement';

/** As many are named one by one. */
const MOST_NAMED = 8;

/** Names behind what they have in common, each once: "euros in Germany, US dollars in the United States (assumed)". */
function together(names: readonly string[], why: string): readonly string[] {
  const all = [...new Set(names)];
  const rest = all.length - MOST_NAMED;
  const named = rest > 0 ? [...all.slice(0, MOST_NAMED), `${rest} more`] : all;
  return all.length === 0 ? [] : [`${named.join(', ')} (${why})`];
}

/**
 * In which countries the salaries of a data set are, by what each was put there: chosen by hand, named in
 * its row, assumed or open, as one sentence without its full stop. '' on a scale of another basis.
 */
export function countriesInWords(measure: Measure): string {
  const counts = countByCode(measure.codes, measure.factors.length, null);
  const places = placementsOf(measure)
    .map((place, code) => ({ place, count: numberAt(counts, code) }))
    .filter(({ place, count }) => count > 0 && !Number.isNaN(place.factor));
  const by = (kind: Placement['by']) => places.filter(({ place }) => place.by === kind);
  const inOne = ({ currency, countries }: Placement) =>
    countries.map((country) => `${currencyPluralName(currency)} in ${countryInSentence(country)}`);
  const named = by('column').reduce((sum, { count }) => sum + count, 0);
  const parts = [
    ...(named > 0 ? [`${salariesInWords(named)} in the country that the row names`] : []),
    ...together(by('currency').flatMap(({ place }) => inOne(place)), 'chosen'),
    ...together(by('row').flatMap(({ place, count }) => inOne(place).map((where) => `${salariesInWords(count)} in ${where}`)), 'chosen'),
    ...together(by('issuer').flatMap(({ place }) => inOne(place)), 'assumed: no country is named'),
    ...together(
      by('union').map(({ place: { currency, countries } }) => `${currencyPluralName(currency)} in any of ${countries.length} countries`),
      'no country is named: the figure with “≈” is the middle between the dearest and the cheapest',
    ),
  ].join('; ');
  return parts.charAt(0).toUpperCase() + parts.slice(1);
}
