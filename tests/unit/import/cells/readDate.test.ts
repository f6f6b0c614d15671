import { describe, expect, it } from 'vitest';
import { NO_DATE } from '../../../../src/dataset/column';
import { type DateOrder, orderShownBy, readDate } from '../../../../src/import/cells/readDate';

function dayOf(text: string, order: DateOrder | null = null): string | null {
  const days = readDate(text, order);
  return days === NO_DATE ? null : new Date(days * 86_400_000).toISOString().slice(0, 10);
}

describe('a date', () => {
  it.each([
    ['  2024-03-15 ', '2024-03-15'],
    ['2024-03-15 10:20\nUTC', '2024-03-15'],
    ['2024.3.5, Tuesday', '2024-03-05'],
    ['15.3.2024 10:20\nUTC', '2024-03-15'],
    ['15 March 2024', '2024-03-15'],
    ['15. März 2024', '2024-03-15'],
    ['2nd March 2024', '2024-03-02'],
    ['15-Mar-2024', '2024-03-15'],
    ['Mar. 2024', '2024-03-01'],
    ['marzo de 2024', '2024-03-01'],
    ['March 15, 2024', '2024-03-15'],
    ['March 15 2024', '2024-03-15'],
    ['Mar. 3rd 2024', '2024-03-03'],
  ])('“%s” is %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it.each([
    '2024-03-15x', '15.3.2024x', '2024-3-15-1', '1/2.2024',
    'since March 2024', 'since 15 March 2024', 'March 2024 or later', 'since March 15, 2024', 'March 15, 2024 or later',
    '115 March 2024', 'March 115, 2024', '15th of March', 'Smarch 2024', '15 Smarch 2024', 'Smarch 15, 2024',
  ])('is not “%s”', (text) => {
    expect(dayOf(text)).toBeNull();
  });

  it.each([
    ['2024-02-29', '2024-02-29'], ['2023-02-29', null], ['2024-04-31', null], ['2024-03-00', null], ['2024-03-99', null],
    ['2024-00-10', null], ['2024-13-01', null], ['2024-12-31', '2024-12-31'],
    ['1000-01-01', '1000-01-01'], ['0999-12-31', null],
    ['1.1.68', '2068-01-01'], ['1.1.69', '1969-01-01'], ['1.1.00', '2000-01-01'], ['1.1.99', '1999-01-01'],
  ])('“%s” is %s, as the calendar has it', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it('has at most 60 characters without the spaces around it', () => {
    const sixty = '2024-03-15 '.padEnd(60, 'x');
    expect([sixty.length, dayOf(` ${sixty} `), dayOf(`${sixty}x`)]).toEqual([60, '2024-03-15', null]);
  });
});

describe('the order of day and month', () => {
  it.each([
    ['13/12/2024', 'dayFirst'], ['12/13/2024', 'monthFirst'], ['12/12/2024', null], ['5/12/2024', null], ['12/5/2024', null],
    ['13/14/2024', null], ['5.4.2024', 'dayFirst'], [' 13/4/2024 ', 'dayFirst'], ['13-4-2024', 'dayFirst'], ['2024-04-13', null], ['13 April 2024', null],
  ])('that “%s” shows is %s', (text, order) => {
    expect(orderShownBy(text)).toBe(order);
  });

  it('is that of the column where a date shows none', () => {
    expect([dayOf('5/12/2024', 'dayFirst'), dayOf('5/12/2024', 'monthFirst'), dayOf('5/12/2024')]).toEqual(['2024-12-05', '2024-05-12', null]);
  });
});
