import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownColumn, type SortColumn } from '../../../src/query/view';
import { anyDatasetAndView } from '../arbitraries';
import type { Dataset } from '../../../src/dataset/dataset';
import { ask, builtIn, categoryColumn, datasetOf, dateColumn, numberColumn, openedOf, range, scaleOf, textColumn } from '../given';

const inTable = (dataset: Dataset, column: SortColumn, descending: boolean) => [
  ...(ask(dataset, { sort: { column, descending } }).panels[0]?.tableRows ?? []),
];
const sorted = (column: SortColumn, descending: boolean) => inTable(builtIn, column, descending);

const BY_PAY = [...range(0, 15), 17, 18, 20, 19, 16, 21];
const PAGE = range(0, 21);

describe('the table of the built-in data set', () => {
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

describe('the order of the table', () => {
  it('sorts by number, not by text', () => {
    const dataset = datasetOf([
      ['USD', 9],
      ['USD', 100],
      ['USD', 20],
    ]);
    const sort = { column: 'published', descending: false } as const;
    expect([...(ask(dataset, { sort }).panels[0]?.tableRows ?? [])]).toEqual([0, 2, 1]);
  });

  it('puts the same rows in another order and none beside them', () => {
    fc.assert(
      fc.property(anyDatasetAndView, ({ dataset, view }) => {
        for (const { rows, tableRows, chartRows } of ask(dataset, view).panels) {
          const inOrder = (list: Iterable<number>) => [...list].toSorted((a, b) => a - b);
          expect(inOrder(tableRows)).toEqual(inOrder(rows));
          expect(inOrder(chartRows)).toEqual(inOrder(rows));
        }
      }),
    );
  });

  it('sorts each panel by itself as published', () => {
    const change = { scale: scaleOf({ basis: 'published' }), sort: { column: 'place', descending: true } } as const;
    expect(ask(builtIn, change).panels.map((panel) => [...panel.tableRows].slice(0, 2))).toEqual([
      [18, 17],
      [21, 19],
      [16],
      [20],
    ]);
  });
});

describe('the order of the table by a column of the file', () => {
  const file = openedOf(datasetOf(range(1, 5).map((pay) => ['USD', pay] as const)), [
    categoryColumn('level', ['Senior', 'junior', '', 'JUNIOR', 'Mid']),
    textColumn('title', ['b10', 'b9', 'a', '', 'B9']),
    numberColumn('years', [3, -1, Number.NaN, 10, 3]),
    dateColumn('since', [20_000, null, 5, 5, -1]),
  ]);
  const by = (name: string, descending: boolean) => inTable(file, ownColumn(name), descending);

  it('stands groups in alphabetical order, rows without one last in either direction', () => {
    expect(by('level', false)).toEqual([1, 3, 4, 0, 2]);
    expect(by('level', true)).toEqual([0, 4, 1, 3, 2]);
  });

  it('stands texts in alphabetical order and numbers in them by value', () => {
    expect(by('title', false)).toEqual([2, 1, 4, 0, 3]);
  });

  it('stands numbers by value, rows without one last in either direction', () => {
    expect(by('years', false)).toEqual([1, 0, 4, 3, 2]);
    expect(by('years', true)).toEqual([3, 0, 4, 1, 2]);
  });

  it('stands days by date, rows without one last in either direction', () => {
    expect(by('since', false)).toEqual([4, 2, 3, 0, 1]);
    expect(by('since', true)).toEqual([0, 2, 3, 4, 1]);
  });

  it('leaves the rows as they are by a column that there is not', () => {
    expect(by('no such column', true)).toEqual(range(0, 4));
  });
});
