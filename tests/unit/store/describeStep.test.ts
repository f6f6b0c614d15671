import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type Pin, type View } from '../../../src/query/view';
import { describeStep } from '../../../src/store/describeStep';
import { anyViewOf } from '../arbitraries';
import { builtIn, CAD, categoryColumn, datasetOf, dateColumn, EUR, GBP, numberColumn, openedOf, scaleOf, USD } from '../given';

const file = openedOf(
  datasetOf([
    ['USD', 1, 'year'],
    ['EUR', 2, 'year'],
  ]),
  [categoryColumn('country', ['Germany', 'Spain']), numberColumn('years', [1, 2]), dateColumn('since', [0, 1])],
);
const viewOf = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, ...change });
const inWords = (from: Partial<View>, to: Partial<View>, dataset = file) => describeStep(dataset, viewOf(from), viewOf(to));
const salary = (row: number): Pin => ({ kind: 'salary', row });
const country = (group: string): Pin => ({ kind: 'group', column: 'country', group });
const by = (column: string, ...groups: readonly string[]) => ({ column, groups });

const CHANGES: ReadonlyArray<readonly [words: string, from: Partial<View>, to: Partial<View>]> = [
  ['', {}, {}],
  ['filter by currency EUR, GBP', { currencies: [EUR] }, { currencies: [EUR, GBP] }],
  ['filter by currency CAD, EUR, GBP and 1 more currencies', {}, { currencies: [CAD, EUR, GBP, USD] }],
  ['filter by currency cleared', { currencies: [EUR] }, {}],
  ['the page’s short list', {}, { list: 'short' }],
  ['the page’s full list', { list: 'short' }, {}],
  ['filter by country Germany', {}, { columnFilters: [by('country', 'Germany')] }],
  ['filter by country (none)', {}, { columnFilters: [by('country', '')] }],
  ['filter by country cleared', { columnFilters: [by('country', 'Germany')] }, {}],
  ['filter by level a; filter by country cleared', { columnFilters: [by('country', 'Germany')] }, { columnFilters: [by('level', 'a')] }],
  ['filter by years 1 to 5', {}, { columnRanges: [{ column: 'years', low: 1, high: 5 }] }],
  ['filter by since from 1970-01-02', {}, { columnRanges: [{ column: 'since', low: 1, high: null }] }],
  ['filter by years up to 2', { columnRanges: [{ column: 'years', low: 1, high: 5 }] }, { columnRanges: [{ column: 'years', low: null, high: 2 }] }],
  ['filter by pay US$50,000 to US$90,000', {}, { payRange: { low: 50_000, high: 90_000 } }],
  ['filter by pay from 50,000', { scale: scaleOf({ basis: 'published' }) }, { scale: scaleOf({ basis: 'published' }), payRange: { low: 50_000, high: null } }],
  ['range of pay cleared', { payRange: { low: 50_000, high: 90_000 } }, {}],
  ['figures in euros', { payRange: { low: 50, high: 90 } }, { payRange: { low: 40, high: 80 }, scale: scaleOf({ target: EUR }) }],
  ['range of pay cleared; figures as published', { payRange: { low: 50, high: 90 } }, { scale: scaleOf({ basis: 'published' }) }],
  ['search for “dev”', { search: 'de' }, { search: ' dev ' }],
  ['search cleared', { search: 'dev' }, {}],
  ['bars in file order', {}, { arrangement: 'page' }],
  ['bars on one scale', { arrangement: 'page' }, {}],
  ['table sorted by rank, ascending', {}, { sort: { column: 'rank', descending: false } }],
  ['table sorted by years, descending', {}, { sort: { column: 'column.years', descending: true } }],
  ['chart of how pay is spread', {}, { chart: 'distribution' }],
  ['chart chosen for you', { chart: 'bars' }, {}],
  ['groups of country', {}, { groupBy: 'country' }],
  ['groups chosen for you', { groupBy: 'country' }, {}],
  ['groups by number of salaries', {}, { groupOrder: 'count' }],
  ['groups by what suits them', { groupOrder: 'count' }, {}],
  ['country, rank hidden', {}, { hiddenColumns: ['column.country', 'rank'] }],
  ['rank shown', { hiddenColumns: ['column.country', 'rank'] }, { hiddenColumns: ['column.country'] }],
  ['country: Germany pinned', {}, { pins: [country('Germany')] }],
  ['country: Germany unpinned', { pins: [country('Germany'), salary(0)] }, { pins: [salary(0)] }],
  ['US$1 · row 2, €2 · row 3 unpinned', { pins: [salary(0), salary(1)] }, {}],
  ['country: Spain pinned; country: Germany unpinned', { pins: [country('Germany')] }, { pins: [country('Spain')] }],
  ['comparison with country: Spain', { pins: [country('Germany'), country('Spain')] }, { pins: [country('Spain'), country('Germany')] }],
  ['figures at market rate', { scale: scaleOf({ basis: 'published' }) }, {}],
  ['pay per hour', {}, { scale: scaleOf({ period: 'hour' }) }],
  ['a year of 1,800 hours and 220 days', {}, { scale: scaleOf({ workingYear: { hours: 1800, days: 220 } }) }],
  ['C$1 = US$0.750', {}, { scale: scaleOf({ editedRates: { CAD: 0.75 } }) }],
  ['rate of C$ reset; £1 = US$2.00', { scale: scaleOf({ editedRates: { CAD: 0.75 } }) }, { scale: scaleOf({ editedRates: { GBP: 2 } }) }],
  ['the page’s short list; search for “dev”', {}, { list: 'short', search: 'dev' }],
];

describe('a change of the view in words', () => {
  it.each(CHANGES)('is “%s”', (words, from, to) => {
    expect(inWords(from, to)).toBe(words);
  });

  it('names a salary of the page by its place there', () => {
    expect(inWords({}, { pins: [salary(16)] }, builtIn)).toBe('C$137,192 · 17th on the page pinned');
  });

  it('is never empty for views that differ, and always for those that do not', () => {
    fc.assert(
      fc.property(anyViewOf(file), anyViewOf(file), (from, to) => {
        const isSame = JSON.stringify(from) === JSON.stringify(to);
        expect(describeStep(file, from, to) === '').toBe(isSame);
        expect(describeStep(file, from, structuredClone(from))).toBe('');
      }),
    );
  });
});
