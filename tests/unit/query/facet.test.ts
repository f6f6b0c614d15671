import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTexts } from '../../../src/dataset/packedTexts';
import { categoryColumns } from '../../../src/query/columnFilter';
import { NO_DATE } from '../../../src/dataset/column';
import {
  countsOfGroups,
  facetColumns,
  facetGroups,
  groupsContaining,
  rowsOfFacet,
  measuredOf,
  withRowsFirst,
} from '../../../src/query/facet';
import { createQuery } from '../../../src/query/createQuery';
import { boundsInWords, dayIn, dayText, measureText } from '../../../src/query/measureText';
import { DEFAULT_VIEW, type View } from '../../../src/query/view';
import { anyDatasetAndView } from '../arbitraries';
import { ask, builtIn, categoryColumn, dateColumn, datasetOf, EUR, numberColumn, openedOf, textColumn } from '../given';

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
  const passing = rowsOfFacet(createQuery(file), { ...DEFAULT_VIEW, ...change }, column.name);
  const { names, order } = facetGroups(column);
  const rows = countsOfGroups(column, passing);
  return Array.from(order, (group) => [names[group], rows[group]]);
}

const namesOf = (column: typeof level, groups: Uint32Array) =>
  Array.from(groups, (group) => facetGroups(column).names[group]);

describe('the groups of a filter', () => {
  const inOrder = (change: Partial<View>) => {
    const passing = rowsOfFacet(createQuery(file), { ...DEFAULT_VIEW, ...change }, 'level');
    return namesOf(level, withRowsFirst(facetGroups(level).order, countsOfGroups(level, passing)));
  };

  it('have those with rows first, else stand in the order of the whole file', () => {
    expect(inOrder({})).toEqual(['mid', 'senior', '']);
    // Rows 2 and 3: one senior, one without a level.
    expect(inOrder({ columnFilters: [FRENCH], currencies: [EUR] })).toEqual(['senior', '', 'mid']);
    expect(inOrder({ search: 'no such text' })).toEqual(['mid', 'senior', '']);
  });

  it('are not moved by their own ticks', () => {
    expect(inOrder({ columnFilters: [SENIOR] })).toEqual(['mid', 'senior', '']);
  });
});

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
    for (const dataset of [file, builtIn]) {
      expect(ask(dataset, { columnFilters: [{ column: 'title', groups: ['a'] }] }).count).toBe(dataset.rowCount);
    }
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
    expect(namesOf(tied, facetGroups(tied).order)).toEqual(['a', 'b', 'c']);
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

  it('gives the same rows for the same view, whatever other columns are narrowed', () => {
    const query = createQuery(file);
    const view = { ...DEFAULT_VIEW, columnFilters: [SENIOR, FRENCH, { column: 'third', groups: ['x'] }] };
    for (const column of ['column.level', 'column.place', 'currencies', 'column.level'] as const) {
      expect(query.rowsWithout(view, column)).toBe(query.rowsWithout(view, column));
    }
    const before = query.rowsWithout(view, 'column.level');
    query.rowsWithout(view, 'column.place');
    expect(query.rowsWithout(view, 'column.level')).toBe(before);
  });

  it('tells for each group what ticking it alone would show', () => {
    fc.assert(
      fc.property(anyDatasetAndView, ({ dataset, view }) => {
        const query = createQuery(dataset);
        for (const column of categoryColumns(dataset)) {
          const rows = countsOfGroups(column, rowsOfFacet(query, view, column.name));
          const others = view.columnFilters.filter((filter) => filter.column !== column.name);
          facetGroups(column).names.forEach((name, group) => {
            const columnFilters = [...others, { column: column.name, groups: [name] }];
            expect(query.ask({ ...view, columnFilters }).count).toBe(rows[group]);
          });
        }
      }),
    );
  });
});

describe('the rows of a facet', () => {
  it('is the same for all columns that are not narrowed', () => {
    const query = createQuery(file);
    const view = { ...DEFAULT_VIEW, columnFilters: [SENIOR], search: 'e' };
    expect(rowsOfFacet(query, view, 'place')).toBe(rowsOfFacet(query, view, 'title'));
    expect(rowsOfFacet(query, view, 'place')).not.toBe(rowsOfFacet(query, view, 'level'));
    const every = { ...view, columnFilters: file.columns.map(({ name: column }) => ({ column, groups: ['x'] })) };
    expect(rowsOfFacet(query, every, 'no such column')).toHaveLength(0);
  });
});

describe('the groups that contain words', () => {
  it('are those that a look at each of them finds, in their order', () => {
    const anyName = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', '😀', ' '), maxLength: 4 });
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 20 }), fc.constantFrom('', ' ', 'a', 'Ä', 'ab', '😀'), (names, words) => {
        const column = categoryColumn('any', names);
        const all = namesOf(column, facetGroups(column).order);
        const wanted = words.trim().toLowerCase();
        expect(namesOf(column, groupsContaining(column, words))).toEqual(all.filter((name) => name?.includes(wanted)));
      }),
    );
  });

  it('are found among 70,000', () => {
    const names = packTexts(Array.from({ length: 70_000 }, (_, index) => `Company ${index}`));
    const codes = Uint32Array.from(names.ends, (_, index) => index);
    const column = { ...level, codes, texts: names, groupOf: codes, groups: names };
    expect(namesOf(column, groupsContaining(column, 'Y 6999'))).toEqual([
      'Company 6999',
      ...Array.from({ length: 10 }, (_, index) => `Company 6999${index}`),
    ]);
  });
});

describe('a column of numbers or days', () => {
  it('has a lowest and a highest value, and rows without any', () => {
    expect(measuredOf(numberColumn('n', [3, Number.NaN, -1, NO_DATE]))).toEqual({ low: NO_DATE, high: 3, without: 1 });
    const days = dateColumn('d', [20_000, null, 19_000]);
    expect(measuredOf(days)).toEqual({ low: 19_000, high: 20_000, without: 1 });
    expect(measuredOf(days)).toBe(measuredOf(days));
    expect(measuredOf(numberColumn('none', [Number.NaN]))).toEqual({ low: Infinity, high: -Infinity, without: 1 });
  });

  it('writes and reads days', () => {
    expect(dayText(0)).toBe('1970-01-01');
    expect(dayText(1e300)).toBe('');
    expect(dayText(4_000_000)).toBe('');
    expect(dayIn('1970-01-02')).toBe(1);
    expect(dayIn('2025-02-31x')).toBeNull();
    expect(dayIn('2025-13-01')).toBeNull();
    expect(dayIn('+002025-12-01')).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
        expect(dayIn(dayText(day))).toBe(day);
      }),
    );
  });

  it('says values and bounds', () => {
    expect(measureText('number', 12_500)).toBe('12,500');
    expect(measureText('number', 2024)).toBe('2024');
    expect(measureText('date', 1)).toBe('1970-01-02');
    expect(boundsInWords('3', '5')).toBe('3 to 5');
    expect(boundsInWords('3', null)).toBe('from 3');
    expect(boundsInWords(null, '5')).toBe('up to 5');
    expect(boundsInWords(null, null)).toBe('any');
  });
});

describe('the columns to narrow by', () => {
  it('are those that tell rows apart, what the explorer found first', () => {
    const flag = categoryColumn('Unusual', ['', 'x'], 'flag');
    const repeat = categoryColumn('Repeats', ['', 'x'], 'repeat');
    const noRepeat = categoryColumn('No repeats', ['', ''], 'repeat');
    const years = numberColumn('years', [1, 2]);
    const some = numberColumn('some', [1, Number.NaN]);
    const since = dateColumn('since', [1, 2]);
    const columns = [
      years,
      textColumn('title', ['a', 'b']),
      categoryColumn('one', ['a', 'A ']),
      numberColumn('same', [1, 1]),
      dateColumn('never', [null, null]),
      noRepeat,
      repeat,
      flag,
      some,
      since,
    ];
    expect(facetColumns(openedOf(datasetOf([['USD', 1], ['USD', 2]]), columns))).toEqual([repeat, flag, years, some, since]);
  });
});

describe('groupsContaining', () => {
  it('is every group for no words, and those with the words for some', () => {
    expect(groupsContaining(level, '  ')).toBe(facetGroups(level).order);
    expect(namesOf(level, groupsContaining(level, ' SEN '))).toEqual(['senior']);
  });
});
