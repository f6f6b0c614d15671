import type { Dataset } from '../dataset/dataset';
import { EXPORTED } from '../dataset/exportedColumns';
import { INTERNATIONAL_DOLLAR } from '../pay/currency';
import { DATED_RATES } from '../pay/exchangeRates';
import type { Country } from '../pay/purchasingPower';
import { comparableFactor, type Scale, shownCurrency } from '../pay/scale';
import { measureOf } from '../query/comparablePay';
import { type PlacedBy, type Placement, placementsOf } from '../query/purchasing/placement';
import { type Measure, purchasingPower } from '../query/purchasingPower';
import type { CsvColumn } from './csvColumn';
import { decimalText } from './decimalText';

/** The countries whose parities act: of a union the two members whose middle it is. */
function endsOf({ countries, span }: Placement): readonly Country[] {
  return span === null ? countries : [span.dearest, span.cheapest];
}

/** Where the exchange rate is from that takes pay into the money of its country; null: it is paid in that. */
function exchangeOf(place: Placement): { readonly date: string; readonly source: string } | null {
  if (endsOf(place).every((country) => country.currency === place.currency)) return null;
  const { date, source } = DATED_RATES;
  return place.edited
    ? { date: 'set by hand', source: 'exchange rate set by hand' }
    : { date, source: `exchange rate of ${date}, npm ${source}` };
}

/** "World Bank PA.NUS.PPP, Germany 2024", with all else that the rate rests on: an exchange rate, the country of the prices. */
function sourceOf(place: Placement, prices: Country | undefined): string {
  if (Number.isNaN(place.factor)) return '';
  const named = endsOf(place).map(({ name, year }) => `${name} ${year}`).join(' and ');
  const parity = `World Bank PA.NUS.PPP, ${place.span === null ? '' : 'middle of '}${named}`;
  const exchange = exchangeOf(place);
  return [
    exchange === null ? parity : `${parity} × ${exchange.source}`,
    ...(prices === undefined ? [] : [`prices of ${prices.name} ${prices.year}`]),
  ].join('; ');
}

/** "2024"; with an exchange rate "2024 × 2026-09-29", in the prices of a country "2024; prices 2024". */
function dateOf(place: Placement, prices: Country | undefined): string {
  if (Number.isNaN(place.factor)) return '';
  const exchange = exchangeOf(place);
  const years = [...new Set(endsOf(place).map(({ year }) => year))].join(' and ');
  return [
    exchange === null ? years : `${years} × ${exchange.date}`,
    ...(prices === undefined ? [] : [`prices ${prices.year}`]),
  ].join('; ');
}

const PLACED_BY: Readonly<Record<PlacedBy, string>> = {
  row: 'chosen for this salary',
  currency: 'chosen for its currency',
  column: 'named in its row',
  issuer: 'assumed from its currency',
  union: 'open: any that has its currency',
};

/**
 * Comparable pay from the low end in the dearest to the high end in the cheapest country that a salary may
 * be in, empty where its range is open; no columns where each salary is in one country.
 */
function spanColumns({ pay, range }: Dataset, { codes }: Measure, places: readonly Placement[]): readonly CsvColumn[] {
  if (places.every(({ span }) => span === null)) return [];
  const at = (name: string, values: Float64Array, factorOf: (place: Placement) => number): CsvColumn => ({
    kind: 'products',
    name,
    values,
    codes,
    factors: places.map(factorOf),
  });
  return [
    at(EXPORTED.comparableLow, range?.low ?? pay, ({ span, factor }) => span?.low ?? factor),
    at(EXPORTED.comparableHigh, range?.high ?? pay, ({ span, factor }) => span?.high ?? factor),
  ];
}

/**
 * How the published pay of each row becomes comparable by purchasing power: × period factor × rate, which
 * is the exchange rate into the money of the country ÷ its parity.
 */
export function parityColumns(dataset: Dataset, scale: Scale): readonly CsvColumn[] {
  const measure = measureOf(dataset, scale);
  const places = placementsOf(measure);
  const inPeriodsAlone: Scale = { ...scale, basis: 'published' };
  const periodFactor = ({ currency, period }: Placement) => comparableFactor(currency, period, inPeriodsAlone);
  const byPlace = (name: string, word: (place: Placement) => string): CsvColumn => ({
    kind: 'words',
    name,
    codes: measure.codes,
    words: places.map(word),
  });
  const always = (name: string, word: string): CsvColumn => ({ kind: 'words', name, codes: null, words: [word] });
  const unit = shownCurrency(scale.target, scale);
  const prices = scale.prices === null ? undefined : purchasingPower().table.countries.get(scale.prices.country);
  return [
    ...spanColumns(dataset, measure, places),
    byPlace(EXPORTED.country, (place) => purchasingPower().placeInWords(place)),
    byPlace(EXPORTED.countryBy, ({ by }) => PLACED_BY[by]),
    always(EXPORTED.unit, unit === INTERNATIONAL_DOLLAR ? 'international dollar' : unit),
    always(EXPORTED.comparablePeriod, scale.period),
    byPlace(EXPORTED.periodFactor, (place) => decimalText(periodFactor(place))),
    byPlace(EXPORTED.rate, (place) =>
      Number.isNaN(place.factor) ? '' : decimalText(place.factor / periodFactor(place)),
    ),
    byPlace(EXPORTED.rateDate, (place) => dateOf(place, prices)),
    byPlace(EXPORTED.rateSource, (place) => sourceOf(place, prices)),
    always(EXPORTED.basis, `purchasing power: ${purchasingPower().unitInWords(scale)}`),
  ];
}
