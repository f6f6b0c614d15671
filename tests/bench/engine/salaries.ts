import { comparableFactor, DEFAULT_SCALE } from '../../../src/pay/scale';
import { type CurrencyCode, currencyCodeOf } from '../../../src/pay/currency';
import { randomNumbers } from '../seeded';

/** A column of texts: by row the index of its text. */
export interface Coded<T extends string = string, C = Uint8Array | Uint16Array> {
  readonly codes: C;
  readonly values: readonly T[];
}

/** Salaries in columns, as each of the engines is given them. */
export interface Salaries {
  readonly rows: number;
  /** As published, in the row's currency. */
  readonly pay: Float64Array;
  /** The same in US dollars, which this explorer alone works out by itself. */
  readonly usd: Float64Array;
  readonly currency: Coded<CurrencyCode, Uint8Array>;
  /** In alphabetical order. */
  readonly country: Coded<string, Uint8Array>;
  readonly company: Coded<string, Uint16Array>;
}

const CURRENCIES = ['USD', 'EUR', 'GBP', 'CAD', 'INR', 'AUD', 'CHF', 'SEK', 'PLN', 'BRL', 'SGD', 'JPY'].map(currencyCodeOf);

/** 60 countries, and beside some the currency that most are paid in there: its place above. */
const COUNTRIES: ReadonlyArray<readonly [country: string, currency?: number]> = [
  ['AE'], ['AR'], ['AT', 1], ['AU', 5], ['BE', 1], ['BG'], ['BR', 9], ['CA', 3], ['CH', 6], ['CL'],
  ['CN'], ['CO'], ['CR'], ['CY', 1], ['CZ'], ['DE', 1], ['DK'], ['EE', 1], ['EG'], ['ES', 1],
  ['FI', 1], ['FR', 1], ['GB', 2], ['GR', 1], ['HK'], ['HR', 1], ['HU'], ['ID'], ['IE', 1], ['IL'],
  ['IN', 4], ['IT', 1], ['JP', 11], ['KE'], ['KR'], ['LT', 1], ['LU', 1], ['LV', 1], ['MT', 1], ['MX'],
  ['MY'], ['NG'], ['NL', 1], ['NO'], ['NZ'], ['PE'], ['PH'], ['PK'], ['PL', 8], ['PT', 1],
  ['RO'], ['SE', 7], ['SG', 10], ['SI', 1], ['SK', 1], ['TH'], ['TR'], ['UA'], ['US', 0], ['VN'],
];

const FIRST = 'Alder Amber Arbor Atlas Aurora Beacon Birch Bright Cedar Cinder Clear Cobalt Coral Crest Delta Dune Echo Elm Ember Fable Fern Flint Forge Frost Garnet Glade Granite Harbor Hazel Helix Indigo Iris Ivory Jade Juniper Kestrel Lark Laurel Linden Lumen Maple Meridian Mica Nimbus North Nova Oak Onyx Opal Orchid'.split(' ');
const SECOND = 'Analytics Bank Biotech Cloud Consulting Data Dynamics Energy Foods Health Labs Logistics Media Mobility Networks Robotics Software Studios Systems Works'.split(' ');
const THIRD = ['', ' Group', ' International', ' Holdings', ' Partners'];

/** 5,000 companies: every name of each part with every one of the others. */
const COMPANIES = FIRST.flatMap((first) => SECOND.flatMap((second) => THIRD.map((third) => `${first} ${second}${third}`)));

/**
 * So many salaries, the same for the same seed: 12 currencies, 60 countries, 5,000 companies, pay that
 * is log-normal around 70,000 US dollars. A third are in the United States; large companies are few.
 */
export function seededSalaries(rows: number, seed = 1): Salaries {
  const next = randomNumbers(seed);
  const factors = CURRENCIES.map((code) => comparableFactor(code, 'year', DEFAULT_SCALE));
  const us = COUNTRIES.findIndex(([name]) => name === 'US');
  const [pay, usd] = [new Float64Array(rows), new Float64Array(rows)];
  const [currency, country, company] = [new Uint8Array(rows), new Uint8Array(rows), new Uint16Array(rows)];
  for (let row = 0; row < rows; row += 1) {
    const place = next() < 0.33 ? us : Math.floor(next() * COUNTRIES.length);
    const usual = COUNTRIES[place]?.[1] ?? 0;
    const code = next() < 0.9 ? usual : Math.floor(next() * CURRENCIES.length);
    const factor = factors[code] ?? Number.NaN;
    const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    // Most salaries are round, some are not.
    const step = next() < 0.8 ? 100 : 1;
    const published = Math.max(step, step * Math.round((70_000 * Math.exp(0.55 * normal)) / factor / step));
    pay[row] = published;
    usd[row] = published * factor;
    currency[row] = code;
    country[row] = place;
    company[row] = Math.floor(next() ** 2 * COMPANIES.length);
  }
  return {
    rows,
    pay,
    usd,
    currency: { codes: currency, values: CURRENCIES },
    country: { codes: country, values: COUNTRIES.map(([name]) => name) },
    company: { codes: company, values: COMPANIES },
  };
}

/** The text of each row. */
export function textsOf({ codes, values }: Coded): string[] {
  return Array.from(codes, (code) => String(values[code]));
}
