import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryColumns, columnFilterMask } from '../../../src/query/columnFilter';
import { facetOf, groupsByRows } from '../../../src/query/facet';
import { createQuery } from '../../../src/query/query';
import { DEFAULT_VIEW, type View } from '../../../src/query/view';
import { anyDatasetAndView } from '../arbitraries';
import { ask, builtIn, categoryColumn, datasetOf, EUR, openedOf, textColumn } from '../given';

const level = categoryColumn('level', ['Senior', 'mid', 'SENIOR ', '', 'mid', 'mid']);
const place = categoryColumn('place', ['DE', 'DE', 'FR', 'FR', 'FR', 'US']);
const file = openedOf(
  datasetOf([
    ['EUR', 1],
    ['USD', 2],
    ['EUR', 3],
    ['EUR', 4],
    ['USD', 5],
    ['USD', 6],
  ]),
  [level, textColumn('title', ['a', 'b', 'c', 'd', 'e', 'f']), place],
);
const SENIOR = { column: 'level', groups: ['senior'] };
const FRENCH = { column: 'place', groups: ['fr'] };

function rowsOf(change: Partial<View>): readonly number[] {
  return [...(ask(file, change).panels[0]?.rows ?? [])].toSorted((a, b) => a - b);
}

function counts(column: typeof level, change: Partial<View> = {}) {
  const mask = createQuery(file).maskWithout({ ...DEFAULT_VIEW, ...change }, `column.${column.name}`);
  return facetOf(column, groupsByRows(column), mask).groups.map(({ name, count }) => [name, count]);
}

describe('a filter of a category column', () => {
  it('shows the rows of its groups, however they are spelt', () => {
    expect(rowsOf({ columnFilters: [SENIOR] })).toEqual([0, 2]);
    expect(rowsOf({ columnFilters: [{ column: 'level', groups: ['', 'senior'] }] })).toEqual([0, 2, 3]);
  });

  it('adds to the filters of other columns, of currencies and to the search', () => {
    expect(rowsOf({ columnFilters: [SENIOR, FRENCH] })).toEqual([2]);
    expect(rowsOf({ columnFilters: [FRENCH], currencies: [EUR] })).toEqual([2, 3]);
    expect(rowsOf({ columnFilters: [FRENCH], search: 'e' })).toEqual([2, 4]);
  });

  it('of a group that the column has not shows nothing', () => {
    expect(rowsOf({ columnFilters: [{ column: 'level', groups: ['junior'] }] })).toEqual([]);
  });

  it('of a column that there is not holds nothing back', () => {
    expect(columnFilterMask(file, { column: 'title', groups: ['a'] })).toBeNull();
    expect(columnFilterMask(builtIn, SENIOR)).toBeNull();
  });
});

describe('categoryColumns', () => {
  it('are those that can be narrowed, in the order of the data set', () => {
    expect(categoryColumns(file)).toEqual([level, place]);
    expect(categoryColumns(builtIn)).toEqual([]);
  });
});

describe('a facet', () => {
  it('counts each group, the largest of the data set first, ties in alphabetical order', () => {
    expect(counts(level)).toEqual([
      ['mid', 3],
      ['senior', 2],
      ['', 1],
    ]);
    expect(counts(place)).toEqual([
      ['fr', 3],
      ['de', 2],
      ['us', 1],
    ]);
    const tied = categoryColumn('tied', ['b', 'a', 'c']);
    expect(groupsByRows(tied).map(([, name]) => name)).toEqual(['a', 'b', 'c']);
  });

  it('leaves its own filter aside and follows every other', () => {
    const columnFilters = [SENIOR, FRENCH];
    expect(counts(level, { columnFilters })).toEqual([
      ['mid', 1],
      ['senior', 1],
      ['', 1],
    ]);
    expect(counts(place, { columnFilters })).toEqual([
      ['fr', 1],
      ['de', 1],
      ['us', 0],
    ]);
    expect(counts(level, { currencies: [EUR] })).toEqual([
      ['mid', 0],
      ['senior', 2],
      ['', 1],
    ]);
  });

  it('gives the same mask for the same view, whatever other columns are narrowed', () => {
    const query = createQuery(file);
    const view = { ...DEFAULT_VIEW, columnFilters: [SENIOR, FRENCH, { column: 'third', groups: ['x'] }] };
    for (const column of ['column.level', 'column.place', 'currencies', 'column.level'] as const) {
      expect(query.maskWithout(view, column)).toBe(query.maskWithout(view, column));
    }
    const before = query.maskWithout(view, 'column.level');
    query.maskWithout(view, 'column.place');
    expect(query.maskWithout(view, 'column.level')).toBe(before);
  });

  it('tells for each group what ticking it alone would show', () => {
    fc.assert(
      fc.property(anyDatasetAndView, ({ dataset, view }) => {
        const query = createQuery(dataset);
        for (const column of categoryColumns(dataset)) {
          const mask = query.maskWithout(view, `column.${column.name}`);
          const others = view.columnFilters.filter((filter) => filter.column !== column.name);
          for (const { name, count } of facetOf(column, groupsByRows(column), mask).groups) {
            const columnFilters = [...others, { column: column.name, groups: [name] }];
            expect(query.ask({ ...view, columnFilters }).count).toBe(count);
          }
        }
      }),
    );
  });
});
