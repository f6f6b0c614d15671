import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedPay } from '../../../src/dataset/dataset';
import { groupByCurrency, salaryGroup } from '../../../src/query/group';
import { anyDatasetAndView } from '../arbitraries';
import { passesNaively } from './naively';
import { ask, builtIn, CAD, datasetOf, EUR, range, USD } from '../given';

describe('salaryGroup', () => {
  const comparable = Float64Array.of(50, 40, 30, 20, 10, 5);

  it('takes the quartiles of its own rows alone', () => {
    const group = salaryGroup(Uint32Array.of(0, 2, 4), comparable, EUR, CAD);
    // Of 50, 30 and 10: 10 + 20 × ½, 30 and 30 + 20 × ½.
    expect(group).toEqual({
      publishedIn: 'CAD',
      currency: 'EUR',
      rows: Uint32Array.of(0, 2, 4),
      quartiles: { lower: 20, median: 30, upper: 40 },
      firm: false,
    });
  });

  it('speaks of a median from five salaries on', () => {
    expect(salaryGroup(Uint32Array.of(0, 1, 2, 3), comparable, USD, null).firm).toBe(false);
    expect(salaryGroup(Uint32Array.of(0, 1, 2, 3, 4), comparable, USD, null).firm).toBe(true);
  });

  it('has no quartiles without rows', () => {
    const group = salaryGroup(new Uint32Array(), comparable, USD, null);
    expect(group).toMatchObject({ quartiles: null, firm: false });
  });

  it('throws for a row without comparable pay', () => {
    expect(() => salaryGroup(Uint32Array.of(6), comparable, USD, null)).toThrow(RangeError);
  });
});

describe('groupByCurrency', () => {
  const dataset = datasetOf([
    ['GBP', 4],
    ['CAD', 3],
    ['EUR', 2],
    ['EUR', 1],
  ]);

  it('stands the largest group first, ties in the order of the data set, rows as they stood', () => {
    const rows = Uint32Array.of(3, 2, 1, 0);
    const groups = groupByCurrency(dataset, rows, dataset.pay, () => USD);
    expect(groups.map(({ publishedIn }) => publishedIn)).toEqual(['EUR', 'GBP', 'CAD']);
    expect(groups.map(({ currency }) => currency)).toEqual(['USD', 'USD', 'USD']);
    expect(groups[0]?.rows).toEqual(Uint32Array.of(3, 2));
  });

  it('leaves out currencies without a row', () => {
    const groups = groupByCurrency(dataset, Uint32Array.of(1), dataset.pay, (code) => code);
    expect(groups.map(({ publishedIn, currency }) => [publishedIn, currency])).toEqual([['CAD', 'CAD']]);
  });

  it('has no group for no rows', () => {
    expect(groupByCurrency(builtIn, new Uint32Array(), builtIn.pay, (code) => code)).toEqual([]);
  });

  it('puts each row that passes into one group, that of its currency', () => {
    fc.assert(
      fc.property(anyDatasetAndView, ({ dataset: any, view }) => {
        const result = ask(any, view);
        const inLanes = result.lanes.flatMap(({ rows }) => [...rows]);
        const inPanels = result.panels.flatMap(({ rows }) => [...rows]);
        const passing = range(0, any.rowCount - 1).filter((row) => {
          const { currency } = publishedPay(any, row);
          const ticked = view.currencies.length === 0 || view.currencies.includes(currency);
          return ticked && passesNaively(any, view, row);
        });
        expect(inLanes.toSorted((a, b) => a - b)).toEqual(passing);
        expect(inPanels.toSorted((a, b) => a - b)).toEqual(passing);
        expect(result.count).toBe(passing.length);
        for (const { publishedIn, rows } of result.lanes) {
          const codes = [...rows].map((row) => publishedPay(any, row).currency);
          expect(new Set(codes)).toEqual(new Set([publishedIn]));
        }
      }),
    );
  });

  it('has quartiles between the least and the most of each group', () => {
    fc.assert(
      fc.property(anyDatasetAndView, ({ dataset: any, view }) => {
        const { comparable, lanes, panels } = ask(any, view);
        for (const { rows, quartiles } of [...lanes, ...panels]) {
          const pay = [...rows].map((row) => Number(comparable[row]));
          expect(quartiles?.lower).toBeGreaterThanOrEqual(Math.min(...pay));
          expect(quartiles?.upper).toBeLessThanOrEqual(Math.max(...pay));
        }
      }),
    );
  });
});
