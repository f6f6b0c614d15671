import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/query/view';
import { createBackendEngineerDataset } from '../../src/dataset/backendEngineer';
import { storeOf } from '../fixtures/storeOf';
import { datasetShown } from '../../src/store/datasetTransitions';
import { categoryColumn, datasetOf, numberColumn, openedOf, range, textColumn } from '../unit/given';
import { layOut, payChart, region, renderPage, salaryTable, summary, takeLayoutBack, textsOf } from './renderPage';

const TITLES = ['Nurse', 'Data Engineer', 'Data Analyst', 'Nurse', 'Cook', 'Data Engineer'];
const LEVELS = ['Senior', 'senior ', 'Mid', 'Mid', '', 'Mid'];

/** Six salaries of a file: 60,000, 50,000, 40,000 US dollars, and 30,000, 20,000, 10,000 in pounds. */
const six = openedOf(
  datasetOf([
    ['USD', 60_000],
    ['USD', 50_000],
    ['USD', 40_000],
    ['GBP', 30_000],
    ['GBP', 20_000],
    ['GBP', 10_000],
  ]),
  [
    textColumn('job title', TITLES, 'label'),
    categoryColumn('level', LEVELS),
    numberColumn('years', [1, 2, 3, 4, 5, Number.NaN]),
  ],
);

/** 300 salaries, 1,000 to 300,000 US dollars, in a category of 50 groups with 6 salaries each. */
const many = openedOf(datasetOf(range(1, 300).map((step) => ['USD', step * 1_000] as const)), [
  categoryColumn('company', range(0, 299).map((row) => `Company ${row % 50}`)),
]);

function open(dataset: typeof six) {
  layOut(800);
  const store = storeOf({ dataset });
  return { store, ...renderPage({ store }) };
}

const level = () => screen.findByRole('group', { name: 'level' });

afterEach(takeLayoutBack);

describe('the page of opened data', () => {
  it('says what the figures are, as it does for the built-in page', async () => {
    open(six);
    // In US dollars the pounds are worth 39,715, 26,476 and 13,238.
    expect(summary()).toHaveTextContent(/Half of these 6 salaries lie between .* and .*; the median is US\$39,857/);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Given');
    expect(await screen.findByText(/given\.csv, opened on/)).toHaveTextContent('6 rows in it, 6 rows read, 0 rows set aside.');
  });

  it('has nothing that speaks of the built-in page', async () => {
    open(six);
    await level();
    expect(screen.queryByRole('button', { name: 'Send a note' })).toBeNull();
    expect(screen.queryByText('What a Backend Engineer does')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Does it deserve its place?' })).toBeNull();
    expect(screen.queryByRole('columnheader', { name: /Moved/ })).toBeNull();
  });

  it('names each bar by what the file calls the salary', async () => {
    open(six);
    await level();
    const wide = payChart().querySelector('.static-wide');
    expect(textsOf(wide ?? payChart(), '.bar-place')).toEqual(['Nurse', 'Data Engineer', 'Data Analyst', 'Nurse', 'Cook', 'Data Engineer']);
  });
});

describe('a filter of a category column', () => {
  it('counts its groups, however they are spelt, and narrows to what is ticked', async () => {
    const { user } = open(six);
    const boxes = within(await level()).getAllByRole('checkbox');
    expect(boxes.map((box) => box.closest('label')?.textContent)).toEqual(['mid 3', 'senior 2', '(none) 1']);
    await user.click(within(await level()).getByRole('checkbox', { name: /senior/ }));
    expect(screen.getByText('2 of 6 salaries')).toBeInTheDocument();
    expect(summary()).toHaveTextContent('These 2 salaries are US$60,000 and US$50,000');
  });

  it('follows the other filters and is cleared by itself', async () => {
    const { user } = open(six);
    await user.click(within(await level()).getByRole('checkbox', { name: /mid/ }));
    const currency = screen.getByRole('group', { name: 'Currency' });
    expect(within(currency).getByRole('checkbox', { name: /GBP/ }).closest('label')).toHaveTextContent('2');
    await user.click(within(currency).getByRole('checkbox', { name: /USD/ }));
    expect(within(await level()).getByRole('checkbox', { name: /senior 2/ })).toBeInTheDocument();
    expect(within(await level()).getByRole('checkbox', { name: /mid 1/ })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Clear level' }));
    expect(screen.getByText('3 of 6 salaries')).toBeInTheDocument();
  });

  it('of many groups shows the largest and finds the others', async () => {
    const { user } = open(many);
    const company = within(await screen.findByRole('group', { name: 'company' }));
    expect(company.getAllByRole('checkbox')).toHaveLength(6);
    expect(company.getByText('and 44 more: type to find them')).toBeInTheDocument();
    await user.type(company.getByRole('searchbox', { name: 'Find in company' }), '49');
    expect(company.getAllByRole('checkbox')).toHaveLength(1);
    await user.click(company.getByRole('checkbox', { name: /company 49/ }));
    expect(screen.getByText('6 of 300 salaries')).toBeInTheDocument();
    await user.clear(company.getByRole('searchbox'));
    expect(company.getByRole('checkbox', { name: /company 49/ })).toBeChecked();
    await user.type(company.getByRole('searchbox'), 'zzz');
    expect(company.getByText('Nothing here has these letters.')).toBeInTheDocument();
  });

  it('goes together with those of other columns, however many', async () => {
    const three = openedOf(datasetOf(range(1, 8).map((step) => ['EUR', step * 1_000] as const)), [
      categoryColumn('a', ['x', 'x', 'x', 'x', 'y', 'y', 'y', 'y']),
      categoryColumn('b', ['x', 'x', 'y', 'y', 'x', 'x', 'y', 'y']),
      categoryColumn('c', ['x', 'y', 'x', 'y', 'x', 'y', 'x', 'y']),
    ]);
    const { user } = open(three);
    for (const name of ['a', 'b', 'c']) {
      const group = within(await screen.findByRole('group', { name }));
      await user.click(group.getByRole('checkbox', { name: /x/ }));
    }
    expect(screen.getByText('1 of 8 salaries')).toBeInTheDocument();
    const last = within(screen.getByRole('group', { name: 'c' }));
    expect(last.getByRole('checkbox', { name: /y 1/ })).not.toBeChecked();
  });

  it('says so where filters leave nothing over, and clears each alone', async () => {
    const { user } = open(six);
    await user.click(within(await level()).getByRole('checkbox', { name: /none/ }));
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'nurse');
    expect(await screen.findByText('No salary passes all of these filters.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Clear the search: 1 salary' }));
    expect(screen.getByText('1 of 6 salaries')).toBeInTheDocument();
  });
});

describe('the search', () => {
  it('narrows while it is typed and is one step of the history in the end', async () => {
    const { user, store } = open(six);
    await user.type(await screen.findByRole('searchbox', { name: 'Search' }), 'data');
    expect(screen.getByText('3 of 6 salaries')).toBeInTheDocument();
    expect(store.getState().committedView).toBe(DEFAULT_VIEW);
    await user.keyboard('{Enter}');
    expect(store.getState().committedView.search).toBe('data');
  });
});

describe('the scale of opened data', () => {
  it('is shown as it is where no salary is in its currency', async () => {
    const euros = openedOf(datasetOf([['EUR', 50_000]]));
    const { store } = open(six);
    await level();
    await act(async () => {
      store.setState(datasetShown({ ...euros, id: 'euros' }, DEFAULT_VIEW));
    });
    expect(screen.getByRole('combobox', { name: 'Show in' })).toHaveValue('USD');
    await act(async () => {
      store.setState(datasetShown({ ...euros, id: 'again' }));
    });
    expect(screen.getByRole('combobox', { name: 'Show in' })).toHaveValue('EUR');
  });

  it('goes with the title of the page', async () => {
    const { store } = open(six);
    await level();
    expect(document.title).toBe('Given · Salary Explorer');
    await act(async () => {
      store.setState(datasetShown(createBackendEngineerDataset()));
    });
    expect(document.title).toBe('Backend Engineer salaries on one scale · Salary Explorer');
  });
});

describe('the table of opened data', () => {
  const rows = () => within(salaryTable()).getAllByRole('row').slice(1);
  const cells = (row: HTMLElement | undefined) =>
    [...(row?.children ?? [])].map((cell) => cell.textContent);

  it('stands each salary with all that the file says of it', async () => {
    open(six);
    await level();
    expect(salaryTable()).toHaveAttribute('aria-rowcount', '7');
    const heads = within(salaryTable()).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent.replace(/ [↓↑]/, ''))).toEqual([
      'job title',
      'Comparable',
      'Published',
      'Currency',
      'To the median',
      'Rank of 6',
      'level',
      'years',
      'Row',
    ]);
    expect(cells(rows()[1])).toEqual([
      'Data Engineer',
      'US$50,000',
      'US$50,000',
      'USD',
      '+US$10,143',
      '2',
      'senior ',
      '2',
      '3',
    ]);
  });

  it('sorts by a column of the file and says so', async () => {
    const { user } = open(six);
    await level();
    await user.click(within(salaryTable()).getByRole('button', { name: 'years' }));
    expect(within(salaryTable()).getByRole('columnheader', { name: 'years' })).toHaveAttribute('aria-sort', 'ascending');
    expect(cells(rows()[0])[7]).toBe('1');
    await user.click(within(salaryTable()).getByRole('button', { name: 'years' }));
    expect(rows().map((row) => cells(row)[7])).toEqual(['5', '4', '3', '2', '1', '']);
  });

  it('draws only as many of many rows as are in sight', async () => {
    open(many);
    await screen.findByRole('group', { name: 'company' });
    expect(salaryTable()).toHaveAttribute('aria-rowcount', '301');
    expect(rows().length).toBeLessThan(60);
    expect(rows()[0]).toHaveAttribute('aria-rowindex', '2');
  });
});

describe('the chart of more salaries than bars can tell apart', () => {
  it('shows how they are spread, in words as well', async () => {
    open(many);
    const bins = within(await screen.findByRole('table', { name: 'How pay is spread' }));
    expect(within(payChart()).getByRole('heading')).toHaveTextContent('How pay is spread');
    // 1,000 to 300,000 in at most 38 bins: 299,000 ÷ 38 = 7,868, so 10,000 wide.
    expect(bins.getByRole('row', { name: 'US$10,000 to US$20,000 10 salaries, 3.3%' })).toBeInTheDocument();
    expect(bins.getByRole('row', { name: 'US$0 to US$10,000 9 salaries, 3%' })).toBeInTheDocument();
  });

  it('gives the lanes of currencies a band and no dots', async () => {
    open(many);
    await screen.findByRole('group', { name: 'company' });
    const strip = region('The currencies side by side');
    expect(strip.querySelectorAll('.strip-dot')).toHaveLength(0);
    expect(strip.querySelectorAll('.strip-band')).toHaveLength(1);
    expect(strip).toHaveTextContent('n = 300');
  });
});
