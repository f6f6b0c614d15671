import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRows } from '../../../src/query/order';
import type { SortColumn } from '../../../src/query/view';
import { anyDatasetAndView } from '../arbitraries';
import { ask, builtIn, datasetOf, range } from '../given';

const result = ask(builtIn);
const every = Uint32Array.from(range(0, 21));
const sorted = (column: SortColumn, descending: boolean) => [
  ...sortRows(builtIn, every, result.comparable, result.ranking, { column, descending }),
];

const BY_PAY = [...range(0, 15), 17, 18, 20, 19, 16, 21];
const PAGE = range(0, 21);

describe('sortRows on the built-in data set', () => {
  it.each([
    ['place', PAGE],
    ['rank', BY_PAY],
  ] as const)('by %s stands the lowest number first, turned round the highest', (column, rows) => {
    expect(sorted(column, false)).toEqual(rows);
    expect(sorted(column, true)).toEqual([...rows].toReversed());
  });

  it.each([
    // The page ranks by the bare number.
    ['published', PAGE],
    ['pay', BY_PAY],
    ['difference', BY_PAY],
  ] as const)('by %s, highest first, turned round the lowest', (column, rows) => {
    expect(sorted(column, true)).toEqual(rows);
    expect(sorted(column, false)).toEqual([...rows].toReversed());
  });

  it('by currency stands in alphabetical order, each currency in page order in either direction', () => {
    const dollars = [...range(0, 15), 17, 18];
    expect(sorted('currency', false)).toEqual([16, 19, 21, 20, ...dollars]);
    expect(sorted('currency', true)).toEqual([...dollars, 20, 19, 21, 16]);
  });

  it('by places moved stands who gained most first, ties in page order in either direction', () => {
    const still = [...range(0, 15), 19, 21];
    expect(sorted('moved', true)).toEqual([20, 17, 18, ...still, 16]);
    expect(sorted('moved', false)).toEqual([16, ...still, 17, 18, 20]);
  });
});

describe('sortRows', () => {
  it('leaves its input as it is and takes only the rows it is given', () => {
    const rows = Uint32Array.of(21, 3, 16);
    const sort = { column: 'place', descending: false } as const;
    expect(sortRows(builtIn, rows, result.comparable, result.ranking, sort)).toEqual(
      Uint32Array.of(3, 16, 21),
    );
    expect(rows).toEqual(Uint32Array.of(21, 3, 16));
  });

  it('sorts by number, not by text', () => {
    const dataset = datasetOf([
      ['USD', 9],
      ['USD', 100],
      ['USD', 20],
    ]);
    const sort = { column: 'published', descending: false } as const;
    expect(ask(dataset, { sort }).panels[0]?.tableRows).toEqual(Uint32Array.of(0, 2, 1));
  });

  it('puts the same rows in another order and none beside them', () => {
    fc.assert(
      fc.property(anyDatasetAndView, ({ dataset, view }) => {
        for (const { rows, tableRows, chartRows } of ask(dataset, view).panels) {
          expect(tableRows.toSorted()).toEqual(rows.toSorted());
          expect(chartRows.toSorted()).toEqual(rows.toSorted());
        }
      }),
    );
  });
});
