import { act, fireEvent, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { createBackendEngineerDataset } from '../../src/dataset/backendEngineer';
import type { Dataset } from '../../src/dataset/dataset';
import { DEFAULT_VIEW, type View } from '../../src/query/view';
import { type AppStore } from '../../src/store/createAppStore';
import { storeOf } from '../fixtures/storeOf';
import { categoryColumn, datasetOf, openedOf, range, scaleOf } from '../unit/given';
import { choose, drawnBars, layOut, payChart, renderPage, renderPageWithRecharts, select, summary, takeLayoutBack, textsOf } from './renderPage';

const ROWS = range(0, 299);

/** 300 salaries of 10,000 to 39,900 US dollars: of three levels, and of 75 firms with four each. */
const many = openedOf(datasetOf(ROWS.map((row) => ['USD', 10_000 + row * 100] as const)), [
  categoryColumn('level', ROWS.map((row) => (row < 3 ? 'trainee' : row < 150 ? 'junior' : 'senior'))),
  categoryColumn('firm', ROWS.map((row) => `Firm ${row % 75}`)),
]);

/** 250 salaries in US dollars and two in euros. */
const currencies = openedOf(
  datasetOf([...range(1, 250).map((step) => ['USD', step * 1_000] as const), ['EUR', 50_000], ['EUR', 60_000]]),
);

/** 300 salaries of two levels, every tenth in euros. */
const manyInTwo = openedOf(
  datasetOf(ROWS.map((row) => [row % 10 === 0 ? 'EUR' : 'USD', 10_000 + row * 100] as const)),
  [categoryColumn('level', ROWS.map((row) => (row < 150 ? 'junior' : 'senior')))],
);

/** 67 salaries each of 10,000 (lake), 15,000 (coast) and 20,000 dollars (hill), five of 100,000 to 500,000 and one of 900,000. */
const farOut = openedOf(
  datasetOf([
    ...ROWS.slice(0, 201).map((row) => ['USD', 10_000 + (row % 3) * 5_000] as const),
    ...range(1, 5).map((step) => ['USD', step * 100_000] as const),
    ['USD', 900_000],
  ]),
  [categoryColumn('place', [...ROWS.slice(0, 201).map((row) => ['lake', 'coast', 'hill'][row % 3] ?? ''), ...range(1, 5).map(() => 'moon'), 'mars'])],
);

/** Of four salaries one has a digit too many. */
const slip = openedOf(datasetOf([620_000, 60_000, 45_000, 30_000].map((amount) => ['USD', amount] as const)));

interface Opened {
  readonly store: AppStore;
  readonly user: UserEvent;
}

async function open(dataset: Dataset, view: Partial<View> = {}, width = 800): Promise<Opened> {
  layOut(width);
  const store = storeOf({ dataset, view: { ...DEFAULT_VIEW, ...view } });
  const { user } = renderPage({ store });
  // What stands around the chart comes late, and takes the chart in.
  if (dataset.provenance.kind === 'opened') await screen.findByText(/given\.csv, opened on/, {}, { timeout: 15_000 });
  await screen.findByRole('radiogroup', { name: 'Chart' }, { timeout: 15_000 });
  return { store, user };
}

const chart = () => within(payChart());
const kinds = () => within(screen.getByRole('radiogroup', { name: 'Chart' }));
const groups = () => chart().getAllByRole('button', { pressed: false }).filter((button) => button.className === 'group-button');
const groupNames = () => textsOf(payChart(), '.group-name');

afterEach(takeLayoutBack);

describe('the choice of the chart', () => {
  it('begins with the groups that tell most, and says why single bars cannot be had', async () => {
    await open(many);
    expect(kinds().getByRole('radio', { name: 'By group' })).toBeChecked();
    expect(kinds().getByRole('radio', { name: 'Each salary' })).toBeDisabled();
    expect(kinds().getByRole('radio', { name: 'Each salary' })).toHaveAccessibleDescription('A bar for each needs 200 salaries or fewer.');
    expect(chart().getByRole('heading', { name: 'Pay by level' })).toBeVisible();
    expect(drawnBars()).toHaveLength(3);
    // The picture comes before what the reader may add of their own.
    const pay = await screen.findByRole('group', { name: 'My pay' });
    expect(payChart().compareDocumentPosition(pay)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    // The headline's figures have no bars to point to.
    expect(within(summary()).getByText('US$24,950')).toBeVisible();
    expect(within(summary()).queryByRole('button', { name: /US/ })).toBeNull();
  });

  it('stays what it is once the figures stand as published', async () => {
    const { user } = await open(manyInTwo);
    await choose(user, 'Basis', 'As published');
    expect(kinds().getByRole('radio', { name: 'By group' })).toBeChecked();
    expect(kinds().getByRole('radio', { name: 'Each salary' })).toHaveAccessibleDescription(
      'A bar for each needs 200 salaries or fewer in each currency.',
    );
    expect(chart().getByRole('heading', { level: 2, name: 'Pay by level' })).toBeVisible();
    expect(chart().getAllByRole('heading', { level: 3 })).toHaveLength(2);
    expect(screen.queryByRole('radiogroup', { name: 'Order of the bars' })).toBeNull();
  });

  it('is the same for every currency, though some have few salaries', async () => {
    await open(currencies, { scale: scaleOf({ basis: 'published' }) });
    expect(kinds().getByRole('radio', { name: 'Distribution' })).toBeChecked();
    expect(kinds().getByRole('radio', { name: 'Each salary' })).toBeDisabled();
    expect(chart().getByRole('heading', { level: 2, name: 'How pay is spread' })).toBeVisible();
    expect(screen.queryByRole('radiogroup', { name: 'Order of the bars' })).toBeNull();
  });

  it('can be changed, and is kept in the view', async () => {
    const { store, user } = await open(many);
    await choose(user, 'Chart', 'Distribution');
    expect(await screen.findByRole('table', { name: 'How pay is spread' })).toBeInTheDocument();
    expect(store.getState().committedView.chart).toBe('distribution');
    await choose(user, 'Chart', 'By group');
    expect(chart().getByRole('heading', { name: 'Pay by level' })).toBeVisible();
  });

  it('is not there on the page that the explorer begins with, unless a link asks for it', async () => {
    layOut(800);
    renderPage();
    expect(screen.queryByRole('radiogroup', { name: 'Chart' })).toBeNull();
  });

  it('gives way to the reason and the way out where no salary passes the filters', async () => {
    const { store, user } = await open(many);
    act(() => {
      store.setState(({ view }) => ({ view: { ...view, columnFilters: [{ column: 'level', groups: ['none'] }] } }));
    });
    expect(payChart()).toHaveTextContent('No salary passes all of these filters, so there is nothing to draw.');
    expect(screen.queryByRole('radiogroup', { name: 'Chart' })).toBeNull();
    await user.click(chart().getByRole('button', { name: 'Clear all filters' }));
    expect(summary()).toHaveTextContent('300 of 300 salaries');
    expect(chart().getByRole('heading', { name: 'Pay by level' })).toBeVisible();
    // With the button gone, the keyboard goes on from where the answer is.
    expect(screen.getByRole('region', { name: 'Summary' })).toHaveFocus();
  });

  it('draws what a link asks for', async () => {
    const { user } = await open(createBackendEngineerDataset(), { chart: 'distribution' });
    expect(chart().getByRole('heading', { name: 'How pay is spread' })).toBeVisible();
    expect(kinds().getByRole('radio', { name: 'By group' })).toHaveAccessibleDescription('The data has no column of groups.');
    await choose(user, 'Chart', 'Each salary');
    expect(screen.getByRole('radiogroup', { name: 'Order of the bars' })).toBeInTheDocument();
  });
});

describe('the chart of groups', () => {
  it('has those too small for a median last, and says the figures of each', async () => {
    await open(many);
    expect(groups().map((button) => button.getAttribute('aria-label'))).toEqual([
      'senior: median US$32,450, middle half US$28,725 to US$36,175, n = 150',
      'junior: median US$17,600, middle half US$13,950 to US$21,250, n = 147',
      'trainee: n = 3, too few for a median: US$10,200, US$10,100, US$10,000',
    ]);
    expect(payChart().querySelectorAll('.group-mark')).toHaveLength(3);
    expect(drawnBars()[2]).toHaveTextContent('n = 3, single salaries');
    expect(payChart()).toHaveTextContent('Of fewer than 5, each salary is a mark.');
  });

  it('is not flattened by groups far out: their bars are broken at the end of the axis, and that is said', async () => {
    await open(farOut, { chart: 'groups', groupBy: 'place', groupOrder: 'name' });
    expect(groupNames()).toEqual(['coast', 'hill', 'lake', 'mars', 'moon']);
    expect(chart().getByText('mars and moon reach beyond the axis.')).toBeVisible();
    const widths = [...payChart().querySelectorAll('.group-bar')].map((bar) => Number(bar.getAttribute('width')));
    // The axis ends at 20,000 dollars, where that of the moon is broken.
    const [coast, hill, lake, moon] = widths.map((width) => width / Number(widths[1]));
    expect([coast, hill, lake, moon]).toEqual([expect.closeTo(0.75, 6), 1, expect.closeTo(0.5, 6), 1]);
    expect(payChart().querySelectorAll('.bar-break')).toHaveLength(1);
    expect(payChart().querySelectorAll('.group-mark')).toHaveLength(0);
    expect(drawnBars().map((bar) => bar.textContent)).toEqual([
      'US$15,000n = 67',
      'US$20,000n = 67',
      'US$10,000n = 67',
      '→ US$900,000n = 1, a single salary',
      '→ US$300,000n = 5',
    ]);
    expect(groups().at(-1)).toHaveAccessibleName('moon: median US$300,000, middle half US$200,000 to US$400,000, n = 5');
  });

  it('is not flattened by a single salary with a digit too many', async () => {
    await renderPageWithRecharts({ store: storeOf({ dataset: slip }) });
    expect(chart().getByText('US$620,000 reaches beyond the axis.')).toBeVisible();
    const widths = [...payChart().querySelectorAll('.bar-length')].map((bar) => Number(bar.getAttribute('width')));
    expect(widths.map((width) => Math.round((100 * width) / Number(widths[1])))).toEqual([100, 100, 75, 50]);
    expect(payChart().querySelectorAll('.bar-break')).toHaveLength(1);
    expect(textsOf(payChart(), '.bar-figures').map((said) => said.startsWith('→ US$620,000'))).toEqual([true, false, false, false]);
  });

  it('says of few salaries far out the highest and their number where a name stands in the same line', async () => {
    await open(farOut, { chart: 'groups', groupBy: 'place', groupOrder: 'name' }, 358);
    expect(drawnBars()[3]).toHaveTextContent('→ US$900,000n = 1');
    expect(drawnBars()[3]).not.toHaveTextContent('single');
  });

  it('is ordered and grouped as asked', async () => {
    const { store, user } = await open(many);
    await select(user, 'Order of groups', 'name');
    expect(groupNames()).toEqual(['junior', 'senior', 'trainee']);
    await select(user, 'Group by', 'firm');
    expect(store.getState().committedView).toMatchObject({ chart: 'groups', groupBy: 'firm', groupOrder: 'name' });
    expect(groupNames().slice(0, 3)).toEqual(['firm 0', 'firm 1', 'firm 2']);
    expect(groupNames()).toHaveLength(20);
    expect(payChart()).toHaveTextContent('The first 20 of 75 groups.');
  });

  it('narrows to a group by a click and lets the others stand beside it', async () => {
    const { store, user } = await open(many, { chart: 'groups' });
    await user.click(chart().getByRole('button', { name: /^junior/ }));
    expect(store.getState().committedView.columnFilters).toEqual([{ column: 'level', groups: ['junior'] }]);
    expect(summary()).toHaveTextContent('147 of 300 salaries');
    expect(textsOf(payChart(), '.chart-median-label')).toEqual(['median of the ticked US$17,600']);
    expect(groupNames()).toEqual(['senior', 'junior', 'trainee']);
    expect(chart().getByRole('button', { name: /^junior/ })).toHaveAttribute('aria-pressed', 'true');
    expect(textsOf(payChart(), 'li.group-pale')).toEqual(['senior', 'trainee']);
    await user.click(chart().getByRole('button', { name: /^junior/ }));
    expect(summary()).toHaveTextContent('300 of 300 salaries');
  });

  it('says whose the median is that runs through all bars', async () => {
    const { store } = await open(many, { chart: 'groups' });
    const label = () => textsOf(payChart(), '.chart-median-label');
    expect(label()).toEqual(['median of all US$24,950']);
    act(() => {
      store.setState(({ view }) => ({ view: { ...view, payRange: { low: 35_000, high: null } } }));
    });
    expect(label()).toEqual(['median on show US$37,450']);
  });

  it('is one stop of the Tab key, with arrow keys inside', async () => {
    const { user } = await open(many);
    const [first, second, last] = groups();
    act(() => first?.focus());
    expect(payChart()).toHaveTextContent('senior half lie in US$28,725 to US$36,175, n = 150');
    await user.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    await user.keyboard('{End}');
    expect(last).toHaveFocus();
    expect(groups().map((button) => button.tabIndex)).toEqual([-1, -1, 0]);
    await user.keyboard('{Home}{ArrowUp}');
    expect(first).toHaveFocus();
    await user.keyboard('x');
    expect(first).toHaveFocus();
  });

  it('has every group in a table', async () => {
    const { store, user } = await open(many, { chart: 'groups', groupBy: 'firm' });
    await user.click(chart().getByRole('button', { name: 'Show all 75 in a table' }));
    const table = within(chart().getByRole('table', { name: 'Pay by firm' }));
    expect(table.getAllByRole('row')).toHaveLength(76);
    expect(table.getByRole('row', { name: /^firm 74 too few/ })).toBeInTheDocument();
    await user.click(table.getByRole('button', { name: 'firm 74' }));
    expect(store.getState().committedView.columnFilters).toEqual([{ column: 'firm', groups: ['firm 74'] }]);
    await user.click(chart().getByRole('button', { name: 'Hide the table of groups' }));
    expect(chart().queryByRole('table', { name: 'Pay by firm' })).toBeNull();
  });
});

describe('a range of pay', () => {
  const spread = { chart: 'distribution' } as const;
  const low = () => chart().getByRole('slider', { name: 'Lowest pay' });
  const high = () => chart().getByRole('slider', { name: 'Highest pay' });
  const from = () => chart().getByRole('textbox', { name: 'Pay from, US$ per year' });
  const to = () => chart().getByRole('textbox', { name: 'Pay to, US$ per year' });

  it('is set by keys on its handles, as one step of the history', async () => {
    const { store, user } = await open(many, spread);
    expect(low()).toHaveAttribute('aria-valuetext', 'no bound');
    act(() => low().focus());
    await user.keyboard('{PageUp}{PageUp}');
    expect(low()).toHaveAttribute('aria-valuetext', 'US$12,000');
    expect(from()).toHaveValue('12,000');
    expect(summary()).toHaveTextContent('280 of 300 salaries');
    expect(store.getState().committedView.payRange).toBeNull();
    act(() => high().focus());
    expect(store.getState().committedView.payRange).toEqual({ low: 12_000, high: null });
    await user.keyboard('{Home}{Escape}');
    expect(store.getState().view.payRange).toEqual({ low: 12_000, high: null });
  });

  it('keeps the bins of every salary, and its handles where no salary lies in it', async () => {
    const { user } = await open(many, { ...spread, payRange: { low: 90_000, high: null } });
    const bins = () => within(screen.getByRole('table', { name: 'How pay is spread' })).getAllByRole('row');
    expect(bins()).toHaveLength(31);
    await user.click(chart().getByRole('button', { name: 'Clear the range of pay' }));
    expect(bins()).toHaveLength(31);
    expect(summary()).toHaveTextContent('300 of 300 salaries');
    await user.click(chart().getByRole('button', { name: 'Clear the range of pay' }));
    expect(summary()).toHaveTextContent('300 of 300 salaries');
  });

  it('is typed, and what is no range is said', async () => {
    const { store, user } = await open(many, spread);
    await user.type(from(), '20,000');
    await user.type(to(), '25000{Enter}');
    expect(store.getState().committedView.payRange).toEqual({ low: 20_000, high: 25_000 });
    expect(summary()).toHaveTextContent('51 of 300 salaries');
    await user.clear(to());
    await user.type(to(), '9');
    expect(chart().queryByRole('alert')).toBeNull();
    await user.tab();
    expect(chart().getByRole('alert')).toHaveTextContent('That is below the lower end, US$20,000: type more, or empty “Pay from” first.');
    await user.clear(from());
    await user.type(from(), 'much{Escape}');
    expect(from()).toHaveValue('20,000');
  });

  it('is typed as people write pay', async () => {
    const { store, user } = await open(many, spread);
    const typed = async (text: string) => {
      await user.clear(from());
      await user.type(from(), `${text}{Enter}`);
      return store.getState().committedView.payRange?.low ?? null;
    };
    expect(await typed('20k')).toBe(20_000);
    expect(from()).toHaveValue('20,000');
    expect(await typed('US$21,000')).toBe(21_000);
    expect(await typed('22.000')).toBe(22_000);
    expect(await typed('2.3e4')).toBe(23_000);
    expect(await typed('0')).toBe(0);
    expect(chart().queryByRole('alert')).toBeNull();
  });

  it('says why a text is no end of it, and leaves the range as it was', async () => {
    const { store, user } = await open(many, { ...spread, payRange: { low: 20_000, high: 30_000 } });
    const problemOf = async (text: string) => {
      await user.clear(from());
      await user.type(from(), `${text}{Enter}`);
      return chart().getByRole('alert').textContent;
    };
    expect(await problemOf('€25k')).toBe('The range of pay is in US$ per year: type the amount in that.');
    expect(await problemOf('15 an hour')).toBe('The range of pay is in US$ per year: type the amount in that.');
    expect(await problemOf('20k-25k')).toBe('Type one amount: of a range or a limit, try each end in turn.');
    expect(await problemOf('-5')).toBe('Pay is more than 0: type the amount without a minus sign, such as 93,000.');
    expect(await problemOf('35k')).toBe('That is above the upper end, US$30,000: type less, or empty “to” first.');
    expect(store.getState().committedView.payRange?.high).toBe(30_000);
    await user.clear(to());
    await user.tab();
    await user.clear(from());
    await user.type(from(), '35k{Enter}');
    expect(store.getState().committedView.payRange).toEqual({ low: 35_000, high: null });
  });

  it('goes with the scale, and is given up with the basis', async () => {
    const { store, user } = await open(many, { ...spread, payRange: { low: 20_800, high: null } });
    await select(user, 'Pay period', 'hour');
    expect(store.getState().view.payRange).toEqual({ low: 10, high: null });
    expect(chart().getByRole('textbox', { name: 'Pay from, US$ per hour' })).toHaveValue('10');
    await choose(user, 'Basis', 'As published');
    expect(store.getState().view.payRange).toBeNull();
  });

  it('is not dragged over several currencies, and says so', async () => {
    const { store, user } = await open(currencies, {
      chart: 'distribution',
      payRange: { low: 55_000, high: null },
      scale: scaleOf({ basis: 'published' }),
    });
    expect(chart().queryByRole('slider')).toBeNull();
    expect(payChart()).toHaveTextContent('Narrowed to pay from 55k in each currency.');
    await user.click(chart().getByRole('button', { name: 'Clear the range of pay' }));
    expect(store.getState().committedView.payRange).toBeNull();
  });

  it('is said beside groups, which have no handles for it', async () => {
    await open(many, { payRange: { low: 20_000, high: 30_000 } });
    expect(payChart()).toHaveTextContent('Narrowed to pay from US$20,000 to US$30,000.');
  });

  it('shows the bin that is pointed at', async () => {
    await open(many, spread);
    const plot = payChart().querySelector('.distribution-front');
    if (plot === null) throw new Error('There is no plot');
    fireEvent.pointerMove(plot, { clientX: 60 });
    expect(textsOf(payChart(), '.distribution-pointed')).toEqual(['US$10,000 to US$11,000 10 salaries, 3.3%']);
    fireEvent.pointerLeave(plot);
    expect(textsOf(payChart(), '.distribution-pointed')).toEqual(['Drag across the bars to narrow to a range of pay.']);
  });
});
