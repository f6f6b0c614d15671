import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { storeOf } from '../fixtures/storeOf';
import { DEFAULT_VIEW, type View } from '../../src/query/view';
import { categoryColumn, dateColumn, datasetOf, EUR, numberColumn, openedOf, range, textColumn } from '../unit/given';
import { layOut, renderPage, summary, takeLayoutBack } from './renderPage';

/** 2,000 salaries in 1,000 companies, two in each; half of them without years. */
const many = openedOf(datasetOf(range(1, 2_000).map((step) => [step % 2 === 0 ? 'EUR' : 'USD', step * 100] as const)), [
  {
    ...categoryColumn('company', range(0, 1_999).map((row) => `Company ${String(row % 1_000).padStart(3, '0')}`)),
    groupOf: Uint16Array.from(range(0, 999)),
  },
  categoryColumn('level', range(0, 1_999).map((row) => ['Junior', 'Mid', 'Senior', 'Lead', ''][row % 5] ?? '')),
  numberColumn('years', range(0, 1_999).map((row) => (row < 1_000 ? row / 10 : Number.NaN))),
  dateColumn('start', range(0, 1_999).map((row) => 20_000 + row)),
  categoryColumn('country', range(0, 1_999).map(() => 'DE')),
  textColumn('note', range(0, 1_999).map((row) => `note ${row}`)),
]);

function open(view: Partial<View> = {}) {
  layOut(800);
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 308 });
  const store = storeOf({ dataset: many, view: { ...DEFAULT_VIEW, ...view } });
  return { store, ...renderPage({ store }) };
}

afterEach(() => {
  Reflect.deleteProperty(HTMLElement.prototype, 'offsetHeight');
  takeLayoutBack();
});

const filter = async (name: string) => within(await screen.findByRole('group', { name }));
const chips = async () => within(await screen.findByRole('group', { name: 'Filtered by' }));
const shown = () => summary().querySelector('.summary-count')?.textContent;

describe('a filter of a thousand groups', () => {
  it('lists all of them, of which only those in sight are drawn', async () => {
    const { user } = open();
    const company = await filter('company');
    await user.click(company.getByRole('button', { name: 'Show all 1,000' }));
    const boxes = company.getAllByRole('checkbox');
    expect(boxes.length).toBeGreaterThan(10);
    expect(boxes.length).toBeLessThan(60);
    const first = company.getByRole('checkbox', { name: 'company 000 2' }).closest('li');
    expect(first).toHaveAttribute('aria-setsize', '1000');
    expect(first).toHaveAttribute('aria-posinset', '1');
    await user.click(company.getByRole('button', { name: 'Show the largest only' }));
    expect(company.getAllByRole('checkbox')).toHaveLength(6);
  });

  it('is gone through with the keyboard, and the Tab key stops at it once', async () => {
    const { user } = open();
    const company = await filter('company');
    await user.click(company.getByRole('button', { name: 'Show all 1,000' }));
    const focused = () => document.activeElement?.closest('li')?.getAttribute('aria-posinset');
    await user.click(company.getByRole('searchbox', { name: 'Find in company' }));
    await user.tab();
    expect(focused()).toBe('1');
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(focused()).toBe('2');
    await user.keyboard('{PageDown}');
    expect(focused()).toBe('12');
    await user.keyboard('{End}');
    expect(focused()).toBe('1000');
    await user.keyboard('{ArrowDown} ');
    expect(shown()).toBe('2 of 2,000 salaries');
    expect(document.activeElement).toHaveAccessibleName('company 999 2');
    expect(document.activeElement).toBeChecked();
    await user.keyboard('{Home}');
    expect(focused()).toBe('1');
    await user.tab();
    // What is ticked is in sight, wherever the list has been scrolled to.
    expect(document.activeElement?.closest('ul')).toHaveAccessibleName('Ticked in company');
    await user.keyboard(' ');
    expect(shown()).toBe('2,000 of 2,000 salaries');
  });

  it('finds groups whatever the case of letters, and counts what other filters leave', async () => {
    const { user } = open();
    const company = await filter('company');
    await user.type(company.getByRole('searchbox'), 'Y 99');
    expect(company.getAllByRole('checkbox')).toHaveLength(10);
    expect(company.getByText('10 found')).toBeInTheDocument();
    expect(company.getByRole('checkbox', { name: 'company 990 2' })).toBeInTheDocument();
    // Row 990 is in US dollars, as is row 1,990.
    await user.click(within(screen.getByRole('group', { name: 'Currency' })).getByRole('checkbox', { name: /EUR/ }));
    expect(company.getByRole('checkbox', { name: 'company 990 0' })).toBeInTheDocument();
    expect(company.getByRole('checkbox', { name: 'company 991 2' })).toBeInTheDocument();
  });

  it('offers first what other filters leave, and is not turned round by its own ticks', async () => {
    const { user } = open({ currencies: [EUR] });
    const company = await filter('company');
    const offered = () => company.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent);
    // Every second salary is in euros: those of companies 1, 3 and so on.
    const odd = ['001', '003', '005', '007', '009', '011'].map((number) => `company ${number} 2`);
    expect(offered()).toEqual(odd);
    await user.click(company.getByRole('checkbox', { name: 'company 005 2' }));
    expect(offered()).toEqual(odd);
  });

  it('shows what is ticked once while names are searched', async () => {
    const { user } = open({ columnFilters: [{ column: 'company', groups: ['company 120', 'company 500'] }] });
    const company = await filter('company');
    await user.type(company.getByRole('searchbox'), '12');
    expect(company.getAllByRole('checkbox', { name: 'company 120 2' })).toHaveLength(1);
    const others = within(company.getByRole('list', { name: 'Ticked in company' }));
    expect(others.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual(['company 500 2']);
  });

  it('keeps the focus in the filter where its "Clear" goes away', async () => {
    const { user } = open({ columnFilters: [{ column: 'level', groups: ['mid'] }] });
    const group = await screen.findByRole('group', { name: 'level' });
    await user.click(within(group).getByRole('button', { name: 'Clear level' }));
    expect(group).toHaveFocus();
  });

  it('is left out where all salaries are in one group', async () => {
    open();
    await filter('company');
    expect(screen.queryByRole('group', { name: 'country' })).toBeNull();
  });
});

describe('the filters beside the figures', () => {
  it('are at their top again once the page is, unless one of them is in use', async () => {
    open();
    const company = await filter('company');
    const panel = screen.getByRole('group', { name: 'Filters' }).closest('details');
    if (panel === null) throw new Error('The filters stand in no details');
    panel.scrollTop = 600;
    company.getByRole('searchbox').focus();
    fireEvent.scroll(window);
    expect(panel.scrollTop).toBe(600);
    company.getByRole('searchbox').blur();
    fireEvent.scroll(window);
    expect(panel.scrollTop).toBe(0);
  });
});

describe('the range of a column of numbers', () => {
  it('says what there is and narrows while it is typed', async () => {
    const { user, store } = open();
    const years = await filter('years');
    expect(years.getByText('0 to 99.9; 1,000 salaries say nothing of it')).toBeInTheDocument();
    const from = years.getByRole('textbox', { name: 'From' });
    expect(from).toHaveAccessibleDescription('0 to 99.9; 1,000 salaries say nothing of it');
    await user.type(from, '90');
    expect(shown()).toBe('100 of 2,000 salaries');
    expect(store.getState().committedView.columnRanges).toEqual([]);
    await user.type(years.getByRole('textbox', { name: 'To' }), '90.4{Enter}');
    expect(shown()).toBe('5 of 2,000 salaries');
    expect(store.getState().committedView.columnRanges).toEqual([{ column: 'years', low: 90, high: 90.4 }]);
    await user.clear(from);
    expect(store.getState().view.columnRanges).toEqual([{ column: 'years', low: null, high: 90.4 }]);
    await user.click(years.getByRole('button', { name: 'Clear years' }));
    expect(years.getByRole('textbox', { name: 'To' })).toHaveValue('');
    expect(shown()).toBe('2,000 of 2,000 salaries');
  });

  it('keeps what it cannot read, and says so', async () => {
    const { user } = open();
    const years = await filter('years');
    const from = years.getByRole('textbox', { name: 'From' });
    await user.type(from, '12x');
    expect(from).toHaveValue('12x');
    expect(from).toBeInvalid();
    expect(years.getByRole('alert')).toHaveTextContent('Write a number, such as 12.5.');
    expect(shown()).toBe('2,000 of 2,000 salaries');
    await user.keyboard('{Escape}');
    expect(from).toHaveValue('');
    expect(years.queryByRole('alert')).toBeNull();
    await user.type(from, '1,234.5');
    expect(years.queryByRole('alert')).toBeNull();
  });

  it('tells a lower end above the upper one once it is typed', async () => {
    const { user } = open({ columnRanges: [{ column: 'years', low: 50, high: null }] });
    const years = await filter('years');
    const to = years.getByRole('textbox', { name: 'To' });
    await user.type(to, '4');
    // It may become 400.
    expect(years.queryByRole('alert')).toBeNull();
    expect(shown()).toBe('500 of 2,000 salaries');
    await user.tab();
    expect(years.getByRole('alert')).toHaveTextContent('The lower end is above the upper end.');
    expect(to).toHaveValue('4');
  });

  it('takes minus signs for what they are', async () => {
    const { user, store } = open();
    const years = await filter('years');
    await user.type(years.getByRole('textbox', { name: 'To' }), '-');
    expect(years.queryByRole('alert')).toBeNull();
    await user.keyboard('5');
    expect(store.getState().view.columnRanges).toEqual([{ column: 'years', low: null, high: -5 }]);
  });
});

describe('the span of a column of dates', () => {
  it('narrows to days, both included', async () => {
    const { user, store } = open();
    const start = await filter('start');
    expect(start.getByText('2024-10-04 to 2030-03-26')).toBeInTheDocument();
    await user.type(start.getByLabelText('From'), '2030-03-25');
    expect(shown()).toBe('2 of 2,000 salaries');
    expect(store.getState().view.columnRanges).toEqual([{ column: 'start', low: 21_998, high: null }]);
    await user.clear(start.getByLabelText('From'));
    expect(shown()).toBe('2,000 of 2,000 salaries');
  });
});

describe('the chips above the figures', () => {
  const filtered: Partial<View> = {
    currencies: [EUR],
    columnFilters: [
      { column: 'level', groups: ['', 'junior', 'lead', 'mid', 'senior'] },
      { column: 'company', groups: ['company 001'] },
    ],
    columnRanges: [
      { column: 'years', low: 0, high: null },
      { column: 'start', low: null, high: 21_998 },
    ],
    payRange: { low: 100, high: 1_000_000 },
    search: 'note',
  };

  it('say what is filtered, each of them to be removed', async () => {
    const { user, store } = open(filtered);
    const row = await chips();
    const names = row.getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? button.textContent);
    expect(names).toEqual([
      'Remove currency: EUR',
      'Remove level: (none), junior, lead and 2 more',
      'Remove company: company 001',
      'Remove years: from 0',
      'Remove start: up to 2030-03-25',
      'Remove pay: US$100 to US$1,000,000',
      'Remove search: “note”',
      'Clear all',
    ]);
    expect(row.getByRole('status')).toHaveTextContent('Filtered by currency: EUR; level: (none), junior, lead and 2 more');
    for (const [index, name] of names.slice(0, -1).entries()) {
      await user.click(row.getByRole('button', { name }));
      expect(row.queryByRole('button', { name })).toBeNull();
      expect(document.activeElement).toHaveAccessibleName(index === 6 ? 'Filtered by' : names[index + 1]);
    }
    expect(row.queryByRole('button')).toBeNull();
    expect(row.getByRole('status')).toBeEmptyDOMElement();
    expect(store.getState().committedView).toEqual({ ...DEFAULT_VIEW });
  });

  it('leave the focus with the chip before once the last of them is removed', async () => {
    const { user } = open(filtered);
    const row = await chips();
    await user.click(row.getByRole('button', { name: 'Remove search: “note”' }));
    expect(row.getByRole('button', { name: 'Remove pay: US$100 to US$1,000,000' })).toHaveFocus();
  });

  it('are all cleared at once', async () => {
    const { user, store } = open(filtered);
    await user.click((await chips()).getByRole('button', { name: 'Clear all' }));
    expect(store.getState().view).toEqual(DEFAULT_VIEW);
    expect(shown()).toBe('2,000 of 2,000 salaries');
    expect(document.activeElement).toHaveAccessibleName('Filtered by');
  });

  it('say amounts without a currency where each salary is as published', async () => {
    open({ payRange: { low: 50_000, high: null }, scale: { ...DEFAULT_VIEW.scale, basis: 'published' } });
    expect((await chips()).getByRole('button', { name: 'Remove pay: from 50,000' })).toBeInTheDocument();
  });

  it('are announced once a search has settled, not with every letter', async () => {
    const { user } = open();
    const row = await chips();
    await user.type(await screen.findByRole('searchbox', { name: 'Search' }), 'no');
    expect(row.getByRole('button', { name: 'Remove search: “no”' })).toBeInTheDocument();
    expect(row.getByRole('status')).toBeEmptyDOMElement();
    await user.keyboard('{Enter}');
    expect(row.getByRole('status')).toHaveTextContent('Filtered by search: “no”');
  });
});
