import { describe, expect, it } from 'vitest';
import { isUnlikelyPay } from '../../../../src/import/judge/likelyPay';
import { resolveRows } from '../../../../src/import/judge/resolveRows';
import { readingOf, tableOf } from '../tableOf';

/** Whether the rows of pay, currency and pay period are more than hardly anyone is paid: $5,000,000 a year. */
function unlikelyIn(rows: ReadonlyArray<readonly [pay: string, currency: string, period: string]>): boolean[] {
  const resolved = resolveRows(tableOf(['pay', 'currency', 'period'], rows), readingOf(['pay', 'currency', 'period']));
  return rows.map((_, row) => isUnlikelyPay(resolved, row));
}

describe('pay that hardly anyone has', () => {
  it('is more than five million dollars a year, by the currency and the period of its row', () => {
    expect(unlikelyIn([
      ['5000000', 'USD', 'year'],
      ['5000001', 'USD', 'year'],
      ['6000000', 'JPY', 'year'],
      // ¥800,000,000 are about $5,080,000.
      ['800000000', 'JPY', 'year'],
      ['500000', 'USD', 'month'],
      ['3000', 'USD', 'hour'],
    ])).toEqual([false, true, false, true, true, true]);
  });

  it('is judged by the middle of a range', () => {
    expect(unlikelyIn([['1000000 - 8000000', 'USD', ''], ['4000000 - 8000000', 'USD', '']])).toEqual([false, true]);
  });

  it('is none in a row that is set aside', () => {
    expect(unlikelyIn([
      ['1', 'USD', 'year'],
      ['9000000', 'USD', 'per project'],
      ['9000000', 'Other', 'year'],
      ['', 'USD', 'year'],
    ])).toEqual([false, false, false, false]);
    expect(unlikelyIn([['9000000', '', 'year']])).toEqual([false]);
  });
});
