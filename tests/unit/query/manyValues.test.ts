import { describe, expect, it } from 'vitest';
import type { CategoryColumn } from '../../../src/dataset/column';
import { packTexts } from '../../../src/dataset/packedTexts';
import { CURRENCIES } from '../../../src/pay/currency';
import { DATED_RATES } from '../../../src/pay/exchangeRates';
import { PAY_PERIODS } from '../../../src/pay/payPeriod';
import { createQuery } from '../../../src/query/createQuery';
import { groupTable } from '../../../src/query/groupTable';
import { DEFAULT_VIEW } from '../../../src/query/view';
import { ask, datasetOf, openedOf, range } from '../given';

/** How many of a period a year has: 52 weeks of 40 hours on 5 days. */
const A_YEAR = { year: 1, month: 12, week: 52, day: 260, hour: 2080 } as const;

describe('every currency that there are rates for', () => {
  const rows = range(0, 4 * CURRENCIES.length - 1).flatMap((index) =>
    PAY_PERIODS.map((period) => [String(CURRENCIES[index % CURRENCIES.length]), 1_000 + ((index * 7_919) % 90_000), period] as const),
  );
  const dollars = rows.map(([currency, pay, period]) => (pay * A_YEAR[period]) / Number(DATED_RATES.rates[currency]));

  it('is on one scale with all others, highest first', () => {
    const { comparable, panels, count } = ask(datasetOf(rows));
    expect(count).toBe(rows.length);
    expect(comparable.every((amount, row) => Math.abs(amount / Number(dollars[row]) - 1) < 1e-12)).toBe(true);
    const inOrder = panels.flatMap((panel) => [...panel.rows].map((row) => Number(comparable[row])));
    expect(inOrder).toEqual([...comparable].toSorted((a, b) => b - a));
  });

  it('has its own count and can be filtered for', () => {
    const query = createQuery(datasetOf(rows));
    expect(new Map(query.ask(DEFAULT_VIEW).currencyCounts.map(({ currency, count }) => [currency, count]))).toEqual(
      new Map(CURRENCIES.map((currency) => [currency, 4 * PAY_PERIODS.length])),
    );
    for (const currency of CURRENCIES) {
      const shown = query.ask({ ...DEFAULT_VIEW, currencies: [currency] }).panels.flatMap((panel) => [...panel.rows]);
      expect(shown.toSorted((a, b) => a - b)).toEqual([...rows.keys()].filter((row) => rows[row]?.[0] === currency));
    }
  });
});

describe('a column of 70,000 categories', () => {
  // More than 16 bits can number; each twice, 70,000 dollars apart.
  const names = range(0, 69_999).map((index) => `c${index}`);
  const column: CategoryColumn = {
    kind: 'category',
    name: 'company',
    role: null,
    codes: Uint32Array.from(range(0, 139_999), (row) => row % 70_000),
    texts: packTexts(names),
    groupOf: Uint32Array.from(names.keys()),
    groups: packTexts(names),
  };
  const dataset = openedOf(datasetOf(range(0, 139_999).map((row) => ['USD', 10_000 + row] as const)), [column]);

  it('has every one of them as a group of its own', () => {
    const { panels, comparable } = ask(dataset);
    const groups = panels.flatMap(({ rows }) => groupTable(column, rows, comparable));
    expect(groups).toHaveLength(70_000);
    expect(groups.every(({ count }) => count === 2)).toBe(true);
    expect(new Set(groups.map(({ name }) => name))).toEqual(new Set(names));
    expect(groups.every(({ index, quartiles }) => quartiles.median === 10_000 + index + 35_000)).toBe(true);
  });

  it('can be filtered for the last of them', () => {
    const { panels } = ask(dataset, { columnFilters: [{ column: 'company', groups: ['c69999'] }] });
    expect(panels.flatMap(({ rows }) => [...rows])).toEqual([139_999, 69_999]);
  });
});
