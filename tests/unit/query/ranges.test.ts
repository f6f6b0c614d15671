import { describe, expect, it } from 'vitest';
import { measuredColumns } from '../../../src/query/columnFilter';
import { createQuery } from '../../../src/query/createQuery';
import { rowsOfCodes } from '../../../src/query/rowsOfCodes';
import { DEFAULT_VIEW, type View } from '../../../src/query/view';
import { ask, builtIn, CAD, categoryColumn, datasetOf, dateColumn, EUR, numberColumn, openedOf, range, scaleOf, selectedOf } from '../given';

const years = numberColumn('years', [1, 2, Number.NaN, 4, -(2 ** 31)]);
const since = dateColumn('since', [10, null, 30, 40, 50]);
const file = openedOf(datasetOf(range(1, 5).map((pay) => ['USD', pay * 1_000] as const)), [
  years,
  categoryColumn('level', ['a', 'a', 'b', 'b', 'b']),
  since,
]);

const rowsOf = (dataset: typeof file, change: Partial<View>) =>
  ask(dataset, change).panels.flatMap(({ rows }) => [...rows]).toSorted((a, b) => a - b);

describe('a range of a column', () => {
  it('shows the rows whose number lies in it, both bounds included', () => {
    expect(rowsOf(file, { columnRanges: [{ column: 'years', low: 2, high: 4 }] })).toEqual([1, 3]);
    expect(rowsOf(file, { columnRanges: [{ column: 'years', low: null, high: 1 }] })).toEqual([0, 4]);
    expect(rowsOf(file, { columnRanges: [{ column: 'years', low: 3, high: null }] })).toEqual([3]);
  });

  it('shows the rows whose date lies in it, and none without a date', () => {
    expect(rowsOf(file, { columnRanges: [{ column: 'since', low: null, high: 30 }] })).toEqual([0, 2]);
    expect(rowsOf(file, { columnRanges: [{ column: 'since', low: 31, high: null }] })).toEqual([3, 4]);
  });

  it('holds nothing back where there is no such column', () => {
    expect(rowsOf(file, { columnRanges: [{ column: 'level', low: 1, high: 2 }] })).toEqual(range(0, 4));
    expect(measuredColumns(file)).toEqual([years, since]);
  });
});

describe('a range of pay', () => {
  it('shows the rows whose comparable pay lies in it, both bounds included', () => {
    expect(rowsOf(file, { payRange: { low: 2_000, high: 4_000 } })).toEqual([1, 2, 3]);
    expect(rowsOf(file, { payRange: { low: 2_001, high: null } })).toEqual([2, 3, 4]);
    expect(rowsOf(file, { payRange: { low: null, high: 999 } })).toEqual([]);
  });

  it('is in the currency of the scale', () => {
    // £85,904 is US$113,722 and €93,477 US$106,197; C$137,192 and €67,031 are less.
    expect(rowsOf(builtIn, { payRange: { low: 100_000, high: 115_000 } })).toEqual([19, 20]);
    expect(rowsOf(builtIn, { payRange: { low: 100_000, high: 140_000 }, scale: scaleOf({ target: CAD }) })).toEqual([16, 21]);
  });

  it('is in each currency by itself as published', () => {
    const published = { scale: scaleOf({ basis: 'published' }), payRange: { low: 80_000, high: 140_000 } } as const;
    const result = ask(builtIn, published);
    expect(result.panels.map(({ publishedIn, count }) => [publishedIn, count])).toEqual([
      ['USD', 3],
      ['CAD', 1],
      ['EUR', 1],
      ['GBP', 1],
    ]);
    expect(result.count).toBe(6);
    const bySize = ask(builtIn, { ...published, sort: { column: 'published', descending: false } });
    expect([...(bySize.panels[0]?.tableRows ?? [])]).toEqual([18, 17, 15]);
  });

  it('is left aside by what a filter of pay is drawn over', () => {
    const query = createQuery(builtIn);
    const view = { ...DEFAULT_VIEW, payRange: { low: 100_000, high: 115_000 }, currencies: [EUR] };
    expect([...query.beforePayRange(view)]).toEqual([19, 21]);
    expect(query.ask(view).currencyCounts.map(({ count }) => count)).toEqual([0, 0, 1, 1]);
    expect(query.rowsWithout(view, 'payRange')).toEqual(query.rowsWithout({ ...view, payRange: null }, 'payRange'));
  });
});

describe('rowsOfCodes', () => {
  it('are those whose code is wanted, in their order', () => {
    const codes = Uint8Array.of(0, 1, 2, 1, 0);
    expect([...rowsOfCodes(selectedOf([4, 3, 1, 2], 5), codes, Uint8Array.of(1, 1, 0))]).toEqual([4, 3, 1]);
    expect([...rowsOfCodes(selectedOf([4, 3, 1, 2], 5).within(1, 3), codes, Uint8Array.of(1, 1, 0))]).toEqual([3, 1]);
  });

  it('are found among all rows too', () => {
    const { rows } = ask(builtIn).panels[0] ?? {};
    const euros = Uint8Array.of(0, 0, 1, 0);
    expect(rows === undefined ? [] : [...rowsOfCodes(rows, builtIn.currency.codes, euros)]).toEqual([19, 21]);
  });
});
