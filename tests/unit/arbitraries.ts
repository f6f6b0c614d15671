import * as fc from 'fast-check';
import type { Dataset } from '../../src/dataset/dataset';
import { CURRENCIES } from '../../src/pay/currency';
import { HIGHEST_RATE, LOWEST_RATE } from '../../src/pay/exchangeRates';
import { PAY_PERIODS } from '../../src/pay/payPeriod';
import { PUBLISHED_PARITIES } from '../../src/pay/publishedParities';
import { BASES, type Scale } from '../../src/pay/scale';
import { unpackTexts } from '../../src/dataset/packedTexts';
import { categoryColumns, measuredColumns } from '../../src/query/columnFilter';
import { MOST_PINS } from '../../src/query/pins';
import { loadPurchasingPower } from '../../src/query/purchasingPower';
import { ARRANGEMENTS, CHARTS, GROUP_ORDERS, LISTS, ownColumn, SORT_COLUMNS, type Pin, type View } from '../../src/query/view';
import { categoryColumn, datasetOf, dateColumn, numberColumn, openedOf, textColumn } from './given';

await loadPurchasingPower();

export const anyCurrency = fc.constantFrom(...CURRENCIES);
export const anyPeriod = fc.constantFrom(...PAY_PERIODS);

/** Few currencies and small whole numbers beside fractions, so that ties and shared groups are common. */
const anyRow = fc.tuple(
  fc.constantFrom('USD', 'CAD', 'EUR', 'GBP', 'BMD', 'JPY'),
  fc.oneof(fc.integer({ min: 1, max: 9 }), fc.double({ min: 0.01, max: 1e7, noNaN: true })),
  anyPeriod,
);

/** Data sets of a page of up to 30 rows, with and without a short list; also without any row. */
const anyPage: fc.Arbitrary<Dataset> = fc
  .tuple(fc.array(anyRow, { maxLength: 30 }), fc.option(fc.nat({ max: 30 }), { nil: undefined }))
  .map(([rows, shortListLength]) => datasetOf(rows, shortListLength));

const anyText = fc.constantFrom('', 'a', 'A ', 'Ab', 'ba', 'b', 'Ä', 'ä', '__proto__', '👩‍💻 dev', 'İ');

/** Data sets of a file, with a column of each kind. */
const anyFile: fc.Arbitrary<Dataset> = fc.array(fc.tuple(anyRow, anyText, anyText, fc.option(fc.integer({ min: -3, max: 3 }))), { maxLength: 30 })
  .map((rows) =>
    openedOf(datasetOf(rows.map(([row]) => row)), [
      categoryColumn('constructor', rows.map(([, text]) => text)),
      textColumn('job title', rows.map(([, , text]) => text), 'label'),
      numberColumn('years', rows.map(([, , , whole]) => whole ?? Number.NaN)),
      dateColumn('since', rows.map(([, , , whole]) => whole)),
    ]),
  );

export const anyDataset: fc.Arbitrary<Dataset> = fc.oneof(anyPage, anyFile);

const anyEditedRates = fc.dictionary(
  anyCurrency.filter((currency) => currency !== 'USD'),
  fc.double({ min: LOWEST_RATE, max: HIGHEST_RATE, noNaN: true }),
  { maxKeys: 5, noNullPrototype: true },
);

/** Countries with a parity, with an old one and with none. */
const KNOWN = [...PUBLISHED_PARITIES.countries.values()].map(({ code }) => code);
const PRICES = [...PUBLISHED_PARITIES.countries.values()].flatMap(({ code: country, currency, parity }) =>
  parity === null ? [] : [{ country, currency, parity }],
);

export const anyScale: fc.Arbitrary<Scale> = fc.record({
  basis: fc.constantFrom(...BASES),
  target: anyCurrency,
  period: anyPeriod,
  workingYear: fc.record({
    hours: fc.double({ min: 1, max: 8784, noNaN: true }),
    days: fc.double({ min: 1, max: 366, noNaN: true }),
  }),
  editedRates: anyEditedRates,
  prices: fc.option(fc.constantFrom(...PRICES)),
  countries: fc.dictionary(fc.constantFrom('EUR', 'USD', 'GBP'), fc.constantFrom(...KNOWN), { maxKeys: 2, noNullPrototype: true }),
  rowCountries: fc.constant({}),
  countryColumn: fc.constant(null),
});

/** A scale with countries chosen for rows of a page. */
function anyScaleOf({ provenance, rowCount }: Dataset): fc.Arbitrary<Scale> {
  const rows = Array.from({ length: provenance.kind === 'page' ? rowCount : 0 }, (_, row) => String(row));
  const chosen = fc.tuple(fc.subarray(rows, { maxLength: Math.min(2, rows.length) }), fc.constantFrom(...KNOWN));
  return fc.tuple(anyScale, chosen).map(([scale, [own, country]]) => ({
    ...scale,
    rowCountries: Object.fromEntries(own.map((row) => [row, country])),
  }));
}

function anyColumnFilters(dataset: Dataset): fc.Arbitrary<View['columnFilters']> {
  const filters = categoryColumns(dataset).map((column) =>
    fc
      .subarray(unpackTexts(column.groups))
      .map((groups) => (groups.length === 0 ? [] : [{ column: column.name, groups: groups.toSorted() }])),
  );
  return fc.tuple(...filters).map((all) => all.flat());
}

/** Bounds near the figures of the data sets above, either of them open; never both, and never turned round. */
const anyRange = fc
  .tuple(fc.option(fc.integer({ min: -3, max: 9 })), fc.option(fc.integer({ min: 0, max: 12 })))
  .filter(([low, high]) => low !== null || high !== null)
  .map(([low, width]) => ({ low, high: width === null ? null : (low ?? 0) + width }));

function anyColumnRanges(dataset: Dataset): fc.Arbitrary<View['columnRanges']> {
  const ranges = measuredColumns(dataset).map(({ name: column }) =>
    fc.option(anyRange).map((range) => (range === null ? [] : [{ column, ...range }])),
  );
  return fc.tuple(...ranges).map((all) => all.flat());
}

/** What a link can pin: rows of a page, groups of a file. */
function anyPins(dataset: Dataset): fc.Arbitrary<readonly Pin[]> {
  const rows = Array.from({ length: dataset.provenance.kind === 'page' ? dataset.rowCount : 0 }, (_, row): Pin => ({ kind: 'salary', row }));
  const groups = categoryColumns(dataset).flatMap(({ name: column, groups: texts }) =>
    unpackTexts(texts).map((group): Pin => ({ kind: 'group', column, group })),
  );
  const all = [...rows, ...groups];
  return fc.shuffledSubarray(all, { maxLength: Math.min(MOST_PINS, all.length) });
}

/** Views that are valid for a data set: its own currencies, in alphabetical order. */
export function anyViewOf(dataset: Dataset): fc.Arbitrary<View> {
  return fc.record({
    currencies: fc.subarray([...dataset.currency.values]).map((codes) => codes.toSorted()),
    list: fc.constantFrom(...LISTS),
    columnFilters: anyColumnFilters(dataset),
    columnRanges: anyColumnRanges(dataset),
    payRange: fc.option(anyRange),
    chart: fc.constantFrom(...CHARTS),
    groupBy: fc.constantFrom(null, ...categoryColumns(dataset).map(({ name }) => name)),
    groupOrder: fc.constantFrom(...GROUP_ORDERS),
    hiddenColumns: fc.subarray([...SORT_COLUMNS, ...dataset.columns.map(({ name }) => ownColumn(name))]),
    search: fc.constantFrom('', 'a', 'Ä', ' B ', 'zz', 'dev'),
    arrangement: fc.constantFrom(...ARRANGEMENTS),
    sort: fc.record({ column: fc.constantFrom(...SORT_COLUMNS, ...dataset.columns.map(({ name }) => ownColumn(name))), descending: fc.boolean() }),
    pins: anyPins(dataset),
    scale: anyScaleOf(dataset),
  });
}

export const anyDatasetAndView = anyDataset.chain((dataset) =>
  anyViewOf(dataset).map((view) => ({ dataset, view })),
);
