import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBackendEngineerDataset } from '../../src/dataset/backendEngineer';
import { createAppStore } from '../../src/store/createAppStore';
import { writeLink } from '../../src/store/writeLink';
import {
  choose,
  currencyBox,
  payChart,
  renderPage,
  renderPageWithRecharts,
  select,
  takeLayoutBack,
  textsOf,
} from './renderPage';

const KEY = 'salary-explorer:my-pay';

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  vi.restoreAllMocks();
});

function group(): HTMLElement {
  return screen.getByRole('group', { name: 'My pay' });
}

function field(name: string): HTMLElement {
  return within(group()).getByLabelText(name);
}

/** What is said of the pay, spaces that do not break as plain ones. */
function answer(): string {
  return (group().querySelector('[aria-live]')?.textContent ?? '').replaceAll('\u00a0', ' ');
}

async function says(text: string | RegExp): Promise<void> {
  // The code that reads amounts is fetched when it is first needed.
  await vi.waitFor(
    () => {
      expect(answer()).toMatch(text);
    },
    { timeout: 10_000 },
  );
}

function visit() {
  const store = createAppStore({ dataset: createBackendEngineerDataset() });
  return { store, ...renderPage({ store }) };
}

describe('the reader’s own pay', () => {
  it('is asked for, and says nothing before it is given', () => {
    visit();
    expect(field('Amount')).toHaveValue('');
    expect(field('Currency')).toHaveValue('USD');
    expect(field('Pay period')).toHaveValue('year');
    expect(answer()).toContain('It does not leave this page.');
    expect(within(group()).getByRole('button', { name: 'Forget my pay' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('is said to stand among the salaries on show, and how firm that is', async () => {
    const { user } = visit();
    await user.type(field('Amount'), '145,000');
    await says('US$145,000 per year is more than 45 % of these 22 salaries; US$3,020 below the median.');
    expect(answer()).toContain('between 27 % and 65 % of them would be paid less.');
    expect(answer()).toContain('at market rates of Sep 29, 2026');
  });

  it('brings its currency and pay period, until others are chosen', async () => {
    const { user } = visit();
    await user.type(field('Amount'), '€45 an hour');
    // 45 × 2,080 ÷ 0.88022588
    await says('€45 per hour, US$106,336 per year on this scale');
    expect(field('Currency')).toHaveValue('EUR');
    expect(field('Pay period')).toHaveValue('hour');
    await user.selectOptions(field('Currency'), 'USD');
    expect(field('Amount')).toHaveValue('45');
    await says('US$45 per hour, US$93,600 per year on this scale');
  });

  it('keeps its currency for the next amount, and the pay period only where it was chosen by hand', async () => {
    const { user } = visit();
    const type = async (text: string) => {
      await user.clear(field('Amount'));
      await user.type(field('Amount'), text);
    };
    await type('€45.50 an hour');
    await says('€45.50 per hour');
    await type('93k');
    await says('€93,000 per year');
    expect(field('Currency')).toHaveValue('EUR');
    expect(field('Pay period')).toHaveValue('year');
    await select(user, 'Show in', 'CAD');
    await type('92k');
    await says('€92,000 per year');
    await type('C$50 an hour');
    await says('C$50 per hour');
    await type('94k');
    await says('C$94,000 per year');
    await user.selectOptions(field('Pay period'), 'hour');
    await says('C$94,000 per hour');
    expect(answer()).toContain('more than 5 million US dollars a year: check the amount, the currency and the pay period.');
  });

  it('is in the currency of the scale where none is typed or chosen', async () => {
    const { user } = visit();
    await select(user, 'Show in', 'CAD');
    expect(field('Currency')).toHaveValue('CAD');
    await user.type(field('Amount'), '93k');
    await says('C$93,000 per year is');
  });

  it('follows filters, basis and pay period', async () => {
    const { user } = visit();
    await user.type(field('Amount'), '145000');
    await says('of these 22 salaries');
    await user.click(currencyBox('EUR'));
    await says('US$145,000 per year is more than all of these 2 salaries');
    expect(answer()).toContain('Fewer than 5 salaries are too few for a percentage.');
    await choose(user, 'Basis', 'As published');
    await says('None of the salaries on show is in US dollars. As published, only those can be compared');
    await user.click(currencyBox('EUR'));
    await says('of these 18 salaries in US dollars');
    expect(answer()).toContain('As published, only salaries in US dollars can be compared.');
    await select(user, 'Pay period', 'month');
    await says('US$12,083 per month on this scale');
  });

  it('has by purchasing power a span, until a place is said', async () => {
    const { user } = visit();
    await user.type(field('Amount'), '€93,000');
    await says('of these 22 salaries');
    expect(within(group()).queryByLabelText('Place')).not.toBeInTheDocument();
    await choose(user, 'Basis', 'Purchasing power');
    await says(/^Say your place: it decides whether €93,000 per year in one of 21 countries is more than \d+ or \d+ of these 22 salaries\.$/);
    await user.selectOptions(await within(group()).findByLabelText('Place'), 'DE');
    await says(/^€93,000 per year in Germany, Int\$[\d,]+ per year on this scale, is more than /);
    await choose(user, 'Basis', 'Market rate');
    await says('€93,000 per year, US$105,655 per year on this scale');
  });

  it('loses its place to a typed currency that is not its money, says so, and has it back with the old one', async () => {
    const { user } = visit();
    await choose(user, 'Basis', 'Purchasing power');
    await user.type(field('Amount'), '93,000');
    await user.selectOptions(await within(group()).findByLabelText('Place'), 'DE');
    await user.clear(field('Amount'));
    await user.type(field('Amount'), '€93,000');
    await says('€93,000 per year');
    expect(field('Place')).toHaveValue('DE');
    await user.clear(field('Amount'));
    await user.type(field('Amount'), 'C$137,000');
    await says('Your place is no longer Germany, whose money Canadian dollars are not: choose it again if you are paid there.');
    expect(field('Place')).toHaveValue('');
    await user.clear(field('Amount'));
    await user.type(field('Amount'), '93,000 EUR');
    await says('€93,000 per year');
    expect(field('Place')).toHaveValue('DE');
    expect(answer()).not.toContain('no longer');
  });

  it('is in no link and cannot be undone', async () => {
    const { store, user } = visit();
    await user.type(field('Amount'), '145000');
    await says('of these 22 salaries');
    expect(writeLink(store.getState().view)).toBe('');
    expect(store.getState().committedView).toBe(store.getState().view);
    expect(JSON.stringify(store.getState().view)).not.toContain('145000');
  });
});

describe('the reader’s own pay in the chart', () => {
  afterEach(takeLayoutBack);

  const labels = () => textsOf(payChart(), '.pay-line-label');

  it('is a line with its figure on the scale, gone where nothing is given', async () => {
    const user = await renderPageWithRecharts();
    expect(labels()).toEqual([]);
    await user.type(field('Amount'), '€93,000');
    await vi.waitFor(() => {
      expect(labels()).toEqual(['my pay US$105,655']);
    });
    // Across the 20 bars that are longer.
    await vi.waitFor(() => {
      expect(payChart().querySelectorAll('.pay-line-on-bar')).toHaveLength(20);
    });
    await user.click(within(group()).getByRole('button', { name: 'Forget my pay' }));
    expect(labels()).toEqual([]);
  });

  it('is as published on the axis of its own currency alone, and said to be off the axis', async () => {
    const user = await renderPageWithRecharts();
    await choose(user, 'Basis', 'As published');
    await user.type(field('Amount'), '€193,000');
    await vi.waitFor(() => {
      expect(labels()).toEqual(['my pay €193,000 →']);
    });
    expect(payChart().querySelectorAll('.pay-line-stroke')).toHaveLength(0);
  });
});

describe('an amount that is no pay', () => {
  it.each([
    ['0', /more than 0/],
    ['-5', /without a minus sign/],
    ['lots', /Type one amount/],
    ['1e15', /check the number of digits/],
  ])('stays as “%s”, with what to do about it', async (typed, problem) => {
    const { user } = visit();
    await user.type(field('Amount'), typed);
    expect(await within(group()).findByRole('alert')).toHaveTextContent(problem);
    expect(field('Amount')).toHaveValue(typed);
    expect(field('Amount')).toBeInvalid();
    expect(field('Amount')).toHaveAccessibleDescription(problem);
    expect(answer()).not.toMatch(/of these/);
    await user.clear(field('Amount'));
    await user.type(field('Amount'), '9');
    await says('of these 22 salaries');
    expect(within(group()).queryByRole('alert')).not.toBeInTheDocument();
  });

  it('is said at once when the field is left', async () => {
    const { user } = visit();
    await user.type(field('Amount'), '-');
    await user.tab();
    await vi.waitFor(() => {
      expect(field('Amount')).toBeInvalid();
    });
  });
});

describe('remembering the pay', () => {
  const remember = () => within(group()).getByRole('checkbox', { name: 'Remember on this device' });
  const forget = () => within(group()).getByRole('button', { name: 'Forget my pay' });

  it('happens only if it is ticked, and ends when it is unticked', async () => {
    const { user } = visit();
    await user.type(field('Amount'), '£85k');
    await says('£85,000 per year');
    expect(localStorage.getItem(KEY)).toBeNull();
    await user.click(remember());
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toMatchObject({ amount: 85_000, currency: 'GBP', period: 'year' });
    await user.selectOptions(field('Pay period'), 'month');
    expect(localStorage.getItem(KEY)).toContain('"month"');
    await user.click(remember());
    expect(localStorage.getItem(KEY)).toBeNull();
    await says('£85,000 per month');
  });

  it('brings it back at the next visit', async () => {
    const { user, unmount } = visit();
    await user.click(remember());
    await user.type(field('Amount'), '£85k');
    await says('£85,000 per year');
    unmount();
    visit();
    await says('£85,000 per year');
    expect(field('Amount')).toHaveValue('£85k');
    expect(field('Currency')).toHaveValue('GBP');
    expect(remember()).toBeChecked();
  });

  it('is forgotten with the pay', async () => {
    const { user } = visit();
    await user.type(field('Amount'), '£85k');
    await user.click(remember());
    await says('£85,000 per year');
    await user.click(forget());
    expect(localStorage.getItem(KEY)).toBeNull();
    expect(field('Amount')).toHaveValue('');
    expect(remember()).not.toBeChecked();
    expect(forget()).toHaveFocus();
    expect(answer()).not.toMatch(/of these/);
  });

  it('says that what is kept was damaged, and deletes it', async () => {
    localStorage.setItem(KEY, '{"amount":-3');
    visit();
    expect(screen.getByRole('alert')).toHaveTextContent('could not be read and was deleted: type it again.');
    expect(localStorage.getItem(KEY)).toBeNull();
    expect(field('Amount')).toHaveValue('');
  });

  it('says that a browser does not allow it, and goes on without', async () => {
    const { user } = visit();
    await user.type(field('Amount'), '£85k');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Forbidden', 'SecurityError');
    });
    await user.click(remember());
    expect(screen.getByText(/Your pay is not remembered: this browser does not allow storage/)).toBeInTheDocument();
    expect(remember()).not.toBeChecked();
    await says('£85,000 per year');
  });

  it('says that what is kept could not be deleted, and keeps it in sight', async () => {
    const { user } = visit();
    await user.type(field('Amount'), '£85k');
    await user.click(remember());
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {
      throw new DOMException('Forbidden', 'SecurityError');
    });
    await user.click(forget());
    expect(screen.getByText(/Your pay could not be deleted from this browser/)).toBeInTheDocument();
    expect(field('Amount')).toHaveValue('£85k');
    expect(remember()).toBeChecked();
  });
});
