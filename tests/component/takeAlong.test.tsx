import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CsvSession, provideCsvSessions } from '../../src/actions/csvSession';
import { takingAlong } from '../../src/actions/takingAlong';
import { createBackendEngineerDataset } from '../../src/dataset/backendEngineer';
import TakeAlong from '../../src/features/take-along/TakeAlong';
import { storeOf } from '../fixtures/storeOf';
import { NO_PAY } from '../../src/store/myPay';
import { loadPurchasingPower } from '../../src/query/purchasingPower';
import { StoreProvider } from '../../src/store/react';
import { datasetOf, openedOf, range } from '../unit/given';

const loadOnShow = () => import('../../src/app/onShow');

function show(dataset = createBackendEngineerDataset()) {
  const store = storeOf({ dataset });
  // Before the user's own clipboard takes its place.
  const user = userEvent.setup();
  render(
    <StoreProvider store={store}>
      <TakeAlong loadOnShow={loadOnShow} />
      <button type="button">elsewhere</button>
    </StoreProvider>,
  );
  return { store, user, summary: screen.getByText('Take it along') };
}

const menu = () => screen.getByRole('group', { name: 'Take it along' });
const way = (name: string) => within(menu()).getByRole('button', { name });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the menu of what can be taken along', () => {
  it('names each way, and what it takes along', async () => {
    const { user, summary } = show();
    expect(screen.queryByRole('group', { name: 'Take it along' })).toBeNull();
    await user.click(summary);
    expect(within(await screen.findByRole('group', { name: 'Take it along' })).getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual([
      'CSV',
      'PNG',
      'SVG',
      'Copy link',
      'Copy as text',
      'Print',
    ]);
    expect(way('CSV')).toHaveAccessibleDescription('salaries, as published and comparable');
  });

  it('closes by Escape with the focus where it was opened, and by what is done elsewhere', async () => {
    const { user, summary } = show();
    await user.click(summary);
    await screen.findByRole('group', { name: 'Take it along' });
    way('SVG').focus();
    await user.keyboard('{Escape}');
    await vi.waitFor(() => {
      expect(screen.queryByRole('group', { name: 'Take it along' })).toBeNull();
    });
    expect(summary.closest('summary')).toHaveFocus();
    await user.click(summary);
    await screen.findByRole('group', { name: 'Take it along' });
    await user.click(screen.getByRole('button', { name: 'elsewhere' }));
    await vi.waitFor(() => {
      expect(screen.queryByRole('group', { name: 'Take it along' })).toBeNull();
    });
  });

  it('says that own pay is in nothing, and where what is pinned is, where there are any', async () => {
    const { store, user, summary } = show();
    await user.click(summary);
    const panel = await screen.findByRole('group', { name: 'Take it along' });
    expect(panel).not.toHaveTextContent('none of these');
    act(() => {
      store.setState(({ view }) => ({
        myPay: { ...NO_PAY, typed: '5', amount: 5 },
        view: { ...view, pins: [{ kind: 'salary', row: 0 }] },
      }));
    });
    expect(panel).toHaveTextContent('Your own pay is in none of these. What is pinned is side by side in “Copy as text” and “Print”.');
  });

  it('says what was copied', async () => {
    const { user, summary } = show();
    await user.click(summary);
    await screen.findByRole('group', { name: 'Take it along' });
    await user.click(way('Copy as text'));
    expect(await screen.findByText('The headline and the table were copied as Markdown.')).toHaveRole('status');
    expect(await navigator.clipboard.readText()).toContain('## Backend Engineer salaries');
  });

  it('marks a text to be copied by hand where the clipboard is refused', async () => {
    const { user, summary } = show();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
    await user.click(summary);
    await screen.findByRole('group', { name: 'Take it along' });
    await user.click(way('Copy link'));
    const field = await screen.findByRole('textbox', { name: 'The link' });
    expect(field).toHaveFocus();
    expect(field).toHaveValue(window.location.origin + window.location.pathname);
    expect(screen.getByRole('button', { name: 'Save it as salary-explorer-link.txt' })).toBeInTheDocument();
  });

  it('saves salaries without a parity as well, and says how many they are', async () => {
    await loadPurchasingPower();
    URL.createObjectURL = () => 'blob:given';
    URL.revokeObjectURL = () => undefined;
    const { store, user, summary } = show(openedOf(datasetOf([['USD', 5], ['TWD', 7], ['VES', 8]])));
    store.setState(({ view }) => ({ view: { ...view, scale: { ...view.scale, basis: 'purchasingPower' } } }));
    await user.click(summary);
    await screen.findByRole('group', { name: 'Take it along' });
    await user.click(way('CSV'));
    await vi.waitFor(() => {
      expect(takingAlong(store).getState().said?.text ?? '').toMatch(
        /^3 salaries were handed .* Mind: 2 of them have no comparable pay, since no parity is known\.$/,
      );
    });
    // In a range of pay they are not in the file, and still said to be left out.
    store.setState(({ view }) => ({ view: { ...view, payRange: { low: 1, high: null } } }));
    await user.click(way('CSV'));
    await vi.waitFor(() => {
      expect(takingAlong(store).getState().said?.text ?? '').toMatch(/^1 salary was handed .* Mind: 2 salaries left out\.$/);
    });
  });

  it('shows how far a long file is, with a way to cancel it', async () => {
    const { store, user, summary } = show(openedOf(datasetOf(range(1, 3000).map((step) => ['USD', step] as const))));
    const waiting: CsvSession = {
      receive: () => new Promise(() => undefined),
      receiveRows: () => Promise.resolve(),
      write: () => Promise.resolve(new Blob()),
      end: () => undefined,
    };
    provideCsvSessions(store, () => waiting);
    await user.click(summary);
    await screen.findByRole('group', { name: 'Take it along' });
    await user.click(way('CSV'));
    const progress = await screen.findByRole('progressbar', { name: /^Writing given-market-usd/ });
    act(() => {
      takingAlong(store).setState({ writing: { name: 'given.csv', rows: 1020, of: 3000 } });
    });
    expect(progress).toHaveAttribute('value', '1020');
    expect(screen.getByText('34 %')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('Cancelled: no file was saved.')).toBeInTheDocument();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});

describe('what is pinned', () => {
  it('is copied side by side, and said to be', async () => {
    const { store, user, summary } = show();
    store.setState(({ view }) => ({
      myPay: { ...NO_PAY, typed: '77777', amount: 77_777 },
      view: { ...view, pins: [{ kind: 'salary', row: 16 }, { kind: 'salary', row: 17 }] },
    }));
    await user.click(summary);
    await screen.findByRole('group', { name: 'Take it along' });
    await user.click(way('Copy as text'));
    expect(await screen.findByText('The headline, the comparison and the table were copied as Markdown.')).toHaveRole('status');
    const text = await navigator.clipboard.readText();
    expect(text).toContain('### Compare');
    expect(text).not.toMatch(/77,?777|my pay/i);
  });
});

/** The sheet for one size of paper; styles show one alone. */
function sheetOn(paper: string): HTMLElement {
  const sheet = document.querySelector<HTMLElement>(paper);
  if (sheet === null) throw new Error(`There is no ${paper}`);
  return sheet;
}

describe('printing', () => {
  it('puts a sheet in the place of the page while the browser prints', async () => {
    const { user, summary } = show();
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await user.click(summary);
    await screen.findByRole('group', { name: 'Take it along' });
    await user.click(way('Print'));
    await vi.waitFor(() => {
      expect(print).toHaveBeenCalledOnce();
    });
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    for (const paper of ['.sheet-a4', '.sheet-letter']) {
      const sheet = within(sheetOn(paper));
      expect(sheet.getByRole('heading', { level: 1, name: 'Backend Engineer salaries' })).toBeInTheDocument();
      expect(sheet.getByText('22 of 22 salaries')).toBeInTheDocument();
      expect(within(sheet.getByRole('table')).getAllByRole('row')).toHaveLength(23);
      expect(sheetOn(paper).querySelectorAll('svg rect[rx]')).toHaveLength(22);
    }
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(document.querySelector('.print-sheet')).toBeNull();
  });

  it('has what is pinned side by side on the sheet, without the own pay', async () => {
    const { store, user, summary } = show();
    store.setState(({ view }) => ({
      myPay: { ...NO_PAY, typed: '77777', amount: 77_777 },
      view: { ...view, pins: [{ kind: 'salary', row: 16 }, { kind: 'salary', row: 17 }] },
    }));
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await user.click(summary);
    await screen.findByRole('group', { name: 'Take it along' });
    await user.click(way('Print'));
    await vi.waitFor(() => {
      expect(print).toHaveBeenCalledOnce();
    });
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    const [compared, salaries] = within(sheetOn('.sheet-letter')).getAllByRole('table');
    if (compared === undefined || salaries === undefined) throw new Error('There are two tables');
    expect(within(salaries).getAllByRole('row', { name: /^pinned/ }).map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^pinned 18thUS\$130,786/),
      expect.stringMatching(/^pinned 17thC\$137,192/),
    ]);
    expect(within(salaries).getAllByRole('row', { name: /^… \d+ more$/ }).length).toBeGreaterThan(0);
    expect(within(compared).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Figure',
      'C$137,192 · 17th on the page',
      'US$130,786 · 18th on the page',
    ]);
    expect(within(compared).getByRole('row', { name: /^To the first/ })).toHaveTextContent('–+US$34,093+35.3 %');
    expect(within(sheetOn('.sheet-a4')).getByRole('heading', { level: 2, name: 'Compare' })).toBeInTheDocument();
    expect(screen.queryByText(/77,?777|my pay/i)).toBeNull();
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
  });
});
