import { describe, expect, it } from 'vitest';
import { judgeReading } from '../../../src/import/judgeReading';
import { proposeReading } from '../../../src/import/proposeReading';
import type { Proposal } from '../../../src/import/reading';
import { proposedTexts } from './proposedTexts';
import { columnOfCells, tableOf } from './tableOf';

/** The roles proposed for a table, by the name of the column. */
function rolesOf(header: readonly string[], rows: ReadonlyArray<readonly string[]>): Record<string, string> {
  const { reading, columns } = proposeReading(tableOf(header, rows));
  return Object.fromEntries(columns.map(({ name }, index) => [name, reading.roles[index] ?? '']));
}

function proposePay(name: string, cells: readonly string[]): Proposal {
  return proposeReading(columnOfCells(name, cells));
}

describe('the pay column', () => {
  it.each([
    'salary',
    'Salary',
    'baseSalary',
    'Annual_Pay',
    'Wage',
    'Total compensation',
    'Gehalt',
    'Jahresbruttogehalt',
    'Lohn (brutto)',
    'Vergütung',
    'Salaire brut annuel',
    'Rémunération',
    'Sueldo',
    'Salario bruto',
    'Stipendio lordo',
    'Salário',
    'Lön',
    'Månadslön',
    'Årsløn',
    'Lønn',
    'Palkka',
    'Wynagrodzenie',
    'Mzda',
    'Maaş',
    'Зарплата',
    '年収',
    '月給',
    '年薪',
    '연봉',
    'What is your annual salary? (You will indicate the currency, and your city, in a later question)',
  ])('is known by its header “%s”', (name) => {
    const rows = [
      ['120', '51000', '12'],
      ['130', '52000', '13'],
      ['140', '53000', '14'],
    ];
    expect(rolesOf(['Size', name, 'Years'], rows)[name]).toBe('pay');
  });

  it.each([
    'bonus',
    'Annual bonus pay',
    'Equity compensation',
    'How much additional monetary compensation do you get, if any?',
    'Salary increase',
    'stock_compensation',
  ])('is not “%s” beside a salary', (name) => {
    const roles = rolesOf(
      [name, 'salary'],
      Array.from({ length: 20 }, (_, row) => [String(1000 + row * 7), String(50_000 + row * 7)]),
    );
    expect(roles).toEqual({ [name]: 'number', salary: 'pay' });
  });

  it('is the published one, and a conversion beside it is told apart', () => {
    const header = ['salary', 'salary_currency', 'salary_in_usd'];
    const rows = [
      ['65000', 'EUR', '68421'],
      ['44982', 'GBP', '56939'],
      ['90000', 'USD', '90000'],
    ];
    expect(rolesOf(header, rows)).toEqual({
      salary: 'pay',
      salary_currency: 'currency',
      salary_in_usd: 'convertedPay',
    });
    expect(proposedTexts(tableOf(header, rows)).reasons).toContain(
      '“salary_in_usd” looks like a conversion of “salary”.',
    );
  });

  it('names its currency and period in its header', () => {
    const rows = [['68421'], ['56939']];
    expect(proposeReading(tableOf(['salary_in_usd'], rows)).reading).toMatchObject({
      roles: ['pay'],
      missingCurrency: 'USD',
      missingPeriod: 'year',
    });
    expect(proposeReading(tableOf(['Salary (EUR, monthly)'], rows)).reading).toMatchObject({
      missingCurrency: 'EUR',
      missingPeriod: 'month',
    });
    expect(proposeReading(tableOf(['Hourly pay in £'], [['15'], ['18.50']])).reading).toMatchObject({
      missingCurrency: 'GBP',
      missingPeriod: 'hour',
    });
  });

  it.each([
    ['min_salary', 'max_salary'],
    ['Salary from', 'Salary to'],
    ['salaryLow', 'salaryHigh'],
    ['Gehalt von', 'Gehalt bis'],
    ['Lower pay', 'Upper pay'],
    ['Minimum compensation', 'Maximum compensation'],
  ])('may be two, %s and %s', (low, high) => {
    const rows = [
      ['Cook', '40000', '50000'],
      ['Smith', '45000', '60000'],
    ];
    expect(rolesOf(['Job', low, high], rows)).toMatchObject({ [low]: 'lowPay', [high]: 'highPay' });
  });

  it('may be two called Min and Max alone, where they hold sums and not counts', () => {
    const pay = [
      ['Cook', '£40,000', '£50,000'],
      ['Smith', '£45,000', '£60,000'],
    ];
    expect(rolesOf(['Job', 'Min', 'Max'], pay)).toMatchObject({ Min: 'lowPay', Max: 'highPay' });
    const places = [
      ['Cook', '£40,000', '1', '3'],
      ['Smith', '£45,000', '2', '4'],
    ];
    expect(rolesOf(['Job', 'Pay', 'Min', 'Max'], places)).toMatchObject({ Pay: 'pay', Min: 'number', Max: 'number' });
  });

  it('is found by its cells where headers say nothing', () => {
    const rows = Array.from({ length: 20 }, (_, row) => [String(row), `£${30 + row},000`, 'Leeds']);
    expect(rolesOf(['Column 1', 'Column 2', 'Column 3'], rows)).toMatchObject({ 'Column 2': 'pay' });
  });

  it('is found in a file without names that is sorted by it', () => {
    const rows = [['45000'], ['50000'], ['60000'], ['61500']].map(([pay = '']) => ['Cook', pay]);
    expect(rolesOf(['Column 1', 'Column 2'], rows)).toMatchObject({ 'Column 2': 'pay' });
    const numbered = Array.from({ length: 40 }, (_, row) => [String(10_000 + row * 2), 'Cook']);
    expect(rolesOf(['Column 1', 'Column 2'], numbered)).toMatchObject({ 'Column 1': 'number' });
  });

  it.each([
    ['monthly_min_eur', 'monthly_max_eur', { missingCurrency: 'EUR', missingPeriod: 'month' }],
    ['min_usd', 'max_usd', { missingCurrency: 'USD' }],
    ['hourly_low', 'hourly_high', { missingPeriod: 'hour' }],
  ])('may be two, %s and %s, by currency or period alone', (low, high, settled) => {
    const table = tableOf(['Skill', low, high], [['Cook', '2400', '2900'], ['Smith', '2700', '3300']]);
    expect(proposeReading(table).reading).toMatchObject({ roles: ['text', 'lowPay', 'highPay'], ...settled });
  });

  it('is not two by a period alone beside a column of pay, nor hours, nor the extremes of a day', () => {
    const cells = [['2400', '20', '30', '9', '15'], ['2700', '25', '38', '8', '16']];
    expect(rolesOf(['salary', 'weekly_min', 'weekly_max', 'daily_min', 'daily_max'], cells)).toMatchObject({
      salary: 'pay', weekly_min: 'number', daily_min: 'number',
    });
    expect(rolesOf(['Job', 'weekly_hours_min', 'weekly_hours_max'], [['Cook', '20', '30'], ['Smith', '25', '38']])).toMatchObject({
      weekly_hours_min: 'number',
    });
    expect(rolesOf(['Job', 'daily_min', 'daily_max'], [['Cook', '20', '30'], ['Smith', '25', '38']])).toMatchObject({
      daily_min: 'number',
    });
  });

  it('is none where nothing looks like pay, and the reader is told so', () => {
    const rows = Array.from({ length: 20 }, (_, row) => [String(row), String(2000 + row), 'Leeds']);
    const { reading, reasons } = proposedTexts(tableOf(['id', 'year', 'city'], rows));
    expect(reading.roles).not.toContain('pay');
    expect(reasons).toContain('No column looks like pay: choose the one that is.');
  });
});

describe('the columns beside pay', () => {
  it('of a survey with long questions are each told apart', () => {
    const currency = 'Please indicate the currency';
    const other = 'If "Other," please indicate the currency here: ';
    const context = 'If your job title needs additional context, please clarify here:';
    const income = 'If your income needs additional context, please provide it here:';
    const salary =
      "What is your annual salary? (You'll indicate the currency in a later question. If you are part-time or hourly, please enter an annualized equivalent -- what you would earn if you worked the job 40 hours a week, 52 weeks a year.)";
    const bonus =
      'How much additional monetary compensation do you get, if any (for example, bonuses or overtime in an average year)?';
    const header = ['Timestamp', 'How old are you?', 'Job title', context, salary, bonus, currency, other, income, 'What country do you work in?', 'What city do you work in?'];
    const row = (pay: string, code: string, otherCode: string, country: string): string[] => [
      '4/27/2021 11:02:10', '25-34', `Librarian ${pay}`, '', pay, '2000', code, otherCode, '', country, 'Boston',
    ];
    const rows = [
      row('55,000', 'USD', '', 'United States'),
      row('54600', 'GBP', '', 'UK'),
      row('620000', 'Other', 'NOK', 'Norway'),
      row('62000', 'USD', 'base pay only', 'US'),
    ];
    expect(rolesOf(header, rows)).toMatchObject({
      Timestamp: 'date',
      'Job title': 'label',
      [context]: 'text',
      [salary]: 'pay',
      [bonus]: 'number',
      [currency]: 'currency',
      [other]: 'otherCurrency',
      [income]: 'text',
      'What country do you work in?': 'place',
    });
  });

  it('with two places keep one of them as a category', () => {
    const rows = Array.from({ length: 6 }, (_, row) => [String(50_000 + row), ['DE', 'AT'][row % 2] ?? '', 'DE']);
    const roles = rolesOf(['salary', 'employee_residence', 'company_location'], rows);
    expect(roles).toMatchObject({ employee_residence: 'place', company_location: 'category' });
  });

  it.each([
    ['pay_period', ['YEARLY', 'HOURLY', 'YEARLY', 'MONTHLY']],
    ['Salary type', ['per year', 'per hour', 'per year', 'per month']],
    ['per', ['year', 'month', 'year', 'year']],
  ])('hold the pay period in “%s”', (name, cells) => {
    const rows = cells.map((cell, row) => [String(50_000 + row), cell]);
    expect(rolesOf(['pay', name], rows)[name]).toBe('period');
  });

  it('of sizes S, M and L hold no pay period', () => {
    const rows = ['M', 'M', 'M', 'M', 'L', 'S', 'M', 'M'].map((cell, row) => [String(50_000 + row), cell]);
    expect(rolesOf(['pay', 'company_size'], rows)['company_size']).toBe('category');
  });

  it('are kept as category, number, date or text', () => {
    const rows = Array.from({ length: 30 }, (_, row) => [
      String(50_000 + row * 13),
      ['Sales', 'sales ', 'IT'][row % 3] ?? '',
      String(row * 1.5),
      `2024-0${1 + (row % 9)}-15`,
      `Remark number ${row}`,
      String(2020 + (row % 3)),
    ]);
    expect(rolesOf(['pay', 'department', 'tenure', 'hired', 'remark', 'year'], rows)).toEqual({
      pay: 'pay',
      department: 'category',
      tenure: 'number',
      hired: 'date',
      remark: 'text',
      year: 'category',
    });
  });

  it('may be called __proto__, constructor and toString', () => {
    const rows = [['50000', 'a', 'b']];
    const { columns } = proposeReading(tableOf(['salary', '__proto__', 'constructor'], rows));
    expect(columns.map(({ name }) => name)).toEqual(['salary', '__proto__', 'constructor']);
  });
});

describe('what signs mean', () => {
  const meaningsOf = (cells: readonly string[]): Record<string, string | null> =>
    Object.fromEntries(proposePay('pay', cells).reading.currencies);

  it('is US dollars for “$”, with the reason where another dollar stands beside it', () => {
    expect(meaningsOf(['$85,000', 'C$90,000'])).toMatchObject({ $: 'USD', C$: 'CAD' });
    expect(proposedTexts(columnOfCells('pay', ['$85,000', 'C$90,000'])).reasons).toContain(
      '“$” is read as US dollars, since “C$” stands beside it.',
    );
    expect(proposedTexts(columnOfCells('pay', ['$85,000'])).reasons).toContain('“$” is read as US dollars, unless you say otherwise.');
  });

  it('is pounds sterling for “£”, and asked for “¥” and “kr”', () => {
    expect(meaningsOf(['£45,000', '¥6,000,000', '450 000 kr'])).toEqual({ '£': 'GBP', '¥': null, kr: null });
  });

  it('is what other rows name where that is one of its meanings', () => {
    expect(meaningsOf(['450 000 kr', 'SEK 450 000'])).toEqual({ kr: 'SEK' });
    expect(meaningsOf(['450 000 kr', 'SEK 450 000', 'NOK 450 000'])).toEqual({ kr: null });
  });

  it('is what the header names', () => {
    expect(proposePay('Salary (CAD)', ['$85,000', '$86,000']).reading.currencies).toEqual([['$', 'CAD']]);
  });

  it('is not proposed for combined and other currencies', () => {
    const rows = [
      ['85000', 'AUD/NZD'],
      ['85000', 'AUD'],
      ['85000', 'Other'],
    ];
    expect(proposeReading(tableOf(['pay', 'currency'], rows)).reading.currencies).toEqual([
      ['AUD/NZD', null],
      ['Other', null],
    ]);
  });

  it('for figures without any is the only currency that most others name, else asked', () => {
    expect(proposePay('pay', ['€50,000', '€51,000', '52000']).reading.missingCurrency).toBe('EUR');
    expect(proposePay('pay', ['€50,000', '£51,000', '52000']).reading.missingCurrency).toBeNull();
    expect(proposePay('pay', ['50000', '51000']).reading.missingCurrency).toBeNull();
    const rows = [['50000', 'EUR'], ['51000', 'EUR'], ['51000', '']];
    expect(proposeReading(tableOf(['pay', 'currency'], rows)).reading.missingCurrency).toBeNull();
  });
});

describe('a header that says period and tax or currency alone', () => {
  const others = (row: number): string[] => [`Name ${row}`, String(1_000_000 + row * 37)];

  it.each([
    ['Annual gross (EUR)', 'EUR', 'year'],
    ['Gross annual', null, 'year'],
    ['Brutto Jahr', null, 'year'],
    ['Annual (USD)', 'USD', 'year'],
    ['Monthly net', null, 'month'],
    ['Brut mensuel (EUR)', 'EUR', 'month'],
  ])('is pay over figures: “%s”', (name, missingCurrency, missingPeriod) => {
    const rows = Array.from({ length: 6 }, (_, row) => [...others(row), String(850 + row * 41)]);
    const { reading } = proposeReading(tableOf(['name', 'members', name], rows));
    expect(reading).toMatchObject({ missingCurrency, missingPeriod });
    expect(reading.roles[2]).toBe('pay');
  });

  it.each(['Annual sales (EUR)', 'Net revenue per year', 'Year (USD)'])('is none over years or other money: “%s”', (name) => {
    const rows = Array.from({ length: 6 }, (_, row) => [`Name ${row}`, String(50_000 + row * 41), String(2001 + row)]);
    expect(proposeReading(tableOf(['name', 'salary', name], rows)).reading.roles[1]).toBe('pay');
    expect(proposeReading(tableOf(['name', 'code', name], rows)).reading.roles).not.toContain('pay');
  });

  it('is not pay beside a column that says it is', () => {
    const rows = Array.from({ length: 6 }, (_, row) => [String(40_000 + row * 41), String(50_000 + row * 41)]);
    expect(proposeReading(tableOf(['Annual gross (EUR)', 'Salary'], rows)).reading.roles).toEqual(['number', 'pay']);
  });
});

describe('the decimal mark', () => {
  const markOf = (cells: readonly string[]): string | null => proposePay('Pay in EUR', cells).reading.decimalMark;

  it('is what all figures show that show one', () => {
    expect(markOf(['45.000,50', '46000'])).toBe(',');
    expect(markOf(['45,000.50', '46000'])).toBe('.');
    expect(markOf(['45.000', '46000'])).toBeNull();
  });

  it('is open, and the reader told, where the evidence is split', () => {
    const proposal = proposePay('Pay in EUR', ['45.000,50', '45,000.50', '45.000']);
    expect(proposal.reading.decimalMark).toBeNull();
    expect(proposal.reasons.map(({ text }) => text)).toContain('Both decimal marks are in use: “45.000” is read as 45,000.');
  });

  it('never makes forty-five of “45.000” among figures of many thousands', () => {
    const table = columnOfCells('Pay in EUR', ['85000.50', '79000.25', '45.000']);
    const { reading, reasons } = proposedTexts(table);
    expect(judgeReading(table, reading).preview[2]?.outcome).toBe('€45,000 per year');
    expect(reasons).toContain('“45.000” and its like are read as thousands: so they lie near the other figures.');
  });

  it('makes decimals of “15.125” among figures of as much for an hour', () => {
    const table = columnOfCells('Hourly pay in EUR', ['15.50', '17.25', '15.125']);
    const { reading } = proposeReading(table);
    expect(reading.decimalMark).toBe('.');
    expect(judgeReading(table, reading).preview[2]?.outcome).toBe('€15.13 per hour');
  });
});

describe('a table of nothing', () => {
  it('has a proposal all the same', () => {
    expect(proposeReading(tableOf([], [])).reading.roles).toEqual([]);
    expect(proposeReading(tableOf(['salary'], [])).reading.roles).toEqual(['text']);
  });
});
