import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type View } from '../../../src/query/view';
import { LINK_WRITERS, writeLink } from '../../../src/store/writeLink';
import { CAD, EUR, GBP, scaleOf } from '../given';

const linkTo = (change: Partial<View>) => writeLink({ ...DEFAULT_VIEW, ...change });

describe('writeLink', () => {
  it('is empty for an untouched page', () => {
    expect(writeLink(DEFAULT_VIEW)).toBe('');
    expect(writeLink(structuredClone(DEFAULT_VIEW))).toBe('');
  });

  it.each([
    [{ currencies: [EUR, GBP] }, '?currency=EUR&currency=GBP'],
    [{ list: 'short' }, '?list=short'],
    [{ arrangement: 'page' }, '?order=page'],
    [{ sort: { column: 'place', descending: false } }, '?sort=place'],
    [{ sort: { column: 'pay', descending: false } }, '?sort=pay'],
    [{ sort: { column: 'moved', descending: true } }, '?sort=-moved'],
    [{ pins: [{ kind: 'salary', row: 16 }, { kind: 'salary', row: 0 }] }, '?pin=17&pin=1'],
    [{ pins: [{ kind: 'group', column: 'country', group: 'New Zealand' }] }, '?pin=country:New+Zealand'],
    [{ scale: scaleOf({ target: CAD }) }, '?in=CAD'],
    [{ scale: scaleOf({ basis: 'published' }) }, '?basis=published'],
    [{ scale: scaleOf({ period: 'hour' }) }, '?period=hour'],
    [{ scale: scaleOf({ workingYear: { hours: 1800, days: 260 } }) }, '?hours=1800&days=260'],
    [{ scale: scaleOf({ editedRates: { CAD: 0.9534 } }) }, '?rate=CAD:0.9534'],
    [{ scale: scaleOf({ editedRates: { CAD: 1, EUR: 1e-9 } }) }, '?rate=CAD:1&rate=EUR:1e-9'],
  ] as const)('writes %j as %s and the day of the rates', (change, link) => {
    expect(linkTo(change)).toBe(`${link}&rates=2026-09-29`);
  });

  it('writes every part that differs', () => {
    const link = linkTo({
      currencies: [CAD],
      list: 'short',
      arrangement: 'page',
      sort: { column: 'rank', descending: true },
      scale: {
        basis: 'published',
        target: EUR,
        period: 'month',
        workingYear: { hours: 1650.5, days: 220 },
        editedRates: { GBP: 1.3 },
        prices: null,
        countries: {},
        rowCountries: {},
        countryColumn: null,
      },
    });
    expect(new Set(link.slice(1).split('&'))).toEqual(
      new Set([
        'currency=CAD',
        'list=short',
        'order=page',
        'sort=-rank',
        'basis=published',
        'in=EUR',
        'period=month',
        'hours=1650.5',
        'days=220',
        'rate=GBP:1.3',
        'rates=2026-09-29',
      ]),
    );
  });
});

describe('the parameters of a link', () => {
  it('write a sort as its column, with a minus for descending', () => {
    expect(LINK_WRITERS.sort({ column: 'pay', descending: true })).toEqual([['sort', '-pay']]);
    expect(LINK_WRITERS.sort({ column: 'pay', descending: false })).toEqual([['sort', 'pay']]);
  });

  it('write one parameter for each currency and for each edited rate', () => {
    expect(LINK_WRITERS.currencies([CAD, EUR])).toEqual([
      ['currency', 'CAD'],
      ['currency', 'EUR'],
    ]);
    expect(LINK_WRITERS.editedRates({ CAD: 0.5, EUR: 2 })).toEqual([
      ['rate', 'CAD:0.5'],
      ['rate', 'EUR:2'],
    ]);
  });
});
