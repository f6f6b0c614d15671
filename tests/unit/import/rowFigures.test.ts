import { describe, expect, it } from 'vitest';
import { faultOf, MARK } from '../../../src/import/cells/payCells';
import { createFigures, hasMarks } from '../../../src/import/judge/rowFigures';
import type { ColumnRole, Reading } from '../../../src/import/reading';
import { PAY_PERIODS } from '../../../src/pay/payPeriod';
import { readingOf, tableOf } from './tableOf';

function figuresIn(cells: readonly string[], roles: readonly ColumnRole[], settled: Partial<Reading> = {}) {
  const figures = createFigures(tableOf(roles, [cells]), readingOf(roles, settled));
  const fault = figures.read(0);
  const [low, high] = figures.ends;
  return { fault, low, high, currency: figures.mention?.currency ?? null, period: PAY_PERIODS[figures.period - 1] ?? null, mark: figures.mark, counted: figures.counted };
}

const PAIR: readonly ColumnRole[] = ['lowPay', 'highPay'];
const ALL: readonly ColumnRole[] = ['pay', 'lowPay', 'highPay'];

describe('the figures of a row', () => {
  it('are those of the pay column', () => {
    expect(figuresIn(['85000 € a month'], ['pay'])).toMatchObject({ fault: 0, low: 85000, high: 85000, currency: 'EUR', period: 'month' });
    expect(figuresIn(['80k-90k USD'], ['pay'])).toMatchObject({ fault: 0, low: 80000, high: 90000, currency: 'USD', period: null });
    expect(figuresIn([''], ['pay']).fault).toBe(faultOf('noPay'));
    expect(figuresIn(['Competitive'], ['pay']).fault).toBe(faultOf('noPay'));
    expect(figuresIn(['0'], ['pay']).fault).toBe(faultOf('zeroPay'));
  });

  it('are those of a pair where the pay column is empty', () => {
    expect(figuresIn(['', '40000', '50000'], ALL)).toMatchObject({ fault: 0, low: 40000, high: 50000 });
    expect(figuresIn(['45000', '40000', '50000'], ALL)).toMatchObject({ fault: 0, low: 45000, high: 45000 });
    expect(figuresIn(['Competitive', '40000', '50000'], ALL).fault).toBe(faultOf('noPay'));
    expect(figuresIn(['', '40000'], ['pay', 'lowPay'])).toMatchObject({ fault: 0, low: 40000 });
    expect(figuresIn(['', '40000'], ['pay', 'highPay'])).toMatchObject({ fault: 0, high: 40000 });
    expect(figuresIn(['0', '40000'], ['pay', 'highPay']).fault).toBe(faultOf('zeroPay'));
  });

  it('are the outer ends of a pair of ranges, and either may be missing', () => {
    expect(figuresIn(['40k-45k', '50k-55k'], PAIR)).toMatchObject({ fault: 0, low: 40000, high: 55000 });
    expect(figuresIn(['up to 45k', 'from 50k'], PAIR)).toMatchObject({ fault: 0, low: 45000, high: 50000 });
    expect(figuresIn(['40000', ''], PAIR)).toMatchObject({ fault: 0, low: 40000, high: Number.NaN });
    expect(figuresIn(['', '50000'], PAIR)).toMatchObject({ fault: 0, low: Number.NaN, high: 50000 });
    expect(figuresIn(['', ''], PAIR).fault).toBe(faultOf('noPay'));
    expect(figuresIn(['50000', '50000'], PAIR).fault).toBe(0);
    expect(figuresIn(['50000', '40000'], PAIR).fault).toBe(faultOf('lowAboveHigh'));
  });

  it('are as good as the worse end', () => {
    expect(figuresIn(['-1', '50000'], PAIR).fault).toBe(faultOf('negativePay'));
    expect(figuresIn(['40000', '-1'], PAIR).fault).toBe(faultOf('negativePay'));
    expect(figuresIn(['40000', 'lots'], PAIR).fault).toBe(faultOf('unreadPay'));
    expect(figuresIn(['few', '50000'], PAIR).fault).toBe(faultOf('unreadPay'));
    expect(figuresIn(['few', 'lots'], PAIR).fault).toBe(faultOf('noPay'));
    expect(figuresIn(['few', ''], PAIR).fault).toBe(faultOf('noPay'));
  });

  it('say of currency, period, mark and unit what either end does', () => {
    expect(figuresIn(['40000 € a month', '50000'], PAIR)).toMatchObject({ currency: 'EUR', period: 'month' });
    expect(figuresIn(['40000', '50000 € a month'], PAIR)).toMatchObject({ currency: 'EUR', period: 'month' });
    expect(figuresIn(['40000 € a month', ''], PAIR)).toMatchObject({ currency: 'EUR', period: 'month' });
    expect(figuresIn(['', '50000 € a month'], PAIR)).toMatchObject({ currency: 'EUR', period: 'month' });
    expect(figuresIn(['40000 a month', '50000 a week'], PAIR).period).toBe('week');
    expect(figuresIn(['40.000', '50000'], PAIR).mark).toBe(MARK.open);
    expect(figuresIn(['40000', '50.000'], PAIR).mark).toBe(MARK.open);
    expect(figuresIn(['40.000', ''], PAIR).mark).toBe(MARK.open);
    expect(figuresIn(['40000', '50000'], PAIR).mark).toBe(MARK.none);
    expect(figuresIn(['40', '50'], PAIR, { unit: 1000 })).toMatchObject({ counted: 1, low: 40000, high: 50000 });
    expect(figuresIn(['40', ''], PAIR, { unit: 1000 }).counted).toBe(1);
    expect(figuresIn(['40', '50k'], PAIR, { unit: 1000 })).toMatchObject({ counted: 1, high: 50000 });
    expect(figuresIn(['40k', '50'], PAIR, { unit: 1000 }).counted).toBe(1);
    expect(figuresIn(['40k', '50k'], PAIR, { unit: 1000 }).counted).toBe(0);
  });

  it('say nothing that the row before said', () => {
    for (const role of ['pay', 'lowPay', 'highPay'] as const) {
      const figures = createFigures(tableOf([role], [['45.000 € a month'], ['50000'], ['']]), readingOf([role]));
      const said = [0, 1, 2].map((row) => [figures.read(row), figures.mention?.currency ?? null, PAY_PERIODS[figures.period - 1] ?? null, figures.mark]);
      expect(said).toEqual([[0, 'EUR', 'month', MARK.open], [0, null, null, MARK.none], [faultOf('noPay'), null, null, MARK.none]]);
    }
  });

  it('are none without a column of pay', () => {
    expect(figuresIn(['85000'], ['text']).fault).toBe(faultOf('noPay'));
  });
});

describe('whether a table has marks', () => {
  it('is seen in any column of pay', () => {
    const marked = (cells: readonly string[], roles: readonly ColumnRole[]) => hasMarks(tableOf(roles, [cells]), readingOf(roles));
    expect(marked(['45.000'], ['pay'])).toBe(true);
    expect(marked(['45000', '1'], ['lowPay', 'highPay'])).toBe(false);
    expect(marked(['45000', '1.5'], ['lowPay', 'highPay'])).toBe(true);
    expect(marked(['1,5', '45000'], ['lowPay', 'highPay'])).toBe(true);
    expect(marked(['1,5'], ['text'])).toBe(false);
  });
});
