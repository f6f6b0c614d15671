import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyCodeOf } from '../../../src/pay/currency';
import { payOf } from '../../../src/pay/pay';
import { PUBLISHED_PARITIES } from '../../../src/pay/publishedParities';
import { rowOrder } from '../../../src/query/rowOrder';
import { orderOfRows } from '../../../src/query/inOrder';
import { SelectedRows } from '../../../src/query/selectedRows';
import { payOnScale, placeInView, standingAmong } from '../../../src/query/standing';
import { wilsonInterval } from '../../../src/query/wilsonInterval';
import { anyDatasetAndView } from '../arbitraries';
import { ask, builtIn, datasetOf, EUR, GBP, JPY, range, scaleOf, selectedOf, USD } from '../given';
import { createQuery } from '../../../src/query/createQuery';

/** The rows of these values, highest first. */
function ranked(values: Float64Array): SelectedRows {
  return SelectedRows.of(orderOfRows(rowOrder(values, true)), null);
}

function at(amount: number) {
  return { low: amount, high: amount };
}

describe('where a pay stands among salaries', () => {
  const values = Float64Array.of(50, 10, 30, 30, 20);
  const quartiles = { lower: 20, median: 30, upper: 30 };

  it('counts those that are paid less and those that are paid the same', () => {
    expect(standingAmong(ranked(values), values, quartiles, at(30))).toMatchObject({
      count: 5,
      below: { low: 2, high: 2 },
      equal: 2,
      toMedian: { low: 0, high: 0 },
    });
    expect(standingAmong(ranked(values), values, quartiles, at(31))).toMatchObject({
      below: { low: 4, high: 4 },
      equal: 0,
      toMedian: { low: 1, high: 1 },
    });
    expect(standingAmong(ranked(values), values, quartiles, at(5))).toMatchObject({ below: { low: 0, high: 0 }, equal: 0 });
    expect(standingAmong(ranked(values), values, quartiles, at(60))).toMatchObject({ below: { low: 5, high: 5 }, equal: 0 });
  });

  it('counts from the low to the high end of a pay that is a span', () => {
    const standing = standingAmong(ranked(values), values, quartiles, { low: 15, high: 35 });
    expect(standing).toMatchObject({ below: { low: 1, high: 4 }, equal: 3, toMedian: { low: -15, high: 5 } });
    expect(standing.interval).toEqual({ low: wilsonInterval(1, 5).low, high: wilsonInterval(4, 5).high });
  });

  it('takes pay for the same that differs by its last binary digit alone', () => {
    const nearly = Float64Array.of(0.1 + 0.2);
    expect(standingAmong(ranked(nearly), nearly, null, at(0.3))).toMatchObject({ below: { low: 0, high: 0 }, equal: 1 });
  });

  it('says neither share nor median of fewer than five', () => {
    const few = values.slice(0, 4);
    expect(standingAmong(ranked(few), few, quartiles, at(30))).toEqual({
      count: 4,
      below: { low: 1, high: 1 },
      equal: 2,
      interval: null,
      toMedian: null,
    });
    expect(standingAmong(ranked(values), values, null, at(30)).toMedian).toBeNull();
  });

  it('counts only the rows that pass', () => {
    const rows = selectedOf([0, 4, 1], 5);
    expect(standingAmong(rows, values, null, at(30))).toMatchObject({ count: 3, below: { low: 2, high: 2 }, equal: 0 });
  });

  it('agrees with counting one by one', () => {
    const amount = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.double({ min: 0.5, max: 9, noNaN: true }));
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 40 }), amount, amount, (list, one, other) => {
        const pays = Float64Array.from(list);
        const span = { low: Math.min(one, other), high: Math.max(one, other) };
        const standing = standingAmong(ranked(pays), pays, null, span);
        const less = (than: number) => list.filter((value) => value < than * (1 - 1e-9)).length;
        const within = list.filter((value) => value >= span.low * (1 - 1e-9) && value < span.high * (1 + 1e-9));
        expect(standing).toMatchObject({
          count: list.length,
          below: { low: less(span.low), high: less(span.high) },
          equal: within.length,
        });
      }),
    );
  });
});

describe('where a pay stands in a view', () => {
  it('is found among all salaries on one scale, converted as they are', () => {
    // €93,477 itself is the 20th on one scale: only C$137,192 and €67,031 are paid less.
    const place = placeInView(ask(builtIn), payOf(93_477, EUR, 'year'));
    expect(place).toMatchObject({
      kind: 'among',
      currency: USD,
      sameCurrencyOnly: false,
      standing: { count: 22, below: { low: 2, high: 2 }, equal: 1 },
    });
  });

  it('is found for another pay period as well', () => {
    const monthly = payOf(93_477 / 12, EUR, 'month');
    expect(placeInView(ask(builtIn, { scale: scaleOf({ period: 'hour' }) }), monthly)).toMatchObject({
      standing: { below: { low: 2, high: 2 }, equal: 1 },
    });
  });

  it('is found under a filter among the salaries on show', () => {
    expect(placeInView(ask(builtIn, { currencies: [EUR] }), payOf(145_000, USD, 'year'))).toMatchObject({
      standing: { count: 2, below: { low: 2, high: 2 }, interval: null },
    });
  });

  it('is found as published among the salaries in its own currency alone', () => {
    const result = ask(builtIn, { scale: scaleOf({ basis: 'published' }) });
    expect(placeInView(result, payOf(70_000, EUR, 'year'))).toMatchObject({
      currency: EUR,
      sameCurrencyOnly: true,
      standing: { count: 2, below: { low: 1, high: 1 } },
    });
    expect(placeInView(result, payOf(10_000_000, JPY, 'year'))).toEqual({ kind: 'otherCurrencies' });
    const pounds = ask(builtIn, { currencies: [GBP], scale: scaleOf({ basis: 'published' }) });
    expect(placeInView(pounds, payOf(90_000, GBP, 'year'))).toMatchObject({ sameCurrencyOnly: false });
  });

  it('is nowhere where no salary is on show', () => {
    const none = ask(builtIn, { currencies: [EUR], list: 'short' });
    expect(placeInView(none, payOf(90_000, EUR, 'year'))).toEqual({ kind: 'none' });
  });

  it('is where a salary of the data set itself stands, for each salary in any view', () => {
    fc.assert(
      fc.property(anyDatasetAndView, ({ dataset, view }) => {
        const result = createQuery(dataset).ask(view);
        for (const { rows } of result.panels) {
          for (const row of rows) {
            const currency = dataset.currency.values[dataset.currency.codes[row] ?? 0] ?? USD;
            const period = dataset.period.values[dataset.period.codes[row] ?? 0] ?? 'year';
            const placed = result.measure.said?.[result.measure.codes[row] ?? 0];
            const [country] = placed?.span === null ? placed.countries : [];
            const place = placeInView(result, payOf(dataset.pay[row] ?? 0, currency, period), country?.code);
            // In which of several countries it is paid is open: it has a span, not a place.
            if (placed !== undefined && placed.span !== null) continue;
            if (place.kind !== 'among') throw new Error('It stands nowhere');
            const own = result.comparable[row] ?? 0;
            expect(place.standing.below.low).toBe([...rows].filter((other) => (result.comparable[other] ?? 0) < own * (1 - 1e-9)).length);
            expect(place.standing.equal).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is by purchasing power that of its country, or between the dearest and the cheapest where its money is several’s', () => {
    const euros = payOf(93_000, EUR, 'year');
    const scale = scaleOf({ basis: 'purchasingPower' });
    // Germany: 0.7 and some euros for an international dollar.
    const germany = [...PUBLISHED_PARITIES.countries.values()].find(({ code }) => code === 'DE');
    const inGermany = payOnScale(euros, 'DE', scale);
    expect(inGermany?.low).toBeCloseTo(93_000 / Number(germany?.parity), 6);
    expect(inGermany?.high).toBe(inGermany?.low);
    const anywhere = payOnScale(euros, '', scale);
    expect(Number(anywhere?.low)).toBeLessThan(Number(inGermany?.low));
    expect(Number(anywhere?.high)).toBeGreaterThan(Number(inGermany?.high));
    const place = placeInView(ask(builtIn, { scale }), euros);
    expect(place).toMatchObject({ kind: 'among', currency: 'XXX', pay: anywhere });
    // The World Bank's figure for Venezuela is 0.
    const bolivars = payOf(5, currencyCodeOf('VES'), 'year');
    expect(payOnScale(bolivars, '', scale)).toBeNull();
    expect(placeInView(ask(builtIn, { scale }), bolivars)).toEqual({ kind: 'noParity' });
  });

  it('finds it among a million without looking at each', () => {
    const many = datasetOf(range(1, 1_000).map((pay) => ['USD', pay] as const));
    const result = ask(many);
    const comparable = new Proxy(result.comparable, {});
    const asked: PropertyKey[] = [];
    const counting = new Proxy(comparable, {
      get: (target, key) => {
        asked.push(key);
        const value: unknown = Reflect.get(target, key);
        return value;
      },
    });
    expect(standingAmong(ask(many).panels[0]?.rows ?? selectedOf([], 0), counting, null, at(500.5)).below.low).toBe(500);
    expect(asked.length).toBeLessThan(50);
  });
});
