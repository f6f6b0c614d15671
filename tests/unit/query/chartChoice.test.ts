import { describe, expect, it } from 'vitest';
import { chartChoice } from '../../../src/query/chartChoice';
import { createQuery } from '../../../src/query/createQuery';
import { DEFAULT_VIEW, type View } from '../../../src/query/view';
import { builtIn, categoryColumn, datasetOf, openedOf, range, scaleOf } from '../given';

const ROWS = range(0, 299);
/** 300 salaries, in two levels that differ, in 75 firms of four, and in sites that say nothing. */
const level = categoryColumn('level', ROWS.map((row) => (row < 120 ? 'junior' : 'senior')));
const firm = categoryColumn('firm', ROWS.map((row) => `Firm ${row % 75}`));
const site = categoryColumn('site', ROWS.map((row) => (row % 2 === 0 ? 'North' : 'South')));
const pay = datasetOf(ROWS.map((row) => [row === 0 ? 'EUR' : 'USD', 10_000 + row * 100] as const));
const opened = openedOf(pay, [site, firm, level]);
const silent = openedOf(pay, [site]);

function choose(change: Partial<View>, dataset = opened) {
  const { kind, column, ...rest } = chartChoice(createQuery(dataset), { ...DEFAULT_VIEW, ...change });
  return { kind, column: column?.name, ...rest };
}

describe('the chart of a view', () => {
  it('is bars for few salaries', () => {
    expect(choose({}, builtIn)).toMatchObject({ kind: 'bars', column: undefined, canDrawBars: true });
    expect(choose({ columnFilters: [{ column: 'level', groups: ['junior'] }] }).kind).toBe('bars');
  });

  it('is the groups of the column that tells most for more', () => {
    expect(choose({})).toMatchObject({ kind: 'groups', column: 'level', canDrawBars: false });
  });

  it('is their distribution where no column tells anything', () => {
    expect(choose({}, silent)).toMatchObject({ kind: 'distribution', column: 'site' });
    expect(choose({}, pay)).toMatchObject({ kind: 'distribution', column: undefined });
  });

  it('is what was asked for where it can be drawn', () => {
    expect(choose({ chart: 'distribution' }, builtIn).kind).toBe('distribution');
    expect(choose({ chart: 'groups' }, silent).kind).toBe('groups');
    expect(choose({ chart: 'groups' }, builtIn).kind).toBe('bars');
    expect(choose({ chart: 'bars' }).kind).toBe('groups');
    expect(choose({ chart: 'bars' }, builtIn).kind).toBe('bars');
    expect(choose({ groupBy: 'firm' })).toMatchObject({ kind: 'groups', column: 'firm' });
    expect(choose({ groupBy: 'gone' }).column).toBe('level');
  });

  it('stays while a range of pay is dragged to a few', () => {
    expect(choose({ payRange: { low: 39_000, high: null } })).toMatchObject({ kind: 'groups', canDrawBars: true });
    expect(choose({ payRange: { low: 39_000, high: null }, chart: 'bars' }).kind).toBe('bars');
  });

  it('as published is a panel for each currency', () => {
    const published = scaleOf({ basis: 'published' });
    expect(choose({ scale: published })).toMatchObject({ kind: 'groups', severalScales: true, canDrawBars: false });
    // The one salary in euros is above no bound of its own, but it is there before the range.
    expect(choose({ scale: published, payRange: { low: 20_000, high: null } }).severalScales).toBe(true);
    expect(choose({ scale: published }, datasetOf([['USD', 1]])).severalScales).toBe(false);
  });

  it('as published has bars where every currency has few salaries', () => {
    const published = scaleOf({ basis: 'published' });
    const inTwo = datasetOf(ROWS.map((row) => [row < 200 ? 'USD' : 'EUR', 1_000 + row] as const));
    expect(choose({ scale: published }, inTwo)).toMatchObject({ kind: 'bars', canDrawBars: true });
    const oneMore = datasetOf(ROWS.map((row) => [row < 201 ? 'USD' : 'EUR', 1_000 + row] as const));
    expect(choose({ scale: published, chart: 'bars' }, oneMore)).toMatchObject({ kind: 'distribution', canDrawBars: false });
  });
});
