import { describe, expect, it } from 'vitest';
import { judgeReading } from '../../../src/import/judgeReading';
import { proposedTexts } from './proposedTexts';
import { tableOf } from './tableOf';

/** Twelve rows of a layout, its figures moved a little from row to row. */
function proposeLayout(columns: Readonly<Record<string, readonly string[]>>) {
  const names = Object.keys(columns);
  const rows = Array.from({ length: 12 }, (_, row) =>
    names.map((name) => {
      const cells = columns[name] ?? [];
      const cell = cells[row % cells.length] ?? '';
      return /^\d{4,}$/u.test(cell) ? String(Number(cell) + row * 13) : cell;
    }),
  );
  const table = tableOf(names, rows);
  const { reading, reasons } = proposedTexts(table);
  return {
    roles: Object.fromEntries(names.map((name, index) => [name, reading.roles[index]])),
    reading,
    reasons,
    report: judgeReading(table, reading),
  };
}

describe('layouts in which salaries are published', () => {
  it('of a survey with total, frequency, currency and a conversion', () => {
    const { roles, report } = proposeLayout({
      Country: ['Germany', 'Sweden', 'India'],
      Currency: ['EUR European Euro', 'SEK Swedish krona', 'INR Indian rupee'],
      CompTotal: ['60000', '45000', '120000'],
      CompFreq: ['Yearly', 'Monthly', 'Monthly'],
      ConvertedCompYearly: ['65000', '51000', '17000'],
    });
    expect(roles).toEqual({
      Country: 'place',
      Currency: 'currency',
      CompTotal: 'pay',
      CompFreq: 'period',
      ConvertedCompYearly: 'convertedPay',
    });
    expect(report).toMatchObject({ rowsRead: 12, periods: { given: 12, assumed: 0 } });
  });

  it('of job offers with low, middle and high end, of which some are empty', () => {
    const { roles, report } = proposeLayout({
      company_name: ['Acme', 'Bolt'],
      title: ['Engineer', 'Cook'],
      max_salary: ['90000', '', '85000'],
      pay_period: ['YEARLY', 'YEARLY'],
      med_salary: ['', '70000', ''],
      min_salary: ['60000', '', '65000'],
      currency: ['USD'],
      compensation_type: ['BASE_SALARY'],
    });
    expect(roles).toMatchObject({
      title: 'label',
      max_salary: 'highPay',
      pay_period: 'period',
      med_salary: 'pay',
      min_salary: 'lowPay',
      currency: 'currency',
      compensation_type: 'category',
      company_name: 'category',
    });
    expect(report).toMatchObject({ rowsRead: 12, rowsSetAside: 0 });
  });

  it('of scraped offers whose estimate is a text with figures taken out of it beside', () => {
    const { roles } = proposeLayout({
      'Job Title': ['Data Scientist'],
      'Salary Estimate': ['$53K-$91K (Glassdoor est.)', '$63K-$112K (Glassdoor est.)'],
      Location: ['Albuquerque, NM', 'Boston, MA'],
      min_salary: ['53', '63'],
      max_salary: ['91', '112'],
      avg_salary: ['72', '87.5'],
    });
    expect(roles).toMatchObject({ 'Salary Estimate': 'pay', 'Job Title': 'label', Location: 'place' });
    expect(Object.values(roles)).not.toContain('lowPay');
  });

  it('of wage disclosures with two units of pay', () => {
    const { roles } = proposeLayout({
      JOB_TITLE: ['ANALYST', 'ENGINEER'],
      EMPLOYER_STATE: ['CA', 'NY'],
      WORKSITE_STATE: ['CA', 'WA'],
      PREVAILING_WAGE: ['70000', '80000'],
      PW_UNIT_OF_PAY: ['Year'],
      WAGE_RATE_OF_PAY_FROM: ['75000', '82000'],
      WAGE_RATE_OF_PAY_TO: ['', '95000'],
      WAGE_UNIT_OF_PAY: ['Year', 'Hour'],
    });
    expect(roles).toMatchObject({
      JOB_TITLE: 'label',
      WORKSITE_STATE: 'place',
      EMPLOYER_STATE: 'category',
      WAGE_RATE_OF_PAY_FROM: 'lowPay',
      WAGE_RATE_OF_PAY_TO: 'highPay',
      WAGE_UNIT_OF_PAY: 'period',
      PREVAILING_WAGE: 'number',
    });
  });

  it('of names run together', () => {
    const { roles } = proposeLayout({
      company: ['Acme', 'Bolt'],
      totalyearlycompensation: ['190000', '210000'],
      stockgrantvalue: ['40000', '0'],
      bonus: ['12000', '9000'],
    });
    expect(roles).toEqual({
      company: 'label',
      totalyearlycompensation: 'pay',
      stockgrantvalue: 'number',
      bonus: 'number',
    });
  });

  it('of pay in thousands say so', () => {
    const { reasons, reading } = proposeLayout({ 'Gehalt (Tsd. EUR pro Jahr)': ['85', '79', '91'] });
    expect(reading).toMatchObject({ roles: ['pay'], missingCurrency: 'EUR', missingPeriod: 'year', unit: 1_000 });
    expect(reasons).toContain('“Gehalt (Tsd. EUR pro Jahr)” says that figures are counted in thousands.');
  });
});
