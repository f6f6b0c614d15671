import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { currencyBox, payChart, region, renderPage, salaryTable, summary } from './renderPage';

afterEach(() => {
  vi.useRealTimers();
});

describe('the page as it is first opened', () => {
  it('is headed by the role whose salaries it shows', () => {
    renderPage();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Backend Engineer');
  });

  it('answers in one sentence with the median and both quartiles', () => {
    renderPage();
    // The 22 in US dollars, ascending: …130,786, 139,052… (position 5.25), …145,927, 150,113…
    // (10.5), …153,912, 154,462… (15.75): 132,852.50, 148,020 and 154,324.50.
    expect(summary()).toHaveTextContent(
      'Half of these 22 salaries lie between US$132,853 and US$154,325; the median is US$148,020.',
    );
  });

  it('says in its only status how many salaries there are, and how many pass the filters', async () => {
    const { user } = renderPage();
    expect(screen.getByRole('status')).toHaveTextContent(/^22 of 22 salaries$/);
    await user.click(currencyBox('EUR'));
    expect(screen.getAllByRole('status')).toHaveLength(1);
    expect(screen.getByRole('status')).toHaveTextContent(/^2 of 22 salaries$/);
  });

  it('has exactly one button that sends a note', () => {
    renderPage();
    expect(screen.getAllByRole('button', { name: /Send a note/ })).toHaveLength(1);
  });

  it('has its chart, break-even, comparison and table, each under a heading', () => {
    renderPage();
    expect(salaryTable()).toBeInTheDocument();
    const parts = [
      payChart(),
      region('Does it deserve its place?'),
      region('The currencies side by side'),
      region('The figures'),
    ];
    for (const part of parts) {
      expect(within(part).getAllByRole('heading', { level: 2 })).toHaveLength(1);
    }
  });

  it('says in each part what its figures are in and how old the rates are', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00Z') });
    renderPage();
    // From September 29 to November 23 there are 1 + 31 + 23 days.
    const parts = [
      summary(),
      payChart(),
      region('Does it deserve its place?'),
      region('The currencies side by side'),
      region('The figures'),
    ];
    for (const part of parts) {
      expect(part).toHaveTextContent('US dollars per year, at market rates of Sep 29, 2026');
      expect(part).toHaveTextContent('55 days old');
    }
  });

  it('draws each bar from zero, as long as its comparable pay', () => {
    renderPage();
    const bars = [...payChart().querySelectorAll('.static-wide .bar')];
    const widthOf = (published: string) =>
      bars
        .find((bar) => bar.textContent.includes(published))
        ?.querySelector('.bar-length')
        ?.getAttribute('width');
    expect(bars).toHaveLength(22);
    expect(widthOf('US$182,421')).toBe('100%');
    // US$96,693.18 of US$182,421.
    expect(widthOf('C$137,192')).toBe('53.006%');
  });
});

describe('a notice', () => {
  const notices = [
    { kind: 'problem', text: 'Not used from this link: list=long.' },
    { kind: 'information', text: 'This link sets rates by hand.' },
  ] as const;

  it('stands on the page until it is dismissed', async () => {
    const { user } = renderPage({ initial: { notices } });
    const alert = screen.getByRole('alert');
    expect(within(alert).getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Not used from this link: list=long.',
      'This link sets rates by hand.',
    ]);
    await user.click(within(alert).getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('is nowhere where there is nothing to say', () => {
    renderPage();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Dismiss' })).not.toBeInTheDocument();
  });
});
