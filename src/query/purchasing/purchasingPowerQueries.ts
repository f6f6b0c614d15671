import type { Dataset } from '../../dataset/dataset';
import { PUBLISHED_PARITIES } from '../../pay/publishedParities';
import { type Country, isCountryCode } from '../../pay/purchasingPower';
import { createCountryReader } from '../../pay/readCountry';
import type { Scale } from '../../pay/scale';
import { memoizedStep } from '../memoizedStep';
import type { PurchasingPowerQueries } from '../purchasingPower';
import { type CountryColumn, countryColumns } from './countryColumns';
import { salariesInWords } from '../countOf';
import { placeInWords, unitInWords, yearsInWords } from './inWords';
import { chosenFor, placeByCurrency, placement, placementsOf } from './placement';
import { rowPlaces } from './rowPlaces';
import { spanOf } from './spanOf';

const table = PUBLISHED_PARITIES;
const readCountry = createCountryReader(table);

/** What is worked out once of a data set. */
function createPlaces(dataset: Dataset) {
  const columns = countryColumns(dataset, readCountry);
  const columnOf = (name: string | null): CountryColumn | null =>
    (name === null ? columns[0] : columns.find(({ column }) => column.name === name)) ?? null;
  const placesOf = memoizedStep(
    (name: string | null, countries: Scale['countries'], rowCountries: Scale['rowCountries']) =>
      rowPlaces(dataset, columnOf(name), { countries, rowCountries }, table),
  );
  return { columns, columnOf, placesOf };
}

const kept = new WeakMap<Dataset, ReturnType<typeof createPlaces>>();

function placesIn(dataset: Dataset): ReturnType<typeof createPlaces> {
  const places = kept.get(dataset) ?? createPlaces(dataset);
  kept.set(dataset, places);
  return places;
}

function countryOfPrices({ prices }: Pick<Scale, 'prices'>): Country | undefined {
  return prices === null ? undefined : table.countries.get(prices.country);
}

/** The queries that answer by the published parities. */
export const PURCHASING_POWER: PurchasingPowerQueries = {
  table,
  placementOf: (currency, period, code, scale) => {
    const country = isCountryCode(code) ? table.countries.get(code) : undefined;
    const chosen = chosenFor(scale.countries, currency, table);
    const where =
      country === undefined ? placeByCurrency(currency, chosen, table) : { by: 'row' as const, countries: [country] };
    return placement({ currency, period, ...where }, scale);
  },
  countryColumns: (dataset) => placesIn(dataset).columns,
  columnOn: (dataset, { countryColumn }) => placesIn(dataset).columnOf(countryColumn),
  measure: (dataset, scale) => {
    const { countryColumn, countries, rowCountries } = scale;
    const { codes, places } = placesIn(dataset).placesOf(countryColumn, countries, rowCountries);
    const said = places.map((place) => placement(place, scale));
    return { codes, factors: said.map(({ factor }) => factor), said };
  },
  unitInWords: (scale) => unitInWords(scale, countryOfPrices(scale)),
  paritiesInWords: (measure, scale) => {
    const years = yearsInWords(placementsOf(measure), countryOfPrices(scale));
    return `GDP-basis parities${years === '' ? '' : `, ${years}`}`;
  },
  placeInWords,
  spanOf,
  marks: ({ measure, leftOut }) => {
    const count = leftOut.length;
    return [
      ...(count === 0 ? [] : [`${salariesInWords(count)} left out`]),
      ...(placementsOf(measure).some(({ edited }) => edited) ? ['exchange rates edited'] : []),
    ];
  },
};
