import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset';
import { isCurrencyCode } from '../../../src/pay/currency';
import { isExchangeRate } from '../../../src/pay/exchangeRates';
import { isPayPeriod, isWorkingTime } from '../../../src/pay/payPeriod';
import { isBasis } from '../../../src/pay/scale';
import { PUBLISHED_PARITIES } from '../../../src/pay/publishedParities';
import { isCountryCode } from '../../../src/pay/purchasingPower';
import { ARRANGEMENTS, CHARTS, DEFAULT_VIEW, GROUP_ORDERS, LISTS, ownColumn, SORT_COLUMNS, type View } from '../../../src/query/view';
import { unpackTexts } from '../../../src/dataset/packedTexts';
import { categoryColumns, measuredColumns } from '../../../src/query/columnFilter';
import type { PayRange } from '../../../src/query/payRange';
import { createPinCheck } from '../../../src/query/pinCheck';
import { isPinned, MOST_PINS } from '../../../src/query/pins';
import { purchasingPower } from '../../../src/query/purchasingPower';
import { readLink } from '../../../src/store/readLink';
import { writeLink } from '../../../src/store/writeLink';
import { openedDataset } from '../../fixtures/openedDataset';
import { anyDatasetAndView, anyScale } from '../arbitraries';
import { builtIn, range } from '../given';

/** Whether there is a range: bounds that are numbers, the lower one below, and one of them at least. */
function isRange({ low, high }: PayRange): boolean {
  const bounds = [low, high].flatMap((bound) => bound ?? []);
  return bounds.length > 0 && bounds.every(Number.isFinite) && bounds.every((bound, index) => index === 0 || Number(bounds[0]) <= bound);
}

/** Whether there is such a country. */
function isKnown(code: string): boolean {
  return isCountryCode(code) && PUBLISHED_PARITIES.countries.has(code);
}

/** The parts of a view that no action could have made. */
function faultsOf(view: View, dataset: Dataset): readonly string[] {
  const { currencies, list, columnFilters, columnRanges, payRange, search, arrangement, sort, scale, pins } = view;
  const rates = Object.entries(scale.editedRates);
  const { countries, rowCountries, prices, countryColumn } = scale;
  const columns = new Set([...SORT_COLUMNS, ...dataset.columns.map(({ name }) => ownColumn(name))]);
  const isThere = createPinCheck(dataset);
  const sound: Readonly<Record<string, boolean>> = {
    parts: Object.keys(view).toSorted().join() === Object.keys(DEFAULT_VIEW).toSorted().join(),
    scale: Object.keys(scale).toSorted().join() === Object.keys(DEFAULT_VIEW.scale).toSorted().join(),
    currencies: currencies.every((code) => dataset.currency.values.includes(code)),
    order: currencies.every((code, index) => index === 0 || String(currencies[index - 1]) < code),
    list: LISTS.includes(list),
    columnFilters: columnFilters.every(({ column, groups }) =>
      categoryColumns(dataset).some((own) => own.name === column && groups.length > 0 && groups.every((group) => unpackTexts(own.groups).includes(group))),
    ),
    search: search.length <= 200,
    arrangement: ARRANGEMENTS.includes(arrangement),
    columnRanges: columnRanges.every(({ column, low, high }) => isRange({ low, high }) && measuredColumns(dataset).some(({ name }) => name === column)),
    payRange: payRange === null || isRange(payRange),
    chart: CHARTS.includes(view.chart),
    groupBy: view.groupBy === null || categoryColumns(dataset).some(({ name }) => name === view.groupBy),
    groupOrder: GROUP_ORDERS.includes(view.groupOrder),
    hiddenColumns: view.hiddenColumns.every((column) => columns.has(column)) && new Set(view.hiddenColumns).size === view.hiddenColumns.length,
    pins: pins.length <= MOST_PINS && pins.every((pin, index) => isThere(pin) && !isPinned(pins.slice(0, index), pin)),
    prices: prices === null || PUBLISHED_PARITIES.countries.get(prices.country)?.parity === prices.parity,
    countries: Object.entries(countries).every(([code, country]) => isCurrencyCode(code) && isKnown(country)),
    rowCountries: Object.entries(rowCountries).every(([row, country]) => Number(row) < dataset.rowCount && isKnown(country)),
    countryColumn: [null, '', ...purchasingPower().countryColumns(dataset).map(({ column }) => column.name)].includes(countryColumn),
    sort: columns.has(sort.column) && typeof sort.descending === 'boolean',
    basis: isBasis(scale.basis),
    target: isCurrencyCode(scale.target),
    period: isPayPeriod(scale.period),
    hours: isWorkingTime('hours', scale.workingYear.hours),
    days: isWorkingTime('days', scale.workingYear.days),
    rates: rates.every(([code, rate]) => isCurrencyCode(code) && code !== 'USD' && isExchangeRate(rate)),
  };
  return Object.keys(sound).filter((part) => sound[part] !== true);
}

const HOSTILE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length'];
const NAMES = [
  'currency', 'in', 'basis', 'period', 'list', 'order', 'sort', 'hours', 'days', 'rate', 'rates', 'is.Level', 'is.', 'search',
  'pay', 'range.Years', 'range.Since', 'range.', 'chart', 'by', 'groups', 'hide', 'pin', 'prices', 'country', 'salary', 'where',
];
const VALUES = [
  'CAD', 'EUR', 'market', 'published', 'purchasingPower', 'hour', 'short', 'page', '-pay', 'pay', 'column.Level', '1800', 'CAD:0.8', 'GBP:1e9',
  'distribution', 'median', 'Level', 'Senior', 'Level:Senior', '17', 'DE', 'EUR:DE', '20:DE', 'TW', '2:XX', '', '..', '5..4', '-0..', '1e400..', '..-1e400',
];
/** Any figure, also one that no number can hold. */
const anyFigure = fc.oneof(
  fc.double().map(String),
  fc.tuple(fc.integer(), fc.integer({ min: -500, max: 500 })).map(([digits, power]) => `${digits}e${power}`),
  fc.constant(''),
);
const anyName = fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...HOSTILE), fc.string());
const anyValue = fc.oneof(
  fc.constantFrom(...VALUES, ...HOSTILE),
  fc.constantFrom(...HOSTILE).map((key) => `${key}:1`),
  fc.double().map(String),
  fc.double().map((rate) => `CAD:${rate}`),
  fc.tuple(anyFigure, anyFigure).map(([low, high]) => `${low}..${high}`),
  fc.string({ unit: 'grapheme' }),
);

describe('a link', () => {
  it('gives any view back as it was, without a problem', () => {
    fc.assert(
      fc.property(anyDatasetAndView, ({ dataset, view }) => {
        const { view: back, notices } = readLink(writeLink(view), dataset);
        expect(back).toEqual(view);
        expect(notices.filter(({ kind }) => kind === 'problem')).toEqual([]);
        expect(faultsOf(view, dataset)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same again when it is written from what was read', () => {
    fc.assert(
      fc.property(anyScale, (scale) => {
        const link = writeLink({ ...DEFAULT_VIEW, scale });
        expect(writeLink(readLink(link, builtIn).view)).toBe(link);
      }),
    );
  });

  it('of any text gives a valid view and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webQueryParameters()), (text) => {
        expect(faultsOf(readLink(text, builtIn).view, builtIn)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['the page', builtIn],
    ['a file', openedDataset()],
  ])('of any names and values gives %s a valid view, which its own link gives back', (_, dataset) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyName, anyValue), { maxLength: 20 }), (pairs) => {
        const search = `?${new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()}`;
        const { view } = readLink(search, dataset);
        expect(faultsOf(view, dataset)).toEqual([]);
        const again = readLink(writeLink(view), dataset);
        expect(again.view).toEqual(view);
        expect(again.notices.filter(({ kind }) => kind === 'problem')).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['1e400..', '..1e400', '-1e400..1e400', '1e61..', '..-1e61'])('does not take pay=%s for a range', (bounds) => {
    const { view, notices } = readLink(`?pay=${bounds}`, builtIn);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(notices.map(({ kind, text }) => [kind, text])).toEqual([
      ['problem', `Not used from this link: pay=${bounds} (bounds are written as 50000..90000).`],
    ]);
  });

  it('takes no bound of a column that no number can hold, and every other one', () => {
    const dataset = openedDataset();
    const { view, notices } = readLink('?range.Years=1e400..', dataset);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(notices[0]?.text).toContain('range.Years=1e400.. (bounds are written as 50000..90000)');
    expect(readLink('?range.Years=-1e308..1e308', dataset).view.columnRanges).toEqual([{ column: 'Years', low: -1e308, high: 1e308 }]);
    expect(readLink('?pay=-1e60..1e60', dataset).view.payRange).toEqual({ low: -1e60, high: 1e60 });
  });
});

describe('hostile links', () => {
  it.each(HOSTILE)('do nothing with a parameter named %s', (name) => {
    const search = `?${name}=1&${name}[polluted]=1&${name}.polluted=1`;
    expect(readLink(search, builtIn)).toEqual({ view: DEFAULT_VIEW, notices: [] });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each(HOSTILE)('refuse %s as a currency, a target, a rate, a column and every other choice', (key) => {
    const names = ['currency', 'in', 'basis', 'period', 'list', 'order', 'sort', 'hours', 'days'];
    for (const name of names) {
      const { view, notices } = readLink(`?${name}=${key}`, builtIn);
      expect(view).toEqual(DEFAULT_VIEW);
      expect(notices.map(({ kind }) => kind)).toEqual(['problem']);
    }
    const { view, notices } = readLink(`?rate=${key}:1&rate=CAD:${key}`, builtIn);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(notices[0]?.text).toContain(`rate=${key}:1,`);
  });

  it('of 10,000 useless parameters are told in one notice', () => {
    const search = `?${range(1, 10_000).map((n) => `rate=X${n}:1`).join('&')}`;
    const { view, notices } = readLink(search, builtIn);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.text).toMatch(/, and 9,995 more \(a rate is a currency/);
    expect(String(notices[0]?.text).length).toBeLessThan(1_000);
  });

  it('of 10,000 pins show six, and tell of the others in one notice', () => {
    const rows = readLink(`?${range(1, 10_000).map((n) => `pin=${n}`).join('&')}`, builtIn);
    expect(rows.view.pins).toHaveLength(6);
    expect(rows.notices).toHaveLength(1);
    const groups = readLink(`?${range(1, 10_000).map((n) => `pin=Level:${n}`).join('&')}`, openedDataset());
    expect(groups.view.pins).toEqual([]);
    expect(groups.notices).toHaveLength(1);
  });

  it('of an older version, which knew less, give what they knew', () => {
    const { view, notices } = readLink('?currency=EUR&order=page&sort=place&rates=2026-09-29&compact=1', builtIn);
    expect(view).toEqual({ ...DEFAULT_VIEW, currencies: ['EUR'], arrangement: 'page', sort: { column: 'place', descending: false } });
    expect(notices).toEqual([]);
  });

  it('of 10,000 useful parameters give one value each', () => {
    const parts = range(1, 10_000).flatMap((n) => [`rate=CAD:${n}`, 'currency=EUR', 'period=hour']);
    const { view } = readLink(`?${parts.join('&')}`, builtIn);
    expect(view.scale.editedRates).toEqual({ CAD: 10_000 });
    expect(view.currencies).toEqual(['EUR']);
    expect(view.scale.period).toBe('hour');
  });
});
