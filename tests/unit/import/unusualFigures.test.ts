import { describe, expect, it } from 'vitest';
import { FLAGS } from '../../../src/dataset/flag';
import { flagRows } from '../../../src/import/judge/flagRows';
import { judgeReading } from '../../../src/import/judgeReading';
import type { Reading } from '../../../src/import/reading';
import { currencyCodeOf } from '../../../src/pay/currency';
import { columnOfCells, readingOf } from './tableOf';

const settled = { missingCurrency: currencyCodeOf('USD') };
/** Twenty salaries from 70,000 to 100,000. */
const USUAL = Array.from({ length: 20 }, (_, row) => String(70_000 + row * 1500));

function flagsOf(cells: readonly string[], besides: Partial<Reading> = {}): string[] {
  const table = columnOfCells('pay', [...cells, ...USUAL]);
  const flags = flagRows(table, readingOf(['pay'], { ...settled, ...besides }));
  return Array.from(flags.subarray(0, cells.length), (flag) => FLAGS[flag - 1] ?? '');
}

describe('a figure among twenty of about 85,000 a year', () => {
  it.each([
    // 85 × 1,000 is the median; 85 × 2,080 is twice as far.
    ['85', 'thousands'],
    ['92.5', 'thousands'],
    // 30 × 2,080 = 62,400; 30 × 1,000 = 30,000
    ['30', 'hours'],
    ['38.50', 'hours'],
    ['8500', 'slip'],
    ['850000', 'slip'],
    // Low or high, but no single mistake brings it among the others, or it is not far enough out.
    ['20000', ''],
    ['300000', ''],
    ['85000000', ''],
    ['2', ''],
    ['85000', ''],
  ])('of %s is flagged as “%s”', (cell, flag) => {
    expect(flagsOf([cell])).toEqual([flag]);
  });

  it('of 40 for an hour is nothing unusual, and is compared for a year', () => {
    expect(flagsOf(['40/hour', '400/hour', '7000/month', '700/month'])).toEqual(['', 'slip', '', 'slip']);
  });

  it('is kept, counted and never set aside', () => {
    const table = columnOfCells('pay', ['85', '38.50', '850000', ...USUAL]);
    expect(judgeReading(table, readingOf(['pay'], settled))).toMatchObject({
      rowsRead: 23,
      rowsSetAside: 0,
      flagged: { thousands: 1, hours: 1, slip: 1 },
    });
  });
});

describe('too few salaries to judge by', () => {
  it('flag nothing', () => {
    const table = columnOfCells('pay', ['85', '85000', '86000', '87000', '88000', '89000', '90000', '91000', '92000']);
    expect(judgeReading(table, readingOf(['pay'], settled)).flagged).toEqual({ thousands: 0, hours: 0, slip: 0 });
  });

  it('of one currency are judged by all in US dollars', () => {
    // ¥90,000 is about US$570, a hundred and fifty times too little: no single slip.
    expect(flagsOf(['£75', '£75000', '¥9000000', '¥90000'], { currencies: [['¥', currencyCodeOf('JPY')], ['£', currencyCodeOf('GBP')]] })).toEqual([
      'thousands',
      '',
      '',
      '',
    ]);
  });
});

describe('equal salaries', () => {
  it('leave room for others that are a third more or less', () => {
    const table = columnOfCells('pay', ['60000', '120000', '800000', ...Array.from({ length: 20 }, () => '80000')]);
    expect(judgeReading(table, readingOf(['pay'], settled)).flagged).toEqual({ thousands: 0, hours: 0, slip: 1 });
  });
});
