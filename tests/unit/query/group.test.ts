import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedPay } from '../../../src/dataset/dataset';
import { groupByCurrency, rowGroup } from '../../../src/query/group';
import { anyDatasetAndView } from '../arbitraries';
import { ask, builtIn, CAD, datasetOf, EUR, range, selectedOf, USD } from '../given';
import { liesBetween, passesNaively } from './naively';

describe('rowGroup', () => {
  const comparable = Float64Array.of(50, 40, 30, 20, 10, 5);

  it('takes the quartiles of its own rows alone', () => {
    const rows = selectedOf([0, 2, 4], 6);
    // Of 50, 30 and 10: 10 + 20 × ½, 30 and 30 + 20 × ½.
    expect(rowGroup(rows, comparable, EUR, CAD)).toEqual({
      publishedIn: 'CAD',
      currency: 'EUR',
      rows,
      count: 3,
      quartiles: { lower: 20, median: 30, upper: 40 },
      firm: false,
    });
  });

  it('speaks of a median from five salaries on', () => {
    expect(rowGroup(selectedOf([0, 1, 2, 3], 6), comparable, USD, null).firm).toBe(false);
    expect(rowGroup(selectedOf([0, 1, 2, 3, 4], 6), comparable, USD, null).firm).toBe(true);
  });

  it('has no quartiles without rows', () => {
    const group = rowGroup(selectedOf([], 6), comparable, USD, null);
    expect(group).toMatchObject({ count: 0, quartiles: null, firm: false });
  });

  it('throws for a row without comparable pay', () => {
    expect(() => rowGroup(selectedOf([6], 7), comparable, USD, null)).toThrow(RangeError);
  });
});

describe('groupByCurrency', () => {
  const dataset = datasetOf([
    ['GBP', 4],
    ['CAD', 3],
    ['EUR', 2],
    ['EUR', 1],
  ]);

  it('stands the largest group first, ties in the order of the data set', () => {
    const groups = groupByCurrency(dataset, selectedOf([0, 1, 2, 3], 4), dataset.pay, () => USD);
    expect(groups.map(({ publishedIn, currency, count }) => [publishedIn, currency, count])).toEqual([
      ['EUR', 'USD', 2],
      ['GBP', 'USD', 1],
      ['CAD', 'USD', 1],
    ]);
    // 1 + (2 − 1) × ¼, ½ and ¾.
    expect(groups[0]?.quartiles).toEqual({ lower: 1.25, median: 1.5, upper: 1.75 });
  });

  it('leaves out currencies without a row', () => {
    const groups = groupByCurrency(dataset, selectedOf([1], 4), dataset.pay, (code) => code);
    expect(groups.map(({ publishedIn, currency }) => [publishedIn, currency])).toEqual([['CAD', 'CAD']]);
  });

  it('has no group for no rows', () => {
    expect(groupByCurrency(builtIn, selectedOf([], 22), builtIn.pay, (code) => code)).toEqual([]);
  });
});

describe('the rows that pass', () => {
  it('are each in the panel of their scale, and counted in the lane of their currency', () => {
    fc.assert(
      fc.property(anyDatasetAndView, ({ dataset: any, view }) => {
        const result = ask(any, view);
        const inPanels = result.panels.flatMap(({ rows }) => [...rows]);
        const passing = range(0, any.rowCount - 1).filter((row) => {
          const { currency } = publishedPay(any, row);
          const ticked = view.currencies.length === 0 || view.currencies.includes(currency);
          const { low, high } = view.payRange ?? { low: null, high: null };
          return ticked && liesBetween(Number(result.comparable[row]), low, high) && passesNaively(any, view, row);
        });
        expect(inPanels.toSorted((a, b) => a - b)).toEqual(passing);
        expect(result.count).toBe(passing.length);
        for (const { publishedIn, count } of result.lanes) {
          expect(count).toBe(passing.filter((row) => publishedPay(any, row).currency === publishedIn).length);
        }
        expect(result.lanes.reduce((sum, { count }) => sum + count, 0)).toBe(passing.length);
      }),
    );
  });

  it('stand highest first, and have quartiles between the least and the most of each group', () => {
    fc.assert(
      fc.property(anyDatasetAndView, ({ dataset: any, view }) => {
        const { comparable, panels } = ask(any, view);
        for (const { rows, quartiles } of panels) {
          const pay = [...rows].map((row) => Number(comparable[row]));
          expect(pay).toEqual(pay.toSorted((a, b) => b - a));
          expect(quartiles?.lower).toBeGreaterThanOrEqual(Math.min(...pay));
          expect(quartiles?.upper).toBeLessThanOrEqual(Math.max(...pay));
        }
      }),
    );
  });
});
