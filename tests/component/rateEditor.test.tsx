import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import {
  breakEven,
  payChart,
  region,
  renderPage,
  salaryRow,
  select,
  summary,
} from './renderPage';

const RATE_PROBLEM = 'A rate is a figure above 0, such as 0.75.';

function field(name: string): HTMLElement {
  return screen.getByRole('textbox', { name });
}

function payOfCanadian(): string | null | undefined {
  return salaryRow('C$137,192').querySelector('.cell-pay')?.textContent;
}

async function openEditor(): Promise<UserEvent> {
  const { user } = renderPage();
  await user.click(screen.getByText('Edit rates and working year'));
  await screen.findByRole('textbox', { name: 'C$1 in US dollars' });
  return user;
}

async function write(user: UserEvent, name: string, text: string): Promise<void> {
  await user.clear(field(name));
  await user.type(field(name), text);
}

describe('the rate editor', () => {
  it('has the rates in use, in US dollars for one unit', async () => {
    await openEditor();
    // 1 ÷ 1.41883839, 1 ÷ 0.88022588 and 1 ÷ 0.75538854.
    expect(field('C$1 in US dollars')).toHaveValue('0.704802');
    expect(field('€1 in US dollars')).toHaveValue('1.13607');
    expect(field('£1 in US dollars')).toHaveValue('1.32382');
    expect(screen.queryByRole('textbox', { name: 'US$1 in US dollars' })).not.toBeInTheDocument();
  });

  it('has the rate of the target currency as well', async () => {
    const user = await openEditor();
    await select(user, 'Show in', 'CHF');
    // 1 ÷ 0.83337046.
    expect(field('CHF1 in US dollars')).toHaveValue('1.19995');
  });

  it('changes figures while a rate is typed, and marks it as edited', async () => {
    const user = await openEditor();
    await write(user, 'C$1 in US dollars', '0.8');
    expect(payOfCanadian()).toBe('US$109,754 edited');
    expect(screen.getByText(/dated rate 0\.705/)).toHaveTextContent('edited, dated rate 0.705');
    for (const part of [summary(), payChart(), breakEven(), region('The figures')]) {
      expect(part).toHaveTextContent('C$ rate edited');
    }
    await user.tab();
    expect(field('C$1 in US dollars')).toHaveValue('0.8');
    expect(payOfCanadian()).toBe('US$109,754 edited');
  });

  it('takes one rate back and leaves the others', async () => {
    const user = await openEditor();
    await write(user, 'C$1 in US dollars', '0.8');
    await write(user, '£1 in US dollars', '2');
    await user.click(screen.getByRole('button', { name: 'Reset the CAD rate' }));
    expect(field('C$1 in US dollars')).toHaveValue('0.704802');
    expect(payOfCanadian()).toBe('US$96,693');
    expect(field('£1 in US dollars')).toHaveValue('2');
    expect(salaryRow('£85,904')).toHaveTextContent('US$171,808 edited');
    expect(screen.queryByRole('button', { name: 'Reset the CAD rate' })).not.toBeInTheDocument();
  });

  it('takes everything back at once', async () => {
    const user = await openEditor();
    const resetAll = screen.getByRole('button', { name: 'Reset all' });
    expect(resetAll).toHaveAttribute('aria-disabled', 'true');
    await write(user, 'C$1 in US dollars', '0.8');
    await write(user, 'Paid hours a year', '2000');
    await user.click(resetAll);
    expect(payOfCanadian()).toBe('US$96,693');
    expect(field('C$1 in US dollars')).toHaveValue('0.704802');
    expect(field('Paid hours a year')).toHaveValue('2080');
    expect(resetAll).toHaveAttribute('aria-disabled', 'true');
  });

  it.each(['0', '-0.5', 'abc', '1e308', '0.8abc'])(
    'says what is wrong with a rate of %s, changes nothing and leaves what was typed',
    async (text) => {
      const user = await openEditor();
      await write(user, 'C$1 in US dollars', text);
      const rate = field('C$1 in US dollars');
      expect(rate).toHaveValue(text);
      expect(payOfCanadian()).toBe('US$96,693');
      // A lone 0 may yet become 0.8; it is wrong once the field is left.
      await user.tab();
      expect(rate).toBeInvalid();
      expect(rate).toHaveAccessibleDescription(RATE_PROBLEM);
      expect(rate).toHaveValue(text);
      expect(screen.getByRole('alert')).toHaveTextContent(RATE_PROBLEM);
      expect(payOfCanadian()).toBe('US$96,693');
      expect(document.body).not.toHaveTextContent('rate edited');
    },
  );

  it('takes a pasted figure of 1e308 no better', async () => {
    const user = await openEditor();
    await user.clear(field('C$1 in US dollars'));
    await user.paste('1e308');
    expect(field('C$1 in US dollars')).toHaveAccessibleDescription(RATE_PROBLEM);
    expect(payOfCanadian()).toBe('US$96,693');
  });

  it('does not take a decimal comma for a thousands separator', async () => {
    const user = await openEditor();
    await write(user, 'C$1 in US dollars', '0,75');
    // 137,192 × 75: a hundred times what was meant.
    expect(payOfCanadian()).not.toContain('US$10,289,400');
  });

  it('keeps the last good rate when a bad one is typed after it', async () => {
    const user = await openEditor();
    await write(user, 'C$1 in US dollars', '0.8');
    await user.tab();
    await write(user, 'C$1 in US dollars', 'abc');
    await user.tab();
    expect(payOfCanadian()).toBe('US$109,754 edited');
    expect(field('C$1 in US dollars')).toHaveValue('abc');
  });

  it('shows the dated rate after Reset, even where something else was typed', async () => {
    const user = await openEditor();
    await write(user, 'C$1 in US dollars', '0.8');
    await user.tab();
    await write(user, 'C$1 in US dollars', 'abc');
    await user.click(screen.getByRole('button', { name: 'Reset the CAD rate' }));
    expect(field('C$1 in US dollars')).toHaveValue('0.704802');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('is not in the way of the rate that the break-even tries', async () => {
    const user = await openEditor();
    await user.click(within(breakEven()).getByRole('button', { name: 'Try the needed rate' }));
    // 130,786 ÷ 137,192 = 0.953306, and the next rate above it with four digits.
    expect(field('C$1 in US dollars')).toHaveValue('0.9534');
    expect(screen.getByRole('button', { name: 'Reset the CAD rate' })).toBeVisible();
  });
});
