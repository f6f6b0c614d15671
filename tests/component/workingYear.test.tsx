import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { payChart, region, renderPage, salaryRow, select, summary } from './renderPage';

const HOURS = 'Paid hours a year';
const DAYS = 'Paid days a year';

function field(name: string): HTMLElement {
  return screen.getByRole('textbox', { name });
}

function highestPay(): string | null | undefined {
  return salaryRow('US$182,421').querySelector('.cell-pay')?.textContent;
}

async function openEditorPer(period: string): Promise<UserEvent> {
  const { user } = renderPage();
  await select(user, 'Pay period', period);
  await user.click(screen.getByText('Edit rates and working year'));
  await screen.findByRole('textbox', { name: HOURS });
  return user;
}

async function write(user: UserEvent, name: string, text: string): Promise<void> {
  await user.clear(field(name));
  await user.type(field(name), text);
}

function partsWithScale(): readonly HTMLElement[] {
  return [summary(), payChart(), region('The currencies side by side'), region('The figures')];
}

describe('the working year', () => {
  it('begins at 2,080 hours and 260 days', async () => {
    await openEditorPer('hour');
    expect(field(HOURS)).toHaveValue('2080');
    expect(field(DAYS)).toHaveValue('260');
  });

  it('of fewer hours makes an hour worth more, and is marked where it acts', async () => {
    const user = await openEditorPer('hour');
    expect(highestPay()).toBe('US$87.70');
    await write(user, HOURS, '2000');
    // 182,421 ÷ 2,000 = 91.2105.
    expect(highestPay()).toBe('US$91.21 edited');
    for (const part of partsWithScale()) {
      expect(part).toHaveTextContent('2,000 hours a year, edited');
    }
    expect(screen.getByText(/usually 2,080/)).toHaveTextContent('edited, usually 2,080');
  });

  it('of fewer days makes a day worth more, and is marked where it acts', async () => {
    const user = await openEditorPer('day');
    expect(highestPay()).toBe('US$702');
    await write(user, DAYS, '250');
    // 182,421 ÷ 250 = 729.684.
    expect(highestPay()).toBe('US$730 edited');
    for (const part of partsWithScale()) {
      expect(part).toHaveTextContent('250 days a year, edited');
    }
  });

  it('is not marked at figures on which it does not act', async () => {
    const user = await openEditorPer('year');
    await write(user, HOURS, '2000');
    await write(user, DAYS, '250');
    expect(highestPay()).toBe('US$182,421');
    for (const part of partsWithScale()) expect(part).not.toHaveTextContent('edited');
    await select(user, 'Pay period', 'day');
    expect(summary()).toHaveTextContent('250 days a year, edited');
    expect(summary()).not.toHaveTextContent('hours a year, edited');
  });

  it.each([
    ['hour', HOURS, '2000', 'Reset the hours of a year', 'US$87.70'],
    ['day', DAYS, '250', 'Reset the days of a year', 'US$702'],
  ])('per %s is taken back by its Reset', async (period, name, text, reset, pay) => {
    const user = await openEditorPer(period);
    await write(user, name, text);
    await user.click(screen.getByRole('button', { name: reset }));
    expect(highestPay()).toBe(pay);
    expect(screen.queryByRole('button', { name: reset })).not.toBeInTheDocument();
    for (const part of partsWithScale()) expect(part).not.toHaveTextContent('edited');
  });

  it.each([
    ['hour', HOURS, '0', 'A year has at least 1 and at most 8,784 hours.', 'US$87.70'],
    ['hour', HOURS, '-8', 'A year has at least 1 and at most 8,784 hours.', 'US$87.70'],
    ['hour', HOURS, 'many', 'A year has at least 1 and at most 8,784 hours.', 'US$87.70'],
    ['hour', HOURS, '8785', 'A year has at least 1 and at most 8,784 hours.', 'US$87.70'],
    ['day', DAYS, '367', 'A year has at least 1 and at most 366 days.', 'US$702'],
  ])('per %s refuses in “%s” the figure %s', async (period, name, text, problem, pay) => {
    const user = await openEditorPer(period);
    await write(user, name, text);
    await user.tab();
    expect(field(name)).toHaveAccessibleDescription(problem);
    expect(field(name)).toHaveValue(text);
    expect(highestPay()).toBe(pay);
  });

  it('takes a figure with a thousands separator', async () => {
    const user = await openEditorPer('hour');
    await write(user, HOURS, '2,000');
    expect(highestPay()).toBe('US$91.21 edited');
  });
});
