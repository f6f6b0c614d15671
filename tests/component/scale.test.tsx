import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  choose,
  payChart,
  region,
  renderPage,
  salaryRow,
  salaryTable,
  select,
  selectField,
  summary,
} from './renderPage';

function payIn(figure: string): string | null | undefined {
  return salaryRow(figure).querySelector('.cell-pay')?.textContent;
}

describe('the controls of the scale', () => {
  it('begin at US dollars per year at market rate', () => {
    renderPage();
    const basis = screen.getByRole('radiogroup', { name: 'Basis' });
    expect(within(basis).getAllByRole('radio')).toHaveLength(3);
    expect(within(basis).getByRole('radio', { name: 'Market rate' })).toBeChecked();
    expect(within(basis).getByRole('radio', { name: 'As published' })).not.toBeChecked();
    expect(screen.getByRole('combobox', { name: 'Show in' })).toHaveValue('USD');
    expect(selectField('Pay period')).toHaveValue('year');
  });

  it('offer the currencies of the salaries first', () => {
    renderPage();
    const options = within(screen.getByRole('combobox', { name: 'Show in' })).getAllByRole('option');
    expect(options.slice(0, 5).map((option) => option.textContent)).toEqual([
      'USD US Dollar',
      'CAD Canadian Dollar',
      'EUR Euro',
      'GBP British Pound',
      'AED United Arab Emirates Dirham',
    ]);
  });
});

describe('the target currency', () => {
  it('changes every comparable figure and leaves the published ones', async () => {
    const { user } = renderPage();
    await select(user, 'Show in', 'EUR');
    // C$137,192 ÷ 1.41883839 × 0.88022588.
    expect(payIn('C$137,192')).toBe('€85,112');
    expect(payIn('€93,477')).toBe('€93,477');
    expect(payIn('£85,904')).toBe('€100,101');
    expect(payIn('US$182,421')).toBe('€160,572');
    // The quartiles in US dollars, × 0.88022588.
    expect(summary()).toHaveTextContent(
      'Half of these 22 salaries lie between €116,940 and €135,840; the median is €130,291.',
    );
    for (const part of [summary(), payChart(), region('The figures')]) {
      expect(part).toHaveTextContent('Euros per year, at market rates of Sep 29, 2026');
    }
  });

  it('changes no rank', async () => {
    const { user } = renderPage();
    await select(user, 'Show in', 'GBP');
    expect(salaryRow('C$137,192')).toHaveTextContent('21st');
    expect(salaryRow('C$137,192')).toHaveTextContent('▼ 4');
  });

  it('can be a currency that no salary is in', async () => {
    const { user } = renderPage();
    await select(user, 'Show in', 'BHD');
    // US$182,421 × 0.376.
    expect(payIn('US$182,421')).toBe('BHD 68,590'.replace(' ', '\u00a0'));
  });
});

describe('the pay period', () => {
  it.each([
    ['month', 'US$15,202'],
    ['week', 'US$3,508'],
    ['day', 'US$702'],
    ['hour', 'US$87.70'],
  ])('per %s divides the year by the usual working time', async (period, pay) => {
    const { user } = renderPage();
    await select(user, 'Pay period', period);
    expect(payIn('US$182,421')).toBe(pay);
    expect(salaryTable()).toHaveTextContent('US$182,421');
    expect(summary()).toHaveTextContent(`US dollars per ${period}, at market rates`);
  });

  it('acts together with the target currency', async () => {
    const { user } = renderPage();
    await select(user, 'Pay period', 'hour');
    await select(user, 'Show in', 'EUR');
    // €85,111.84 for 2,080 hours.
    expect(payIn('C$137,192')).toBe('€40.92');
  });

  it('changes the headline', async () => {
    const { user } = renderPage();
    await select(user, 'Pay period', 'hour');
    // 132,852.50, 154,324.50 and 148,020 for 2,080 hours.
    expect(summary()).toHaveTextContent(
      'Half of these 22 salaries lie between US$63.87 and US$74.19; the median is US$71.16.',
    );
  });

  it('changes figures as published, too', async () => {
    const { user } = renderPage();
    await choose(user, 'Basis', 'As published');
    await select(user, 'Pay period', 'month');
    // C$137,192 ÷ 12.
    expect(payIn('C$137,192')).toBe('C$11,433');
    expect(summary()).toHaveTextContent('As published, per month');
  });
});
