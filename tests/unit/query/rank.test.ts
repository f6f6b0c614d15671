import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparablePay } from '../../../src/query/comparablePay';
import type { Dataset } from '../../../src/dataset/dataset';
import { movedOf, rankOf, rankRows, sharedRankOf } from '../../../src/query/rank';
import type { Basis } from '../../../src/pay/scale';
import { anyDataset, anyScale } from '../arbitraries';
import { builtIn, datasetOf, range, scaleOf } from '../given';

/** The order of the rows, and by row the rank and the places moved. */
function ranked(dataset: Dataset, comparable: Float64Array, basis: Basis) {
  const ranking = rankRows(dataset, comparable, basis);
  const rows = range(0, dataset.rowCount - 1);
  return {
    order: [...ranking.order.rows],
    rank: rows.map((row) => rankOf(ranking, dataset, row)),
    moved: rows.map((row) => movedOf(ranking, row)),
  };
}

const BUILT_IN = ranked(builtIn, comparablePay(builtIn, scaleOf({})), 'market');

describe('the built-in data set at market rates', () => {
  // In US dollars: … 130,786 and 128,210, then £ 113,721.61, € 106,196.60, C$ 96,693.18, € 76,152.04.
  it('stands the pound and one euro figure above the Canadian one', () => {
    expect([...BUILT_IN.order]).toEqual([...range(0, 15), 17, 18, 20, 19, 16, 21]);
  });

  it('puts C$137,192 from 17th to 21st and £85,904 from 21st to 19th', () => {
    expect(BUILT_IN.rank[16]).toBe(21);
    expect(BUILT_IN.moved[16]).toBe(-4);
    expect(BUILT_IN.rank[20]).toBe(19);
    expect(BUILT_IN.moved[20]).toBe(2);
  });

  it('moves US$130,786 and US$128,210 up by one and nothing else', () => {
    expect([...BUILT_IN.moved]).toEqual([...range(0, 15).map(() => 0), -4, 1, 1, 0, 2, 0]);
  });
});

describe('rankRows', () => {
  const tied = datasetOf([
    ['USD', 10],
    ['CAD', 10],
    ['USD', 20],
    ['CAD', 20],
  ]);

  it('stands ties in page order', () => {
    const { order, rank, moved } = ranked(tied, Float64Array.of(5, 5, 5, 5), 'market');
    expect(order).toEqual([0, 1, 2, 3]);
    expect(rank).toEqual([1, 2, 3, 4]);
    expect(moved).toEqual([0, 0, 0, 0]);
  });

  it('ranks as published within each currency, where nothing moves', () => {
    const { order, rank, moved } = ranked(tied, tied.pay, 'published');
    expect(order).toEqual([2, 0, 3, 1]);
    expect(rank).toEqual([2, 2, 1, 1]);
    expect(moved).toEqual([0, 0, 0, 0]);
  });

  it('ranks no rows', () => {
    expect(ranked(datasetOf([]), new Float64Array(), 'market').order).toHaveLength(0);
  });

  it('orders every two rows the same way: by pay, ties in page order', () => {
    fc.assert(
      fc.property(anyDataset, anyScale, (dataset, scale) => {
        const pay = comparablePay(dataset, scale);
        const { rank } = ranked(dataset, pay, 'market');
        const rows = range(0, dataset.rowCount - 1);
        // What has no place on the scale stands last.
        const worth = (row: number) => (Number.isNaN(pay[row]) ? -1 : Number(pay[row]));
        // Said of every pair by a total order, so the ranks are antisymmetric and transitive too.
        const before = (a: number, b: number) =>
          worth(a) > worth(b) || (worth(a) === worth(b) && a < b);
        const wrong = rows.flatMap((a) =>
          rows.filter((b) => a !== b && before(a, b) !== Number(rank[a]) < Number(rank[b])),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('gives each rank from 1 to n once, and moves that add up to 0', () => {
    fc.assert(
      fc.property(anyDataset, anyScale, (dataset, scale) => {
        const { order, rank, moved } = ranked(dataset, comparablePay(dataset, scale), 'market');
        expect([...rank].toSorted((a, b) => a - b)).toEqual(range(1, dataset.rowCount));
        expect([...order].toSorted((a, b) => a - b)).toEqual(range(0, dataset.rowCount - 1));
        expect(moved.reduce((sum, places) => sum + places, 0)).toBe(0);
      }),
    );
  });

  it('gives each rank of a currency once as published', () => {
    fc.assert(
      fc.property(anyDataset, anyScale, (dataset, scale) => {
        const pay = comparablePay(dataset, { ...scale, basis: 'published' });
        const { rank } = ranked(dataset, pay, 'published');
        for (const [code] of dataset.currency.values.entries()) {
          const ranks = [...rank].filter((_, row) => dataset.currency.codes[row] === code);
          expect(ranks.toSorted((a, b) => a - b)).toEqual(range(1, ranks.length));
        }
      }),
    );
  });
});

describe('a rank that equal pay shares', () => {
  const sharedRanks = (dataset: Dataset, comparable: Float64Array, basis: Basis) => {
    const ranking = rankRows(dataset, comparable, basis);
    return range(0, dataset.rowCount - 1).map((row) => sharedRankOf(ranking, dataset, comparable, row));
  };
  const given = datasetOf([
    ['GBP', 90],
    ['GBP', 120],
    ['USD', 150],
    ['GBP', 120],
    ['USD', 60],
    ['GBP', 120],
  ]);

  it('is one more than are paid more', () => {
    expect(sharedRanks(given, given.pay, 'market')).toEqual([5, 2, 1, 2, 6, 2]);
  });

  it('is that of the currency as published', () => {
    expect(sharedRanks(given, given.pay, 'published')).toEqual([4, 1, 1, 1, 2, 1]);
  });

  it('is shared by what differs in the last binary digit alone', () => {
    const two = datasetOf([['USD', 1], ['USD', 1]]);
    expect(sharedRanks(two, Float64Array.of(0.3, 0.1 + 0.2), 'market')).toEqual([1, 1]);
    expect(sharedRanks(two, Float64Array.of(0.3, 0.300_000_001), 'market')).toEqual([2, 1]);
  });

  it('counts the higher of any pay', () => {
    fc.assert(
      fc.property(anyDataset, anyScale, (dataset, scale) => {
        const pay = comparablePay(dataset, { ...scale, basis: 'market' });
        const higher = (own: number) => [...pay].filter((other) => other > own * (1 + 1e-12)).length;
        expect(sharedRanks(dataset, pay, 'market')).toEqual([...pay].map((own) => higher(own) + 1));
      }),
    );
  });
});
