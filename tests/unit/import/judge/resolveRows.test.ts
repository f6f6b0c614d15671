import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../../../src/import/judge/faultCell';
import { resolveRows } from '../../../../src/import/judge/resolveRows';
import type { Reading } from '../../../../src/import/reading';
import { currencyCodeOf } from '../../../../src/pay/currency';
import { PAY_PERIODS } from '../../../../src/pay/payPeriod';
import { columnOfCells, readingOf, tableOf } from '../tableOf';

const USD = currencyCodeOf('USD');
const EUR = currencyCodeOf('EUR');

describe('what a reading makes of the rows', () => {
  const table = tableOf(['base', 'total', 'currency', 'note'], [['40000', '50000', 'EUR', 'x'], ['60000', '70000', '', 'y']]);

  it('is worked out once where only what other columns are kept as is different', () => {
    const rows = resolveRows(table, readingOf(['pay', 'number', 'currency', 'text']));
    expect(resolveRows(table, readingOf(['pay', 'number', 'currency', 'text']))).toBe(rows);
    expect(resolveRows(table, readingOf(['pay', 'leftOut', 'currency', 'category']))).toBe(rows);
  });

  it('is worked out anew for other pay, another currency, and what the reader settles', () => {
    const lowOf = (...roles: Reading['roles']): number[] => Array.from(resolveRows(table, readingOf(roles, { missingCurrency: USD })).low);
    expect(lowOf('pay', 'number', 'currency', 'text')).toEqual([40_000, 60_000]);
    expect(lowOf('number', 'pay', 'currency', 'text')).toEqual([50_000, 70_000]);
    expect(lowOf('pay', 'number', 'currency', 'text')).toEqual([40_000, 60_000]);
    const currenciesOf = (roles: Reading['roles'], settled: Partial<Reading>) => resolveRows(table, readingOf(roles, settled)).currencies;
    expect(currenciesOf(['pay', 'number', 'currency', 'text'], { missingCurrency: USD })).toEqual(['EUR', 'USD']);
    expect(currenciesOf(['pay', 'number', 'text', 'text'], { missingCurrency: USD })).toEqual(['USD']);
    expect(currenciesOf(['pay', 'number', 'text', 'text'], { missingCurrency: EUR })).toEqual(['EUR']);
  });

  it('is worked out anew where a second column of currencies is chosen', () => {
    const cells = tableOf(['pay', 'currency', 'if other'], [['40000', 'Other', 'NZD']]);
    expect(resolveRows(cells, readingOf(['pay', 'currency', 'text'])).rowsRead).toBe(0);
    expect(resolveRows(cells, readingOf(['pay', 'currency', 'otherCurrency'])).rowsRead).toBe(1);
  });
});

describe('the currency of a row with two columns of currencies', () => {
  /** The currency, or the text for which the row is set aside, or null where nothing says any. */
  function saidBy(first: string, second: string, pay = '85000'): string | null {
    const rows = resolveRows(tableOf(['pay', 'currency', 'if other'], [[pay, first, second]]), readingOf(['pay', 'currency', 'otherCurrency']));
    return rows.currencies[0] ?? rows.opens[0]?.mention.text ?? null;
  }

  it.each([
    ['USD', '', 'USD'],
    ['USD', 'EUR', 'USD'],
    ['', 'EUR', 'EUR'],
    ['Other', 'EUR', 'EUR'],
    ['Other', '', 'Other'],
    ['Other', 'Beads', 'Beads'],
    ['', '$', '$'],
    ['', 'bonus on top', null],
    ['', '', null],
  ])('“%s” beside “%s” is %s', (first, second, said) => {
    expect(saidBy(first, second)).toBe(said);
  });

  it('is that of the second where the first leaves it open among several', () => {
    expect(saidBy('AUD/NZD', 'NZD')).toBe('NZD');
    expect(saidBy('$', 'Canadian dollars')).toBe('CAD');
  });

  it('stays open where the second is none of those that the first may mean', () => {
    expect(saidBy('AUD/NZD', 'EUR')).toBe('AUD/NZD');
    expect(saidBy('AUD/NZD', 'see note')).toBe('AUD/NZD');
    expect(saidBy('AUD/NZD', '')).toBe('AUD/NZD');
  });

  it('is that of the second by itself, where there is no other', () => {
    const rows = resolveRows(tableOf(['pay', 'if other'], [['85000', 'NZD']]), readingOf(['pay', 'otherCurrency']));
    expect(rows.currencies).toEqual(['NZD']);
  });
});

describe('the pay period of a row', () => {
  it('is that of its figure, or else of its column, or else assumed', () => {
    const table = tableOf(['pay', 'per'], [['20 per hour', 'month'], ['4000', 'month'], ['50000', ''], ['4000', 'project']]);
    const rows = resolveRows(table, readingOf(['pay', 'period'], { missingCurrency: USD, missingPeriod: 'week' }));
    expect(Array.from(rows.fault, (fault) => reasonOf(fault))).toEqual([null, null, null, 'unknownPeriod']);
    expect(Array.from(rows.period.subarray(0, 3), (period) => PAY_PERIODS[period])).toEqual(['hour', 'month', 'week']);
    expect(rows.assumedPeriods).toBe(1);
  });
});

describe('rows that repeat', () => {
  const cells = ['40000', '50000', '60000', '50000', '40000', '50000', '', ''];

  it('are those whose every cell an earlier one has, wherever that stands, and no row that is set aside', () => {
    const { repeat, repeats, rowsRead } = resolveRows(columnOfCells('pay', cells), readingOf(['pay'], { missingCurrency: USD }));
    expect(Array.from(repeat)).toEqual([0, 0, 0, 1, 1, 1, 0, 0]);
    expect([repeats, rowsRead]).toEqual([3, 6]);
  });

  it('are set aside where they are folded, and marked all the same', () => {
    const rows = resolveRows(columnOfCells('pay', cells), readingOf(['pay'], { missingCurrency: USD, foldRepeats: true }));
    expect(Array.from(rows.fault, (fault) => reasonOf(fault))).toEqual([null, null, null, 'repeat', 'repeat', 'repeat', 'noPay', 'noPay']);
    expect(Array.from(rows.repeat)).toEqual([0, 0, 0, 1, 1, 1, 0, 0]);
    expect([rows.repeats, rows.rowsRead]).toEqual([3, 3]);
  });
});
