import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/import/buildDataset';
import { judgeReading } from '../../../src/import/judgeReading';
import { headerHints } from '../../../src/import/propose/headerHints';
import { headerUnit } from '../../../src/import/propose/headerUnit';
import { proposeReading } from '../../../src/import/proposeReading';
import { proposedTexts } from './proposedTexts';
import type { ReadingReport } from '../../../src/import/reading';
import { withRole } from '../../../src/import/withRole';
import { currencyCodeOf } from '../../../src/pay/currency';
import { columnOfCells, readingOf, tableOf } from './tableOf';

const USD = currencyCodeOf('USD');
const EUR = currencyCodeOf('EUR');

function outcomes({ preview }: ReadingReport): string[] {
  return preview.map(({ outcome }) => outcome);
}

/** What is proposed for one column of pay, and what that comes to. */
function proposed(name: string, cells: readonly string[]) {
  const table = columnOfCells(name, cells);
  const { reading, reasons } = proposedTexts(table);
  const report = judgeReading(table, reading);
  return { table, reading, reasons, report };
}

describe('a header', () => {
  it.each([
    ['Salary (k€)', 1_000],
    ['Salary (€k)', 1_000],
    ['Salary (K)', 1_000],
    ['salary_k', 1_000],
    ['Salary (in thousands)', 1_000],
    ['Pay, £000s', 1_000],
    ["Salary ('000)", 1_000],
    ['Salary (000s)', 1_000],
    ['Gehalt in 1000 EUR', 1_000],
    ['Gehalt in 1.000 EUR', 1_000],
    ['Gehalt (Tsd. EUR)', 1_000],
    ['Gehalt (T€)', 1_000],
    ['Jahresgehalt TEUR', 1_000],
    ['Salaire (k€ brut)', 1_000],
    ['Salaire en milliers', 1_000],
    ['Sueldo (en miles)', 1_000],
    ['Salário (em mil R$)', 1_000],
    ['Lön (tkr)', 1_000],
    ['Зарплата, тыс. руб.', 1_000],
    ['年収(千円)', 1_000],
    ['연봉(천원)', 1_000],
    ['年収(万円)', 10_000],
    ['연봉(만원)', 10_000],
    ['年薪(万)', 10_000],
    ['CTC (LPA)', 100_000],
    ['Salary in lakhs INR', 100_000],
    ['Salary (Rs. Lacs)', 100_000],
    ['Salary in 100,000 INR', 100_000],
    ['Salary, million VND', 1_000_000],
    ['Lương (triệu VND)', 1_000_000],
    ['Gaji (juta)', 1_000_000],
    ['Pay ($m)', 1_000_000],
    ['Salary (Mio. JPY)', 1_000_000],
    ['CTC (Cr)', 10_000_000],
    ['Salary in crores', 10_000_000],
    ['Salary', null],
    ['salary_in_usd', null],
    ['Monthly salary (€/month)', null],
    ['Salary (no thousands separators)', null],
    ['401(k) salary deferral', null],
    ['Salary in thousands or lakhs', null],
    ['Salary 2023', null],
    ['What is your annual salary, and would you tell us how many people you have met who earn a million or even more?', null],
  ])('“%s” says %s', (name, unit) => {
    expect(headerUnit(name)).toBe(unit);
  });

  it.each([
    ['Gehalt (TEUR)', 'EUR'],
    ['Salary (K€)', 'EUR'],
    ['Salary (kUSD)', 'USD'],
    ['年収(万円)', 'JPY'],
    ['연봉(만원)', 'KRW'],
    ['Lön, kSEK', 'SEK'],
  ])('“%s” names the currency beside the unit', (name, currency) => {
    expect(headerHints(name).currency).toBe(currency);
  });
});

describe('the unit of a column', () => {
  it('that its header says is proposed, acts, and is said', () => {
    const { table, reading, reasons, report } = proposed('Salary (k€)', ['85', '92.5', '60 - 70', '48']);
    expect(reading.unit).toBe(1_000);
    expect(reasons).toContain('“Salary (k€)” says that figures are counted in thousands.');
    expect(outcomes(report)).toEqual([
      '€85,000 per year',
      '€92,500 per year',
      '€60,000 – €70,000 per year',
      '€48,000 per year',
    ]);
    expect(report.units).toEqual({
      named: 1_000,
      counted: 4,
      asWritten: 0,
      example: { cell: '85', figure: 85_000 },
    });
    const dataset = buildDataset(table, reading, { id: 'x', title: 'x', name: 'x', openedAt: '' });
    expect([...dataset.pay]).toEqual([85_000, 92_500, 65_000, 48_000]);
    expect(dataset.provenance).toMatchObject({
      assumptions: expect.arrayContaining(['Figures are counted in thousands: “85” is read as 85,000.']),
    });
  });

  it.each([
    ['CTC (LPA)', ['12', '18.5', '30'], ['₹1,200,000', '₹1,850,000', '₹3,000,000']],
    ['CTC in INR (LPA)', ['12', '18.5', '30'], ['₹1,200,000', '₹1,850,000', '₹3,000,000']],
    ['年収(万円)', ['600', '450', '1200'], ['¥6,000,000', '¥4,500,000', '¥12,000,000']],
    ['Lương (triệu VND)', ['20', '35', '50'], ['₫20,000,000', '₫35,000,000', '₫50,000,000']],
    ['연봉(만원)', ['5000', '4200', '7000'], ['₩50,000,000', '₩42,000,000', '₩70,000,000']],
    ['연봉(천원)', ['50000', '42000', '70000'], ['₩50,000,000', '₩42,000,000', '₩70,000,000']],
  ])('“%s” makes whole sums of its figures', (name, cells, sums) => {
    expect(outcomes(proposed(name, cells).report)).toEqual(sums.map((sum) => `${sum} per year`));
  });

  it('leaves figures with a magnitude of their own and figures written in full as they are', () => {
    const { report } = proposed('Salary (k€)', ['85', '92', '78', '85k', '€85k', '85000', '92000.50', '1.2m']);
    expect(outcomes(report)).toEqual([
      '€85,000 per year',
      '€92,000 per year',
      '€78,000 per year',
      '€85,000 per year',
      '€85,000 per year',
      '€85,000 per year',
      '€92,000.50 per year',
      '€1,200,000 per year',
    ]);
    expect(report.units).toMatchObject({ counted: 3, asWritten: 5 });
  });

  it('is not proposed where its figures are written in full after all', () => {
    const { reading, reasons, report } = proposed('Salary (k€)', ['85000', '92000', '60000']);
    expect(reading.unit).toBe(1);
    expect(reasons).toContain(
      '“Salary (k€)” speaks of thousands, which would be more than anyone is paid: figures are read as they are written.',
    );
    expect(outcomes(report)[0]).toBe('€85,000 per year');
    expect(report.units).toEqual({ named: 1_000, counted: 0, asWritten: 3, example: null });
  });

  it.each([
    ['USD (thousands)', 1_000],
    ['KEUR', 1_000],
    ['INR Lakhs', 100_000],
  ])('is proposed from currency cells such as “%s”', (currency, unit) => {
    const table = tableOf(['Salary', 'Currency'], [['85', currency], ['92', currency], ['70', currency]]);
    const { reading, reasons } = proposedTexts(table);
    expect(reading).toMatchObject({ roles: ['pay', 'currency'], unit });
    expect(reasons.join(' ')).toContain(`“${currency}” says that figures are counted in`);
  });

  it('that only some currency cells say is said, and not applied', () => {
    const table = tableOf(['Salary', 'Currency'], [['85', 'USD (thousands)'], ['92000', 'USD'], ['70000', 'EUR']]);
    const { reading, reasons } = proposedTexts(table);
    expect(reading.unit).toBe(1);
    expect(reasons.join(' ')).toContain('“USD (thousands)” speaks of what figures are counted in, other currency cells do not');
  });

  it('counts both ends of pay', () => {
    const table = tableOf(['min_salary_k', 'max_salary_k'], [['60', '70'], ['85', ''], ['', '90k']]);
    const { reading } = proposeReading(table);
    expect(reading).toMatchObject({ roles: ['lowPay', 'highPay'], unit: 1_000 });
    expect(outcomes(judgeReading(table, { ...reading, missingCurrency: USD }))).toEqual([
      'US$60,000 – US$70,000 per year',
      'from US$85,000 per year',
      'up to US$90,000 per year',
    ]);
  });

  it('can be set by the reader, and a figure that becomes too high for any pay is set aside', () => {
    const table = columnOfCells('Pay', ['85', '9000000000', '1']);
    const report = judgeReading(table, readingOf(['pay'], { missingCurrency: EUR, unit: 10_000_000 }));
    expect(outcomes(report)).toEqual(['€850,000,000 per year', '€9,000,000,000 per year', '€10,000,000 per year']);
    const high = judgeReading(columnOfCells('Pay', ['2000000', '3000000']), readingOf(['pay'], { missingCurrency: EUR, unit: 10_000_000 }));
    expect(high.setAside.map(({ reason, count }) => [reason, count])).toEqual([['tooHighPay', 2]]);
  });

  it('leaves zero and refused pay what they are', () => {
    const report = judgeReading(columnOfCells('Pay', ['85', '0', '-3', '401k', '']), readingOf(['pay'], { missingCurrency: EUR, unit: 1_000 }));
    expect(report.rowsRead).toBe(1);
    expect(new Set(report.setAside.map(({ reason }) => reason))).toEqual(new Set(['zeroPay', 'negativePay', 'unreadPay', 'noPay']));
  });

  it('follows the column that is made the pay', () => {
    const { columns, reading } = proposeReading(tableOf(['salary', 'total_comp_k'], [['85000', '99'], ['70000', '81']]));
    expect(reading.unit).toBe(1);
    expect(withRole(reading, columns, 1, 'pay').unit).toBe(1_000);
  });
});

describe('figures of three decimals', () => {
  it('are decimals where they would be more than anyone is paid as thousands', () => {
    const table = tableOf(['Hourly rate (USD)'], [['15.125'], ['16.250'], ['17.500']]);
    const { reading, reasons } = proposedTexts(table);
    expect(reading).toMatchObject({ decimalMark: '.', missingPeriod: 'hour' });
    expect(reasons.join(' ')).toContain('“15.125” and its like are read with decimals');
    expect(outcomes(judgeReading(table, reading))[1]).toBe('US$16.25 per hour');
  });

  it('are so by a column of pay periods, with a comma too, and with a unit', () => {
    const byColumn = tableOf(['Rate', 'Currency', 'Pay period'], [['15,125', 'EUR', 'hour'], ['16,250', 'EUR', 'hour']]);
    expect(proposeReading(byColumn).reading.decimalMark).toBe(',');
    expect(proposeReading(columnOfCells('CTC in INR (LPA)', ['12.500', '18.125'])).reading).toMatchObject({ unit: 100_000, decimalMark: '.' });
  });

  it('stay thousands where those are what an hour is paid with', () => {
    expect(proposeReading(columnOfCells('Hourly rate (JPY)', ['1.200', '1.500'])).reading.decimalMark).toBeNull();
    expect(proposeReading(columnOfCells('Salary (EUR)', ['45.000', '52.000'])).reading.decimalMark).toBeNull();
  });

  it('are counted as unlikely while nothing settles them', () => {
    const table = columnOfCells('Hourly rate', ['15.125', '16.250']);
    const { reading } = proposeReading(table);
    expect(reading.decimalMark).toBeNull();
    expect(judgeReading(table, { ...reading, missingCurrency: USD }).decimalMarks).toMatchObject({ open: 2, unlikely: 2 });
    expect(judgeReading(table, { ...reading, missingCurrency: USD, decimalMark: '.' }).decimalMarks.unlikely).toBe(0);
  });
});
