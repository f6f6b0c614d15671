import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createDataset } from '../../src/dataset/dataset';
import { currencyCodeOf } from '../../src/pay/currency';
import { DEFAULT_VIEW } from '../../src/query/view';
import {
  choose,
  currencyBox,
  placesInTable,
  region,
  renderPage,
  salaryRows,
  salaryTable,
  summary,
} from './renderPage';

const ALL = Array.from({ length: 22 }, (_, index) => index + 1);

function shownPlaces(): readonly number[] {
  return placesInTable().toSorted((a, b) => a - b);
}

function status(): HTMLElement {
  return screen.getByRole('status');
}

describe('the currency filter', () => {
  it.each([
    ['USD', /18$/],
    ['CAD', /1$/],
    ['EUR', /2$/],
    ['GBP', /1$/],
  ])('has a checkbox for %s with its count', (code, count) => {
    renderPage();
    expect(currencyBox(code)).toHaveAccessibleName(count);
    expect(currencyBox(code)).not.toBeChecked();
  });

  it('narrows to what is ticked, and shows all where nothing is', async () => {
    const { user } = renderPage();
    expect(shownPlaces()).toEqual(ALL);
    await user.click(currencyBox('EUR'));
    expect(shownPlaces()).toEqual([20, 22]);
    await user.click(currencyBox('GBP'));
    expect(shownPlaces()).toEqual([20, 21, 22]);
    await user.click(currencyBox('EUR'));
    expect(shownPlaces()).toEqual([21]);
    await user.click(currencyBox('GBP'));
    expect(shownPlaces()).toEqual(ALL);
  });

  it('keeps every count while one is ticked, so that the others can be added', async () => {
    const { user } = renderPage();
    await user.click(currencyBox('EUR'));
    expect(currencyBox('USD')).toHaveAccessibleName(/18$/);
  });

  it('is cleared by its button, which does nothing else', async () => {
    const { user } = renderPage();
    const clear = screen.getByRole('button', { name: 'Clear' });
    expect(clear).toHaveAttribute('aria-disabled', 'true');
    await user.click(currencyBox('EUR'));
    await user.click(currencyBox('CAD'));
    expect(status()).toHaveTextContent('3 of 22 salaries');
    await user.click(clear);
    expect(status()).toHaveTextContent('22 of 22 salaries');
    expect(currencyBox('EUR')).not.toBeChecked();
    expect(currencyBox('CAD')).not.toBeChecked();
  });
});

describe('fewer than five salaries', () => {
  it('are given one by one, without a median', async () => {
    const { user } = renderPage();
    for (const code of ['CAD', 'EUR', 'GBP']) await user.click(currencyBox(code));
    expect(summary()).toHaveTextContent(
      'These 4 salaries are US$113,722, US$106,197, US$96,693 and US$76,152: fewer than 5, too few for a median that holds.',
    );
    expect(screen.queryByText(/the median is|^median |middle half/)).not.toBeInTheDocument();
    for (const row of salaryRows()) {
      expect(row.querySelector('.cell-difference')).toHaveTextContent(/^–$/);
    }
    for (const lane of ['EUR n = 2', 'CAD n = 1', 'GBP n = 1']) {
      expect(region('The currencies side by side')).toHaveTextContent(
        `${lane}too few for a median`,
      );
    }
  });

  it('are spoken of as one where there is one', async () => {
    const { user } = renderPage();
    await user.click(currencyBox('GBP'));
    expect(summary()).toHaveTextContent('This one salary is US$113,722.');
  });

  it('begin below five: five have a median', () => {
    const pay = [50_000, 40_000, 30_000, 20_000, 10_000];
    const dataset = createDataset({
      id: 'five',
      title: 'Five',
      pay,
      currency: pay.map(() => currencyCodeOf('USD')),
      period: pay.map(() => 'year'),
    });
    renderPage({ initial: { dataset } });
    expect(summary()).toHaveTextContent(
      'Half of these 5 salaries lie between US$20,000 and US$40,000; the median is US$30,000.',
    );
    expect(screen.queryByRole('radiogroup', { name: 'The page’s list' })).not.toBeInTheDocument();
  });
});

describe('the page’s short list', () => {
  it('has the first eleven salaries', async () => {
    const { user } = renderPage();
    await choose(user, 'The page’s list', 'Short, 11');
    expect(shownPlaces()).toEqual(ALL.slice(0, 11));
    // Ascending positions 2.5, 5 and 7.5 of eleven: between 151,703 and 152,938, 154,462 itself,
    // between 160,896 and 162,861.
    expect(summary()).toHaveTextContent(
      'Half of these 11 salaries lie between US$152,321 and US$161,879; the median is US$154,462.',
    );
    expect(currencyBox('USD')).toHaveAccessibleName(/11$/);
    expect(currencyBox('EUR')).toHaveAccessibleName(/0$/);
  });
});

describe('filters that leave no salary over', () => {
  async function emptied() {
    const { user } = renderPage();
    await choose(user, 'The page’s list', 'Short, 11');
    await user.click(currencyBox('EUR'));
    await within(summary()).findByText(/^The page’s short list has no salary/);
    return user;
  }

  it('are named', async () => {
    await emptied();
    expect(summary()).toHaveTextContent('The page’s short list has no salary in euros.');
    expect(status()).toHaveTextContent('0 of 22 salaries');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  });

  it('are named with every currency that is ticked', async () => {
    const user = await emptied();
    await user.click(currencyBox('GBP'));
    expect(summary()).toHaveTextContent(
      'The page’s short list has no salary in euros or British pounds.',
    );
  });

  it('offer to clear the currencies alone', async () => {
    const user = await emptied();
    await user.click(
      within(summary()).getByRole('button', { name: 'Clear the currency filter: 11 salaries' }),
    );
    expect(currencyBox('EUR')).not.toBeChecked();
    expect(screen.getByRole('radio', { name: 'Short, 11' })).toBeChecked();
    expect(status()).toHaveTextContent('11 of 22 salaries');
  });

  it('offer the full list alone', async () => {
    const user = await emptied();
    await user.click(
      within(summary()).getByRole('button', { name: 'Show the full list: 2 salaries' }),
    );
    expect(currencyBox('EUR')).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Full, 22' })).toBeChecked();
    expect(shownPlaces()).toEqual([20, 22]);
    expect(salaryTable()).toHaveAttribute('aria-rowcount', '3');
  });
});

describe('the filters of the page that have no control of their own', () => {
  it('are chips, each of which can be taken away', async () => {
    const view = { ...DEFAULT_VIEW, currencies: [currencyCodeOf('EUR')], payRange: { low: 150_000, high: null }, search: 'zzz' };
    const { user } = renderPage({ initial: { view } });
    const chips = within(await screen.findByRole('group', { name: 'Filtered by' }));
    const texts = () => chips.queryAllByRole('button').map((button) => button.getAttribute('aria-label'));
    // The currency has its tick below.
    expect(texts()).toEqual(['Remove pay: from US$150,000', 'Remove search: “zzz”']);
    expect(await within(summary()).findByText('The list has no salary in euros with pay from US$150,000 and “zzz” in its texts.')).toBeVisible();
    await user.click(chips.getByRole('button', { name: 'Remove search: “zzz”' }));
    expect(chips.getByRole('button', { name: 'Remove pay: from US$150,000' })).toHaveFocus();
    await user.click(chips.getByRole('button', { name: 'Remove pay: from US$150,000' }));
    expect(summary()).toHaveTextContent('2 of 22 salaries');
    expect(texts()).toEqual([]);
    expect(screen.getByRole('group', { name: 'Filtered by' })).toHaveFocus();
    expect(currencyBox('EUR')).toBeChecked();
  });

  it('are none at first, and so are the chips', () => {
    renderPage();
    expect(screen.queryByRole('group', { name: 'Filtered by' })).toBeNull();
  });
});
