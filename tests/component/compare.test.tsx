import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/query/view';
import { renderPage, salaryTable } from './renderPage';

const pinOf = (name: RegExp) => within(salaryTable()).getByRole('button', { name });
const CANADIAN = /^Pin C\$137,192/;
const POUNDS = /^Pin £85,904/;
const compare = () => screen.findByRole('region', { name: 'Compare' });

describe('Compare', () => {
  it('is nowhere while nothing is pinned', () => {
    renderPage();
    expect(screen.queryByRole('region', { name: 'Compare' })).toBeNull();
    expect(pinOf(CANADIAN)).toHaveAttribute('aria-pressed', 'false');
  });

  it('shows what is pinned in the table side by side, and says so', async () => {
    const { user } = renderPage();
    await user.click(pinOf(CANADIAN));
    expect(pinOf(CANADIAN)).toHaveAttribute('aria-pressed', 'true');
    expect(await screen.findByText('Pinned C$137,192 · 17th on the page, 1 of 6 at most')).toBeVisible();
    await user.click(pinOf(POUNDS));
    const region = within(await compare());
    await waitFor(() => {
      expect(region.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
        'Figure',
        'C$137,19217th on the pageUnpin',
        '£85,90421st on the pageUnpinPut first',
      ]);
    });
    expect(region.getByRole('row', { name: /^At market rate/ })).toHaveTextContent('US$96,693US$113,722');
    expect(region.getByRole('row', { name: /^To the first/ })).toHaveTextContent('–+US$17,028+17.6 %');
    expect(region.getByRole('list', { name: 'Pay at market rate, in US dollars per year' })).toHaveTextContent('C$137,192 17th on the pageUS$96,693');
  });

  it('stays through any filter, also one that leaves nothing', async () => {
    const { user } = renderPage({ initial: { view: { ...DEFAULT_VIEW, pins: [{ kind: 'salary', row: 16 }] } } });
    await compare();
    await user.click(screen.getByRole('checkbox', { name: /^EUR/ }));
    expect(within(await compare()).getByRole('row', { name: /^Published/ })).toHaveTextContent('C$137,192');
  });

  it('unpins one and keeps the focus near; unpins all and gives it to what follows', async () => {
    const pins = [{ kind: 'salary', row: 16 }, { kind: 'salary', row: 20 }] as const;
    const { user } = renderPage({ initial: { view: { ...DEFAULT_VIEW, pins } } });
    const region = await compare();
    await user.click(within(region).getByRole('button', { name: /^Unpin C\$137,192/ }));
    expect(within(region).getByRole('button', { name: /^Unpin £85,904/ })).toHaveFocus();
    expect(pinOf(CANADIAN)).toHaveAttribute('aria-pressed', 'false');
    await user.click(within(region).getByRole('button', { name: 'Unpin all' }));
    expect(screen.queryByRole('region', { name: 'Compare' })).toBeNull();
    expect(screen.getByText('How ranks shift')).toHaveFocus();
  });

  it('compares with another one that is put first', async () => {
    const pins = [{ kind: 'salary', row: 16 }, { kind: 'salary', row: 17 }] as const;
    const { user } = renderPage({ initial: { view: { ...DEFAULT_VIEW, pins } } });
    await user.click(within(await compare()).getByRole('button', { name: /^Put first: US\$130,786/ }));
    // 96,693 is 26.1 % less than 130,786.
    expect(within(await compare()).getByRole('row', { name: /^To the first/ })).toHaveTextContent('–−US$34,093−26.1 %');
    // The button that had the focus is gone: it goes to the one beside it.
    expect(within(await compare()).getByRole('button', { name: /^Unpin US\$130,786/ })).toHaveFocus();
  });

  it('leaves the focus where it is when another one is put first by undo', async () => {
    const pins = [{ kind: 'salary', row: 16 }, { kind: 'salary', row: 17 }] as const;
    const { user } = renderPage({ initial: { view: { ...DEFAULT_VIEW, pins } } });
    await user.click(within(await compare()).getByRole('button', { name: /^Put first: US\$130,786/ }));
    const undo = screen.getByRole('button', { name: 'Undo' });
    await user.click(undo);
    expect(within(await compare()).getAllByRole('columnheader')[1]).toHaveTextContent(/^C\$137,192/);
    expect(undo).toHaveFocus();
  });

  it('refuses a seventh and says what to do', async () => {
    const pins = [0, 1, 2, 3, 4, 5].map((row) => ({ kind: 'salary', row }) as const);
    const { user } = renderPage({ initial: { view: { ...DEFAULT_VIEW, pins } } });
    await user.click(pinOf(CANADIAN));
    expect(screen.getByRole('alert')).toHaveTextContent('Unpin one of them under “Compare”');
    expect(pinOf(CANADIAN)).toHaveAttribute('aria-pressed', 'false');
  });

  it('is pinned from the bars with P', async () => {
    const { user } = renderPage();
    const bars = screen.getByRole('application', { name: 'Bars, one for each salary' });
    bars.focus();
    await user.keyboard('{End}p');
    expect(within(await compare()).getByRole('row', { name: /^Published/ })).toHaveTextContent('€67,031');
  });
});

describe('the own pay in Compare', () => {
  const pinned = { initial: { view: { ...DEFAULT_VIEW, pins: [{ kind: 'salary', row: 16 }] as const } } };

  it('stands before what is pinned once it is said, and goes when it is forgotten', async () => {
    const { user } = renderPage(pinned);
    const region = within(await compare());
    expect(region.getByText(/say your pay under “My pay”/)).toBeVisible();
    const myPay = within(screen.getByRole('group', { name: 'My pay' }));
    await user.type(myPay.getByLabelText('Amount'), '€93k');
    expect(await region.findByRole('columnheader', { name: /^My pay/ })).toBeVisible();
    expect(region.getByRole('row', { name: /^At market rate/ })).toHaveTextContent('US$105,655US$96,693');
    expect(region.getByRole('row', { name: /^To my pay/ })).toHaveTextContent('–−US$8,962−8.5 %');
    expect(region.getByRole('list', { name: /^Pay at market rate/ })).toHaveTextContent('My payUS$105,655C$137,192');
    expect(window.location.href).not.toContain('93');
    await user.click(pinOf(POUNDS));
    await user.click(region.getByRole('button', { name: /^Unpin C\$137,192/ }));
    expect(region.getByRole('button', { name: /^Unpin £85,904/ })).toHaveFocus();
    await user.click(myPay.getByRole('button', { name: 'Forget my pay' }));
    expect(region.queryByRole('columnheader', { name: /^My pay/ })).toBeNull();
  });
});
