import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuery } from '../../../src/query/createQuery';
import { DEFAULT_VIEW } from '../../../src/query/view';
import { anyDataset, anyDatasetAndView, anyViewOf } from '../arbitraries';
import { ask, builtIn, CAD, datasetOf, EUR, range, scaleOf } from '../given';

const BY_PAY = [...range(0, 15), 17, 18, 20, 19, 16, 21];
const PUBLISHED = scaleOf({ basis: 'published' });

describe('the built-in data set on one scale', () => {
  const result = ask(builtIn);

  it('stands in one panel of 22 salaries in US dollars', () => {
    expect(result.count).toBe(22);
    expect(result.severalScales).toBe(false);
    expect(result.panels).toHaveLength(1);
    expect(result.panels[0]).toMatchObject({ publishedIn: null, currency: 'USD', firm: true });
    expect([...(result.panels[0]?.chartRows ?? [])]).toEqual(BY_PAY);
  });

  it('has the quartiles of its 22 figures', () => {
    // Highest first, the 6th is 154,462 and the 7th 153,912: 153,912 + (154,462 − 153,912) × ¾.
    // The 11th is 150,113 and the 12th 145,927: half of both together.
    // The 16th is 139,052 and the 17th 130,786: 130,786 + (139,052 − 130,786) × ¼.
    expect(result.panels[0]?.quartiles).toEqual({
      lower: 132_852.5,
      median: 148_020,
      upper: 154_324.5,
    });
  });

  it('has the same quartiles in euros at the dated rate', () => {
    const quartiles = ask(builtIn, { scale: scaleOf({ target: EUR }) }).panels[0]?.quartiles;
    // × 0.88022588
    expect(quartiles?.lower).toBeCloseTo(116_940.208_722_7, 6);
    expect(quartiles?.median).toBeCloseTo(130_291.034_757_6, 6);
    expect(quartiles?.upper).toBeCloseTo(135_840.418_818_06, 6);
  });

  it('can stand in page order, while the table keeps its own', () => {
    const [panel] = ask(builtIn, { arrangement: 'page' }).panels;
    expect([...(panel?.chartRows ?? [])]).toEqual(range(0, 21));
    expect([...(panel?.tableRows ?? [])]).toEqual(BY_PAY);
  });

  it('has bars for up to 200 salaries, and none for more', () => {
    const barsOf = (count: number) => ask(datasetOf(range(1, count).map((pay) => ['USD', pay] as const))).panels[0]?.chartRows;
    expect([...(barsOf(200) ?? [])]).toEqual(range(0, 199).toReversed());
    expect(barsOf(201)).toHaveLength(0);
  });

  it('shows eleven in the short list', () => {
    const short = ask(builtIn, { list: 'short' });
    expect(short.count).toBe(11);
    // Between the 8th and 9th, (152,938 + 151,703) ÷ 2; the 6th; between the 3rd and 4th.
    expect(short.panels[0]?.quartiles).toEqual({
      lower: 152_320.5,
      median: 154_462,
      upper: 161_878.5,
    });
    expect(short.currencyCounts).toEqual([
      { currency: 'USD', count: 11 },
      { currency: 'CAD', count: 0 },
      { currency: 'EUR', count: 0 },
      { currency: 'GBP', count: 0 },
    ]);
  });

  it('has a lane for each currency, most salaries first, ties in the order of the data set', () => {
    expect(result.lanes.map(({ publishedIn, count }) => [publishedIn, count])).toEqual([
      ['USD', 18],
      ['EUR', 2],
      ['CAD', 1],
      ['GBP', 1],
    ]);
    expect(new Set(result.lanes.map(({ currency }) => currency))).toEqual(new Set(['USD']));
  });
});

describe('the built-in data set as published', () => {
  const result = ask(builtIn, { scale: PUBLISHED });

  it('stands in a panel for each currency, each with its own median', () => {
    expect(result.severalScales).toBe(true);
    expect(result.panels.map(({ currency, quartiles }) => [currency, quartiles?.median])).toEqual([
      ['USD', 150_985],
      ['EUR', 80_254],
      ['CAD', 137_192],
      ['GBP', 85_904],
    ]);
    expect(result.panels.map(({ firm }) => firm)).toEqual([true, false, false, false]);
  });

  it('stands on one scale where only one currency is shown', () => {
    const euros = ask(builtIn, { scale: PUBLISHED, currencies: [EUR] });
    expect(euros.severalScales).toBe(false);
    expect(euros.panels).toHaveLength(1);
    expect(euros.panels[0]).toMatchObject({ publishedIn: 'EUR', currency: 'EUR' });
  });
});

describe('a query', () => {
  it('has no panel where no row passes', () => {
    for (const scale of [PUBLISHED, scaleOf({})]) {
      const empty = ask(builtIn, { list: 'short', currencies: [CAD], scale });
      expect(empty).toMatchObject({ count: 0, panels: [], lanes: [], severalScales: false });
    }
    expect(ask(datasetOf([]))).toMatchObject({ count: 0, panels: [], currencyCounts: [] });
  });

  it('does not convert or rank again for a filter, an order or an arrangement', () => {
    const query = createQuery(builtIn);
    const before = query.ask(DEFAULT_VIEW);
    const filtered = query.ask({ ...DEFAULT_VIEW, list: 'short', arrangement: 'page' });
    expect(filtered.comparable).toBe(before.comparable);
    expect(filtered.ranking).toBe(before.ranking);
    const sort = { column: 'place', descending: false } as const;
    const sorted = query.ask({ ...DEFAULT_VIEW, sort });
    expect(sorted.panels[0]?.rows).toBe(before.panels[0]?.rows);
    expect(sorted.panels[0]?.quartiles).toBe(before.panels[0]?.quartiles);
    expect(sorted.lanes).toBe(before.lanes);
  });

  it('does not rank again for another currency or pay period, nor for what no salary is paid in', () => {
    const query = createQuery(builtIn);
    const before = query.ask(DEFAULT_VIEW);
    for (const scale of [{ target: EUR }, { period: 'hour' }, { target: CAD, period: 'month' }, { editedRates: { JPY: 0.01 } }] as const) {
      expect(query.ask({ ...DEFAULT_VIEW, scale: scaleOf(scale) }).ranking).toBe(before.ranking);
    }
    expect(query.ask({ ...DEFAULT_VIEW, scale: scaleOf({ editedRates: { CAD: 0.9 } }) }).ranking).not.toBe(before.ranking);
    expect(query.ask({ ...DEFAULT_VIEW, scale: scaleOf({ basis: 'published' }) }).ranking).not.toBe(before.ranking);
  });

  it('keeps pay and order of every scale that is asked for side by side, in a currency of one’s own', () => {
    const query = createQuery(builtIn);
    const scales = [
      scaleOf({ basis: 'published', target: EUR, period: 'month' }),
      scaleOf({ period: 'month', editedRates: { CAD: 1, EUR: 1, GBP: 1, USD: 1 } }),
      scaleOf({ target: EUR, period: 'month' }),
      scaleOf({ basis: 'purchasingPower', target: EUR, period: 'month' }),
    ];
    const before = scales.map((scale) => query.ask({ ...DEFAULT_VIEW, scale }));
    const filtered = scales.map((scale) => query.ask({ ...DEFAULT_VIEW, scale, list: 'short' }));
    filtered.forEach(({ comparable, ranking }, index) => {
      expect(comparable).toBe(before[index]?.comparable);
      expect(ranking).toBe(before[index]?.ranking);
    });
    // A scale that says the same in another object shares it.
    const again = query.ask({ ...DEFAULT_VIEW, scale: scaleOf({ target: EUR, period: 'month' }) });
    expect(again.comparable).toBe(before[2]?.comparable);
  });

  it('shows what was published in the target currency as it was published, in the same order', () => {
    const { comparable, ranking } = ask(builtIn, { scale: scaleOf({ target: EUR }) });
    expect([comparable[19], comparable[21]]).toEqual([builtIn.pay[19], builtIn.pay[21]]);
    const ordered = Array.from(ranking.order.rows, (row) => Number(comparable[row]));
    expect(ordered).toEqual(ordered.toSorted((a, b) => b - a));
  });

  it('stands the table in the order of the ranking as published too, within a range of pay', () => {
    const { panels } = ask(builtIn, {
      scale: scaleOf({ basis: 'published' }),
      payRange: { low: 150_000, high: null },
      sort: { column: 'pay', descending: true },
    });
    expect(panels.map(({ rows, tableRows }) => [[...rows], [...tableRows]])).toEqual([[range(0, 10), range(0, 10)]]);
  });

  it('gives the same result for the same view, and the same parts for the same parts', () => {
    fc.assert(
      fc.property(anyDatasetAndView, ({ dataset, view }) => {
        const query = createQuery(dataset);
        const result = query.ask(view);
        expect(query.ask(view)).toBe(result);
        const again = query.ask({ ...view });
        expect(again).toEqual(result);
        expect(again.comparable).toBe(result.comparable);
        expect(again.ranking).toBe(result.ranking);
        expect(again.lanes).toBe(result.lanes);
        expect(again.currencyCounts).toBe(result.currencyCounts);
        again.panels.forEach((panel, index) => {
          expect(panel.rows).toBe(result.panels[index]?.rows);
        });
      }),
    );
  });

  it('answers after any other views as a fresh query does', () => {
    const manyViews = anyDataset.chain((dataset) =>
      fc.array(anyViewOf(dataset), { minLength: 1, maxLength: 12 }).map((views) => ({ dataset, views })),
    );
    fc.assert(
      fc.property(manyViews, ({ dataset, views }) => {
        const query = createQuery(dataset);
        for (const view of [...views, ...views.toReversed()]) {
          expect(query.ask(view)).toEqual(ask(dataset, view));
        }
      }),
      { numRuns: 40 },
    );
  });
});
