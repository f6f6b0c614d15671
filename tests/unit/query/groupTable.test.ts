import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAt } from '../../../src/dataset/numberAt';
import { packedTextAt, unpackTexts } from '../../../src/dataset/packedTexts';
import { categoryColumns } from '../../../src/query/columnFilter';
import { groupCodes, groupTable, rowsBeside } from '../../../src/query/groupTable';
import { quartilesOfRows } from '../../../src/query/quantile';
import { createQuery } from '../../../src/query/createQuery';
import { salariesOfGroups } from '../../../src/query/salariesOfGroups';
import { orderOfRows } from '../../../src/query/inOrder';
import { DEFAULT_VIEW } from '../../../src/query/view';
import { anyDatasetAndView } from '../arbitraries';
import { ask, categoryColumn, datasetOf, openedOf, passingRows, range, scaleOf, selectedOf } from '../given';

const pays = [60, 50, 40, 30, 20, 10];
const level = categoryColumn('level', ['Senior', 'senior ', 'mid', 'mid', '', 'mid']);
const six = openedOf(
  datasetOf(pays.map((pay, row) => [row === 5 ? 'EUR' : 'USD', pay] as const)),
  [level],
);

describe('groupTable', () => {
  it('counts each group, however it is spelt, and finds its quartiles', () => {
    const { panels, comparable } = ask(six, { scale: scaleOf({ basis: 'published' }) });
    expect(groupTable(level, panels[0]?.rows ?? selectedOf([], 6), comparable)).toEqual([
      { index: 0, name: 'senior', count: 2, quartiles: { lower: 52.5, median: 55, upper: 57.5 }, firm: false },
      { index: 1, name: 'mid', count: 2, quartiles: { lower: 32.5, median: 35, upper: 37.5 }, firm: false },
      { index: 2, name: '', count: 1, quartiles: { lower: 20, median: 20, upper: 20 }, firm: false },
    ]);
  });

  it('agrees with a naive reference for any view', () => {
    fc.assert(
      fc.property(anyDatasetAndView, ({ dataset, view }) => {
        const result = createQuery(dataset).ask(view);
        for (const column of categoryColumns(dataset)) {
          for (const { rows } of result.panels) {
            const naive = unpackTexts(column.groups).flatMap((name, index) => {
              const own = [...rows].filter((row) => column.groupOf[numberAt(column.codes, row)] === index);
              const quartiles = quartilesOfRows(selectedOf(own, dataset.rowCount), result.comparable);
              return quartiles === null ? [] : [{ index, name, count: own.length, quartiles, firm: own.length >= 5 }];
            });
            const groups = groupTable(column, rows, result.comparable);
            expect(groups).toEqual(naive);
            const salaries = salariesOfGroups(column, groups, rows, result.comparable);
            for (const { index } of groups) {
              const own = [...rows].filter((row) => column.groupOf[numberAt(column.codes, row)] === index);
              expect(salaries.get(index)).toEqual(own.map((row) => result.comparable[row]));
            }
          }
        }
      }),
    );
  });

  it('leaves out groups without a row', () => {
    const rows = selectedOf([2, 3], 6);
    const groups = groupTable(level, rows, Float64Array.from(pays));
    expect(groups.map(({ name, count }) => [name, count])).toEqual([['mid', 2]]);
  });

  it('keeps the groups of the rows of a column', () => {
    expect(groupCodes(level)).toBe(groupCodes(level));
    expect([...groupCodes(level)].map((group) => packedTextAt(level.groups, group))).toEqual(['senior', 'senior', 'mid', 'mid', '', 'mid']);
  });

  it('takes the codes of a column for its groups where no two texts are one', () => {
    const site = categoryColumn('site', ['North', 'South', 'North']);
    expect(groupCodes(site)).toBe(site.codes);
  });
});

describe('rowsBeside', () => {
  const view = { ...DEFAULT_VIEW, columnFilters: [{ column: 'level', groups: ['senior'] }] };

  it('brings back what the filter of the column leaves out, and nothing else', () => {
    const query = createQuery(six);
    const result = query.ask({ ...view, payRange: { low: 15, high: null } });
    const [panel] = result.panels;
    expect(panel?.count).toBe(2);
    expect(panel === undefined ? [] : [...rowsBeside(query, result, panel, 'level')]).toEqual([0, 1, 2, 3, 4]);
  });

  it('keeps to the currency of a panel as published', () => {
    const query = createQuery(six);
    const result = query.ask({ ...view, scale: scaleOf({ basis: 'published' }) });
    const [panel] = result.panels;
    expect(panel === undefined ? [] : [...rowsBeside(query, result, panel, 'level')]).toEqual([0, 1, 2, 3, 4]);
  });

  it('gives the panel’s own rows where the column is not filtered', () => {
    const site = categoryColumn('site', ['North', 'North', 'South', 'North', 'North', 'South']);
    const query = createQuery({ ...six, columns: [level, site] });
    for (const columnFilters of [[], [{ column: 'site', groups: ['north'] }]]) {
      const result = query.ask({ ...DEFAULT_VIEW, columnFilters, payRange: { low: 15, high: 55 } });
      const [panel] = result.panels;
      expect(panel?.count).toBeGreaterThan(0);
      expect(panel === undefined ? null : rowsBeside(query, result, panel, 'level')).toBe(panel?.rows);
    }
  });

  it('brings back what that filter leaves out beside filters of other columns', () => {
    const site = categoryColumn('site', ['North', 'North', 'South', 'North', 'North', 'South']);
    const query = createQuery({ ...six, columns: [level, site] });
    const result = query.ask({ ...view, columnFilters: [...view.columnFilters, { column: 'site', groups: ['north'] }] });
    const [panel] = result.panels;
    expect(panel === undefined ? [] : [...rowsBeside(query, result, panel, 'level')]).toEqual([0, 1, 3, 4]);
  });
});

describe('salariesOfGroups', () => {
  it('looks for nothing where nothing is asked', () => {
    expect(salariesOfGroups(level, [], selectedOf(range(0, 5), 6), Float64Array.from(pays)).size).toBe(0);
  });

  it('passes over rows of other groups and those that a mask holds back', () => {
    // The row that is held back stands before all others.
    const order = orderOfRows(Uint32Array.from(range(0, 5)));
    const rows = passingRows(order, [0, 1, 1, 1, 1, 1]);
    const values = Float64Array.from(pays);
    const groups = groupTable(level, rows, values).filter(({ name }) => name !== 'mid');
    expect([...salariesOfGroups(level, groups, rows, values)]).toEqual([
      [0, [50]],
      [2, [20]],
    ]);
  });
});
