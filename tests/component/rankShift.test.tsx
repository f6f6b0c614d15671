import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/query/view';
import { storeOf } from '../fixtures/storeOf';
import { categoryColumn, datasetOf, openedOf, range } from '../unit/given';
import { choose, currencyBox, payChart, region, renderPage, salaryRow, textsOf } from './renderPage';

function shift(): HTMLElement {
  return region('How ranks shift');
}

async function salaries(): Promise<HTMLElement> {
  // The parts for the reader's own data come a moment later.
  const section = await screen.findByRole('region', { name: 'How ranks shift' });
  // So do the parities.
  await within(section).findByText(/prices of the country that each is paid in/);
  return within(section).findByRole('listbox', { name: /^Salaries by bare number/ });
}

function option(name: RegExp): HTMLElement {
  return within(shift()).getByRole('option', { name });
}

describe('the ranks from scale to scale', () => {
  it('say which salaries move most', async () => {
    renderPage();
    await salaries();
    expect(textsOf(shift(), '.rank-shift-moves:first-of-type li')).toEqual([
      'C$137,192 falls 4 places: 17th by bare number, 21st at market rate.',
      '£85,904 rises 2 places: 21st by bare number, 19th at market rate.',
      'US$130,786 rises 1 place: 18th by bare number, 17th at market rate.',
      'US$128,210 rises 1 place: 19th by bare number, 18th at market rate.',
    ]);
    expect(shift()).toHaveTextContent('Ranks among these 22 salaries.');
    expect(shift()).toHaveTextContent('market rates are those of Sep 29, 2026; purchasing power');
  });

  it('name every salary with its rank on each', async () => {
    renderPage();
    const options = within(await salaries()).getAllByRole('option');
    expect(options).toHaveLength(22);
    expect(options[16]).toHaveAccessibleName(
      'C$137,192: 17th by bare number, 21st at market rate, 22nd by purchasing power',
    );
    expect(textsOf(shift(), '.shift-end .shift-label').slice(16)).toEqual([
      'Int$139,052',
      'Int$130,786',
      'Int$129,344',
      'Int$128,210',
      '≈Int$127,578',
      'Int$119,248',
    ]);
  });

  it('let what is pinned stand out', async () => {
    renderPage({ initial: { view: { ...DEFAULT_VIEW, pins: [{ kind: 'salary', row: 16 }] } } });
    await salaries();
    expect(option(/^C\$137,192.*, pinned$/)).toHaveClass('shift-pinned');
    expect(shift().querySelectorAll('.shift-line-pinned')).toHaveLength(1);
    expect(textsOf(payChart(), '.bar-pinned .bar-place')).toContain('17th');
  });

  it('mark the salary that is pointed at in chart and table, and the other way round', async () => {
    renderPage();
    await salaries();
    fireEvent.pointerEnter(option(/^C\$137,192/));
    expect(option(/^C\$137,192/)).toHaveAttribute('aria-selected', 'true');
    expect(salaryRow('C$137,192')).toHaveClass('salary-row-marked');
    fireEvent.mouseEnter(salaryRow('£85,904'));
    expect(option(/^£85,904/)).toHaveAttribute('aria-selected', 'true');
    expect(option(/^C\$137,192/)).toHaveAttribute('aria-selected', 'false');
  });

  it('are followed by keys, one stop of the Tab key', async () => {
    const { user } = renderPage();
    const list = await salaries();
    act(() => {
      list.focus();
    });
    expect(option(/^US\$182,421/)).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{End}{ArrowUp}{ArrowDown}{ArrowUp}');
    expect(option(/^£85,904/)).toHaveAttribute('aria-selected', 'true');
    expect(list).toHaveAttribute('aria-activedescendant', option(/^£85,904/).id);
    expect(salaryRow('£85,904')).toHaveClass('salary-row-marked');
    await user.keyboard('{Home}');
    expect(option(/^US\$182,421/)).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Escape}');
    expect(option(/^US\$182,421/)).toHaveAttribute('aria-selected', 'false');
    await user.keyboard('{ArrowDown}');
    await user.tab();
    expect(within(shift()).queryByRole('option', { selected: true })).not.toBeInTheDocument();
  });

  it('follow the filters, and are the same as published', async () => {
    const { user } = renderPage();
    await salaries();
    await user.click(currencyBox('EUR'));
    await user.click(currencyBox('GBP'));
    expect(shift()).toHaveTextContent('£85,904 rises 1 place: 2nd by bare number, 1st at market rate.');
    await choose(user, 'Basis', 'As published');
    expect(shift()).toHaveTextContent('£85,904 rises 1 place: 2nd by bare number, 1st at market rate.');
    await user.click(currencyBox('GBP'));
    expect(shift()).toHaveTextContent('No rank changes from the bare number to market rate.');
    expect(within(shift()).queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('are not there where no salary is', async () => {
    const { user } = renderPage();
    await salaries();
    await choose(user, 'The page’s list', 'Short, 11');
    await user.click(currencyBox('EUR'));
    expect(screen.queryByRole('region', { name: 'How ranks shift' })).not.toBeInTheDocument();
  });
});

describe('the ranks of groups from scale to scale', () => {
  const rows = [
    ...range(1, 6).map((n) => ['JPY', 10_000_000 + n, 'Tokyo'] as const),
    ...range(1, 60).map((n) => ['USD', 120_000 + n, 'Boston'] as const),
    ...range(1, 2).map((n) => ['USD', 500 + n, 'Nowhere'] as const),
  ];
  const bare = datasetOf(rows.map(([currency, pay]) => [currency, pay] as const));

  it('stand where there are too many salaries for a line each', async () => {
    const dataset = openedOf(bare, [categoryColumn('City', rows.map(([, , city]) => city))]);
    const { user } = renderPage({ store: storeOf({ dataset }) });
    const list = await screen.findByRole('listbox', { name: /^Groups by bare number/ });
    expect(shift()).toHaveTextContent('Ranks of the medians by City, among 2 groups. 1 group too small for a median.');
    expect(shift()).toHaveTextContent('tokyo (n = 6) falls 1 place: 1st by bare number, 2nd at market rate.');
    act(() => {
      list.focus();
    });
    await user.keyboard('{ArrowDown}');
    expect(option(/^boston/)).toHaveAttribute('aria-selected', 'true');
  });

  it('cannot be told without a column of groups, which is said', async () => {
    renderPage({ store: storeOf({ dataset: openedOf(bare) }) });
    expect(await screen.findByText(/Narrow to 60 salaries or fewer to see how the rank of each shifts/)).toBeInTheDocument();
  });

  it('know the reader’s own salaries by what tells them apart', async () => {
    const dataset = openedOf(datasetOf([['JPY', 900], ['USD', 100]]));
    renderPage({ store: storeOf({ dataset }) });
    await salaries();
    expect(shift()).toHaveTextContent('¥900 · row 2 falls 1 place: 1st by bare number, 2nd at market rate.');
  });
});
