import { describe, expect, it } from 'vitest';
import { readPayPeriod } from '../../../src/pay/readPayPeriod';

describe('readPayPeriod', () => {
  it.each([
    ['Yearly', 'year'],
    ['YEAR', 'year'],
    ['annual', 'year'],
    ['per annum', 'year'],
    ['p.a.', 'year'],
    ['Salary per year (gross)', 'year'],
    ['jährlich', 'year'],
    ['an', 'year'],
    ['Month', 'month'],
    ['month(s)', 'month'],
    ['/mo', 'month'],
    ['Monat', 'month'],
    ['par mois', 'month'],
    ['al mes', 'month'],
    ['월급', 'month'],
    ['weekly', 'week'],
    ['per week', 'week'],
    ['wk', 'week'],
    ['a day', 'day'],
    ['day rate', 'day'],
    ['HOURLY', 'hour'],
    ['per hour', 'hour'],
    ['an hour', 'hour'],
    ['hr', 'hour'],
    ['h', 'hour'],
    ['時給', 'hour'],
    ['por mes, a', 'month'],
    ['day/h', 'day'],
  ])('reads “%s” as a %s', (cell, period) => {
    expect(readPayPeriod(cell)).toBe(period);
  });

  it.each([
    '',
    'Other',
    'bi-weekly',
    'semi-monthly',
    'tri-weekly',
    'half a year',
    'twice a month',
    'every week',
    'two weeks',
    'year or month',
    'fortnightly',
    'quarterly',
    'per project',
    '2 weeks',
    'hours per week',
    'one-off',
  ])('reads none of the five in “%s”', (cell) => {
    expect(readPayPeriod(cell)).toBeNull();
  });

  it('reads none in a text far longer than a cell', () => {
    expect(readPayPeriod('hour '.repeat(100))).toBeNull();
    expect(readPayPeriod('hour'.padEnd(201))).toBeNull();
    expect(readPayPeriod('hour'.padEnd(200))).toBe('hour');
  });
});
