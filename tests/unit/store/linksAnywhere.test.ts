import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset';
import { isCurrencyCode } from '../../../src/pay/currency';
import { isExchangeRate } from '../../../src/pay/exchangeRates';
import { isPayPeriod, isWorkingTime } from '../../../src/pay/payPeriod';
import { isBasis } from '../../../src/pay/scale';
import { ARRANGEMENTS, DEFAULT_VIEW, LISTS, ownColumn, SORT_COLUMNS, type View } from '../../../src/query/view';
import { unpackTexts } from '../../../src/dataset/packedTexts';
import { categoryColumns } from '../../../src/query/columnFilter';
import { readLink } from '../../../src/store/readLink';
import { writeLink } from '../../../src/store/writeLink';
import { openedDataset } from '../../fixtures/openedDataset';
import { anyDatasetAndView, anyScale } from '../arbitraries';
import { builtIn, range } from '../given';

/** The parts of a view that no action could have made. */
function faultsOf(view: View, dataset: Dataset): readonly string[] {
  const { currencies, list, columnFilters, search, arrangement, sort, scale } = view;
  const rates = Object.entries(scale.editedRates);
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
    sort: [...SORT_COLUMNS, ...dataset.columns.map(({ name }) => ownColumn(name))].includes(sort.column) && typeof sort.descending === 'boolean',
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
const NAMES = ['currency', 'in', 'basis', 'period', 'list', 'order', 'sort', 'hours', 'days', 'rate', 'rates', 'is.level', 'is.', 'search'];
const VALUES = ['CAD', 'EUR', 'market', 'published', 'hour', 'short', 'page', '-pay', '1800', 'CAD:0.8', 'GBP:1e9'];
const anyName = fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...HOSTILE), fc.string());
const anyValue = fc.oneof(
  fc.constantFrom(...VALUES, ...HOSTILE),
  fc.constantFrom(...HOSTILE).map((key) => `${key}:1`),
  fc.double().map(String),
  fc.double().map((rate) => `CAD:${rate}`),
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

  it('of any names and values gives a valid view and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyName, anyValue), { maxLength: 20 }), (pairs) => {
        const search = `?${new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString()}`;
        expect(faultsOf(readLink(search, builtIn).view, builtIn)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
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
