import { DATED_RATES } from '../pay/exchangeRates';
import type { PayRange } from '../query/payRange';
import type { Pin, View } from '../query/view';
import {
  COLUMN_PREFIX,
  COUNTRY,
  COUNTRY_COLUMN,
  DEFAULT_PARTS,
  isPart,
  partsOf,
  PIN,
  PRICES,
  RANGE_PREFIX,
  RATES_DATE,
  ROW_COUNTRY,
  type ViewParts,
} from './linkParts';

type Parameter = readonly [name: string, value: string];

function boundsText({ low, high }: PayRange): string {
  return `${low ?? ''}..${high ?? ''}`;
}

/** A row by its place on the page, "17"; a group behind its column, "country:Germany". */
function pinText(pin: Pin): string {
  return pin.kind === 'salary' ? String(pin.row + 1) : `${pin.column.replace(/[%:]/g, encodeURIComponent)}:${pin.group}`;
}

/** The parameters that stand for each part of the view. A part without its writer does not compile. */
export const LINK_WRITERS: {
  readonly [K in keyof ViewParts]: (value: ViewParts[K]) => readonly Parameter[];
} = {
  currencies: (codes) => codes.map((code) => ['currency', code]),
  target: (code) => [['in', code]],
  basis: (basis) => [['basis', basis]],
  period: (period) => [['period', period]],
  list: (list) => [['list', list]],
  columnFilters: (filters) =>
    filters.flatMap(({ column, groups }) =>
      groups.map((group) => [COLUMN_PREFIX + column, group] as const),
    ),
  columnRanges: (ranges) =>
    ranges.map(({ column, ...bounds }) => [RANGE_PREFIX + column, boundsText(bounds)]),
  payRange: (range) => (range === null ? [] : [['pay', boundsText(range)]]),
  search: (search) => [['search', search]],
  arrangement: (arrangement) => [['order', arrangement]],
  sort: ({ column, descending }) => [['sort', (descending ? '-' : '') + column]],
  chart: (chart) => [['chart', chart]],
  groupBy: (column) => (column === null ? [] : [['by', column]]),
  groupOrder: (order) => [['groups', order]],
  hiddenColumns: (columns) => columns.map((column) => ['hide', column]),
  pins: (pins) => pins.map((pin) => [PIN, pinText(pin)]),
  workingYear: ({ hours, days }) => [
    ['hours', String(hours)],
    ['days', String(days)],
  ],
  editedRates: (rates) => Object.entries(rates).map(([code, rate]) => ['rate', `${code}:${rate}`]),
  prices: (prices) => (prices === null ? [] : [[PRICES, prices.country]]),
  countries: (countries) => Object.entries(countries).map(([code, country]) => [COUNTRY, `${code}:${country}`]),
  rowCountries: (countries) =>
    Object.entries(countries).map(([row, country]) => [ROW_COUNTRY, `${Number(row) + 1}:${country}`]),
  countryColumn: (column) => (column === null ? [] : [[COUNTRY_COLUMN, column]]),
};

function writePart<K extends keyof ViewParts>(
  key: K,
  parts: Pick<ViewParts, K>,
): readonly Parameter[] {
  const same = JSON.stringify(parts[key]) === JSON.stringify(DEFAULT_PARTS[key]);
  return same ? [] : LINK_WRITERS[key](parts[key]);
}

/**
 * The query string of a view, with its "?", empty for an untouched page: only what differs from the
 * default is written, and with it the day of the rates.
 */
export function writeLink(view: View): string {
  const parts = partsOf(view);
  const written = Object.keys(LINK_WRITERS)
    .filter(isPart)
    .flatMap((key) => writePart(key, parts));
  if (written.length === 0) return '';
  const parameters = new URLSearchParams();
  for (const [name, value] of [...written, [RATES_DATE, DATED_RATES.date] as const]) {
    parameters.append(name, value);
  }
  // A colon needs no escape in a query and reads better without one.
  return `?${parameters.toString().replaceAll('%3A', ':')}`;
}
