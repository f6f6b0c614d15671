import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import {
  choose,
  currencyBox,
  drawnBars,
  payChart,
  region,
  renderPage,
  renderPageWithRecharts,
  salaryRow,
  salaryTable,
  summary,
  takeLayoutBack,
  textsOf,
} from './renderPage';

afterEach(takeLayoutBack);

async function asPublished(): Promise<UserEvent> {
  const { user } = renderPage();
  await choose(user, 'Basis', 'As published');
  return user;
}

describe('figures as published in four currencies', () => {
  it('have no headline, median or quartile for all of them', async () => {
    await asPublished();
    expect(summary()).toHaveTextContent(
      'These 22 salaries are in 4 currencies. As published they share no scale, so no one figure speaks for all of them.',
    );
    expect(summary()).not.toHaveTextContent('Half of these 22');
    expect(document.body).not.toHaveTextContent('US$148,020');
  });

  it('are summed up in a panel for each currency', async () => {
    await asPublished();
    const panels = within(summary()).getAllByRole('listitem');
    // 18 in US dollars: between 142,613 and 144,145 (position 4.25), 150,267 and 151,703 (8.5),
    // 154,462 and 156,019 (12.75).
    expect(panels.map((panel) => panel.textContent.replaceAll(/\s+/g, ' '))).toEqual([
      'US dollars, n = 18Half of these 18 salaries lie between US$142,996 and US$155,630; the median is US$150,985.',
      'euros, n = 2These 2 salaries are €93,477 and €67,031: fewer than 5, too few for a median that holds.',
      'Canadian dollars, n = 1This one salary is C$137,192.',
      'British pounds, n = 1This one salary is £85,904.',
    ]);
  });

  it('have a panel of bars for each currency', async () => {
    const user = await renderPageWithRecharts();
    await choose(user, 'Basis', 'As published');
    const heads = within(payChart()).getAllByRole('heading', { level: 3 });
    expect(heads.map((head) => head.textContent)).toEqual([
      'USD · US dollars, n = 18',
      'EUR · euros, n = 2',
      'CAD · Canadian dollars, n = 1',
      'GBP · British pounds, n = 1',
    ]);
    expect(
      heads.map((head) => head.parentElement?.querySelectorAll('.recharts-bar-rectangle').length),
    ).toEqual([18, 2, 1, 1]);
    expect(drawnBars()).toHaveLength(22);
    expect(textsOf(payChart(), '.chart-median-label')).toEqual(['median US$150,985']);
  });

  it('have a part of the table for each currency', async () => {
    await asPublished();
    const [, ...parts] = within(salaryTable()).getAllByRole('rowgroup');
    expect(parts.map((part) => part.getAttribute('aria-label'))).toEqual([
      'US dollars, n = 18, median US$150,985, middle half US$142,996 to US$155,630',
      'euros, n = 2',
      'Canadian dollars, n = 1',
      'British pounds, n = 1',
    ]);
    expect(parts.map((part) => within(part).getAllByRole('row').length)).toEqual([18, 2, 1, 1]);
    expect(
      within(salaryTable())
        .getAllByRole('row')
        .map((row) => Number(row.getAttribute('aria-rowindex'))),
    ).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
    expect(salaryTable()).toHaveAttribute('aria-rowcount', '23');
  });

  it('are ranked within their own currency, and nothing has moved', async () => {
    await asPublished();
    expect(salaryRow('C$137,192').querySelector('.cell-rank')).toHaveTextContent(/^1st$/);
    expect(salaryRow('€67,031').querySelector('.cell-rank')).toHaveTextContent(/^2nd$/);
    expect(salaryRow('US$128,210').querySelector('.cell-rank')).toHaveTextContent(/^18th$/);
    expect(new Set(textsOf(salaryTable(), 'td.cell-moved'))).toEqual(new Set(['']));
    expect(salaryTable()).not.toHaveTextContent('of 22');
  });

  it('stay in their own currency', async () => {
    await asPublished();
    expect(salaryRow('C$137,192').querySelector('.cell-pay')).toHaveTextContent(/^C\$137,192$/);
    expect(document.body).not.toHaveTextContent('US$96,693');
    expect(region('The currencies side by side')).toHaveTextContent(
      'As published, figures in several currencies share no axis.',
    );
    expect(
      screen.queryByRole('region', { name: 'Does it deserve its place?' }),
    ).not.toBeInTheDocument();
  });

  it('leave no currency to choose, and say why', async () => {
    const user = await asPublished();
    const showIn = screen.getByRole('combobox', { name: 'Show in' });
    expect(showIn).toBeDisabled();
    expect(showIn).toHaveAccessibleDescription(
      'As published, each figure stays in its own currency.',
    );
    await choose(user, 'Basis', 'Market rate');
    expect(showIn).toBeEnabled();
    expect(showIn).not.toHaveAccessibleDescription();
    expect(summary()).toHaveTextContent('the median is US$148,020.');
  });

  it('leave the order of the bars as it is, and say why', async () => {
    await asPublished();
    const order = screen.getByRole('radiogroup', { name: 'Order of the bars' });
    expect(order).toHaveAccessibleDescription('As published, both orders are the same.');
    for (const radio of within(order).getAllByRole('radio')) expect(radio).toBeDisabled();
  });
});

describe('figures as published in one currency', () => {
  it('have that currency’s headline', async () => {
    const user = await asPublished();
    await user.click(currencyBox('USD'));
    expect(summary()).toHaveTextContent(
      'Half of these 18 salaries lie between US$142,996 and US$155,630; the median is US$150,985.',
    );
    expect(within(summary()).queryByRole('listitem')).not.toBeInTheDocument();
    expect(region('The currencies side by side')).toHaveTextContent('median US$150,985');
  });

  it('have it where the short list holds one currency alone', async () => {
    const user = await asPublished();
    await choose(user, 'The page’s list', 'Short, 11');
    expect(summary()).toHaveTextContent(
      'Half of these 11 salaries lie between US$152,321 and US$161,879; the median is US$154,462.',
    );
  });

  it('have it without a median where they are few', async () => {
    const user = await asPublished();
    await user.click(currencyBox('EUR'));
    expect(summary()).toHaveTextContent(
      'These 2 salaries are €93,477 and €67,031: fewer than 5, too few for a median that holds.',
    );
  });
});
