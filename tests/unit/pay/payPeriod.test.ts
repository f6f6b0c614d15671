import { describe, expect, it } from 'vitest';
import {
  isPayPeriod,
  isWorkingTime,
  PAY_PERIODS,
  periodsPerYear,
  STANDARD_WORKING_YEAR,
} from '../../../src/pay/payPeriod';

describe('isPayPeriod', () => {
  it.each(['year', 'month', 'week', 'day', 'hour'])('knows %s', (text) => {
    expect(isPayPeriod(text)).toBe(true);
    expect(PAY_PERIODS).toContain(text);
  });

  it.each(['', 'Year', 'years', 'fortnight', '__proto__', 'length', 'constructor'])(
    'does not take "%s" for a pay period',
    (text) => {
      expect(isPayPeriod(text)).toBe(false);
    },
  );
});

describe('periodsPerYear', () => {
  // 52 weeks × 5 days = 260 days; 260 days × 8 hours = 2,080 hours.
  it.each([
    ['year', 1],
    ['month', 12],
    ['week', 52],
    ['day', 260],
    ['hour', 2080],
  ] as const)('counts in a usual year of work for each %s: %d', (period, count) => {
    expect(periodsPerYear(period, STANDARD_WORKING_YEAR)).toBe(count);
  });

  it('takes the days and hours of the year that it is given', () => {
    expect(periodsPerYear('day', { hours: 1650, days: 220 })).toBe(220);
    expect(periodsPerYear('hour', { hours: 1650, days: 220 })).toBe(1650);
    expect(periodsPerYear('month', { hours: 1650, days: 220 })).toBe(12);
  });
});

describe('isWorkingTime', () => {
  // 366 days × 24 hours = 8,784 hours.
  it.each([
    ['hours', 2080],
    ['hours', 1.5],
    ['hours', 8784],
    ['days', 260],
    ['days', 366],
  ] as const)('takes %s: %d', (unit, value) => {
    expect(isWorkingTime(unit, value)).toBe(true);
  });

  it.each([
    ['hours', 0],
    ['hours', 0.999],
    ['hours', -1],
    ['hours', 8784.5],
    ['hours', 1e308],
    ['hours', Number.POSITIVE_INFINITY],
    ['hours', Number.NaN],
    ['days', 0],
    ['days', -260],
    ['days', 367],
    ['days', Number.NaN],
  ] as const)('refuses %s: %d', (unit, value) => {
    expect(isWorkingTime(unit, value)).toBe(false);
  });
});
