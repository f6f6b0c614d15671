import { describe, expect, it } from 'vitest';
import { createQuery } from '../../../src/query/createQuery';
import { noColumns } from '../../../src/query/noColumns';
import { createQueryWith } from '../../../src/query/query';
import { DEFAULT_VIEW, ownColumn, type View } from '../../../src/query/view';
import { builtIn, CAD, categoryColumn, datasetOf } from '../given';

const shown = (change: Partial<View>) => {
  const view = { ...DEFAULT_VIEW, ...change };
  return [createQuery(builtIn), createQueryWith(builtIn, noColumns(builtIn))].map((query) => {
    const { count, panels } = query.ask(view);
    return { count, rows: panels.map(({ tableRows }) => [...tableRows]) };
  });
};

const views: ReadonlyArray<Partial<View>> = [
  {},
  { currencies: [CAD] },
  { list: 'short' },
  { columnFilters: [{ column: 'level', groups: ['Senior'] }] },
  { columnRanges: [{ column: 'year', low: 2020, high: null }] },
  { search: '  ' },
  { search: 'Berlin' },
  { sort: { column: ownColumn('level'), descending: true } },
];

describe('a data set without columns of its own', () => {
  it.each(views)('answers as any does: %j', (change) => {
    const [full, plain] = shown(change);
    expect(plain).toEqual(full);
  });

  it('finds nothing that is searched for', () => {
    expect(shown({ search: 'Berlin' }).map(({ count }) => count)).toEqual([0, 0]);
  });

  it('is not one with columns', () => {
    const dataset = { ...datasetOf([['USD', 1]]), columns: [categoryColumn('level', ['Senior'])] };
    expect(() => noColumns(dataset)).toThrow(TypeError);
  });
});
