import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showKeptDatasets } from '../../src/actions/showKeptDatasets';
import type { Dataset } from '../../src/dataset/dataset';
import { type AppStore, createAppStore } from '../../src/store/createAppStore';
import { storeOf } from '../fixtures/storeOf';
import { datasetShown } from '../../src/store/datasetTransitions';
import { keepDataset, keepDatasetView, listKeptDatasets, readKeptDataset } from '../../src/store/keptDatasets';
import { builtIn } from '../unit/given';
import { standInForIndexedDb } from '../fixtures/fakeIndexedDb';
import { openedDataset } from '../fixtures/openedDataset';
import { currencyBox, region, renderPage } from './renderPage';

/** How long a busy machine may take, in milliseconds. */
const BUSY = 10_000;

beforeEach(() => {
  standInForIndexedDb();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The page over a data set, with what this browser keeps on show. */
async function renderWith(dataset: Dataset, ...kept: readonly string[]) {
  for (const name of kept) await keepDataset(openedDataset({ id: name, title: name }), '?currency=EUR');
  const store = storeOf({ dataset });
  const { user } = renderPage({ store });
  await act(() => showKeptDatasets(store));
  return { store, user };
}

function list(): HTMLElement {
  return region('Your data sets');
}

/** The rows of the list, from top to bottom, in any order that they were kept in. */
async function names(): Promise<readonly string[]> {
  await screen.findByRole('region', { name: 'Your data sets' });
  return [...list().querySelectorAll('.kept-dataset-name')].map(({ textContent }) => textContent).toSorted();
}

function press(name: string | RegExp): HTMLElement {
  return within(list()).getByRole('button', { name });
}

const keepButton = () => screen.findByRole('button', { name: /^Keep in this browser/ });

async function keptIds(): Promise<readonly string[]> {
  const kept = await listKeptDatasets();
  return kept.ok ? kept.value.map(({ id }) => id).toSorted() : [];
}

describe('the built-in page', () => {
  it('has no list where nothing is kept', async () => {
    await renderWith(builtIn);
    expect(screen.queryByRole('region', { name: 'Your data sets' })).toBeNull();
    expect(screen.queryByText(/kept in this browser/i)).toBeNull();
  });

  it('lists what is kept, with rows, size and date, and says that nothing leaves the browser', async () => {
    await renderWith(builtIn, 'Survey');
    expect(await names()).toEqual(['Survey']);
    expect(list()).toHaveTextContent(/3 rows · \d+ bytes · kept \w+ \d+, \d{4}/);
    expect(within(list()).getByRole('link', { name: 'Nothing leaves this browser' })).toHaveAttribute('href', '#verify');
  });
});

describe('opened data', () => {
  it('says that it is not kept, and how much room it takes', async () => {
    await renderWith(openedDataset());
    expect(await keepButton()).toHaveAccessibleName(/\(\d+ bytes\)/);
    expect(screen.getByText('Not kept: it is gone when you reload or close this page.')).toBeInTheDocument();
  });

  it('is kept on a press, which puts it into the list and the focus on the way there', async () => {
    const { user } = await renderWith(openedDataset());
    await user.click(await keepButton());
    expect(await screen.findByText(/^Kept in this browser, with the view/)).toBeInTheDocument();
    expect(await names()).toEqual(['Offers']);
    expect(press('Rename Offers')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Your data sets' })).toHaveFocus();
    expect(await keptIds()).toEqual(['opened-1']);
  });

  it('is kept with each view that it is left in', async () => {
    const { user } = await renderWith(openedDataset());
    await user.click(await keepButton());
    await screen.findByText(/^Kept in this browser, with the view/);
    await user.click(currencyBox('EUR'));
    await vi.waitFor(async () => {
      const read = await readKeptDataset('opened-1');
      expect(read.ok && read.value?.kept.view).toContain('currency=EUR');
    }, BUSY);
  });

  it('says why it could not be kept, and keeps the button', async () => {
    const { user } = await renderWith(openedDataset());
    vi.stubGlobal('indexedDB', undefined);
    await user.click(await keepButton());
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It could not be kept: this browser does not allow storage for this page. Nothing was lost.',
    );
    expect(await keepButton()).toHaveFocus();
  });

  it('asks the browser to hold on to what is kept', async () => {
    const persist = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { storage: { persist } }));
    const { user } = await renderWith(openedDataset());
    await user.click(await keepButton());
    await vi.waitFor(() => {
      expect(persist).toHaveBeenCalledTimes(1);
    }, BUSY);
  });
});

describe('the list of kept data sets', () => {
  it('come back by purchasing power where they were left so', async () => {
    const { store, user } = await renderWith(builtIn, 'Prices');
    await keepDatasetView('Prices', '?basis=purchasingPower');
    await names();
    await user.click(press('Open Prices'));
    await screen.findByText('“Prices” is on show.', {}, { timeout: 15_000 });
    expect(store.getState().view.scale.basis).toBe('purchasingPower');
    expect(store.getState().notices).toEqual([]);
  });

  it('opens a data set with the view that it was left in', async () => {
    const { user, store } = await renderWith(builtIn, 'Survey');
    await names();
    await user.click(press('Open Survey'));
    expect(await screen.findByText('On show')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Survey');
    expect(store.getState().committedView.currencies).toEqual(['EUR']);
    expect(document.activeElement?.id).toBe('shown-dataset');
  });

  it('says so where a data set was deleted in the meantime, and lets it go', async () => {
    const { user, store } = await renderWith(builtIn, 'Survey');
    await names();
    standInForIndexedDb();
    await user.click(press('Open Survey'));
    expect(await screen.findByRole('alert')).toHaveTextContent('“Survey” is not kept in this browser any more.');
    expect(await screen.findByText(/No data set is kept/)).toBeInTheDocument();
    expect(store.getState().dataset).toBe(builtIn);
  });

  it('renames in place: Enter saves, Escape gives up, and the focus comes back', async () => {
    const { user } = await renderWith(builtIn, 'Survey');
    await names();
    await user.click(press('Rename Survey'));
    const field = within(list()).getByRole('textbox', { name: 'New name of Survey' });
    expect(field).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(press('Rename Survey')).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.keyboard('  Survey of 2026 {Enter}');
    expect(await within(list()).findByText('“Survey” is now called “Survey of 2026”.')).toBeInTheDocument();
    expect(await names()).toEqual(['Survey of 2026']);
    expect(press('Rename Survey of 2026')).toHaveFocus();
  });

  it('takes no empty name', async () => {
    const { user } = await renderWith(builtIn, 'Survey');
    await names();
    await user.click(press('Rename Survey'));
    await user.keyboard('   {Enter}');
    expect(await names()).toEqual(['Survey']);
  });

  it('renames the data set on show in its heading too', async () => {
    const { user } = await renderWith(openedDataset({ id: 'Survey' }), 'Survey');
    await names();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Survey');
    await user.click(press('Rename Survey'));
    await user.keyboard('Fresh{Enter}');
    await vi.waitFor(() => {
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Fresh');
    }, BUSY);
  });

  it('asks once before it deletes, and then puts the focus on the row that follows', async () => {
    const { user } = await renderWith(builtIn, 'A', 'B');
    await names();
    const [first = ''] = [...list().querySelectorAll('.kept-dataset-name')].map(({ textContent }) => textContent);
    const second = first === 'A' ? 'B' : 'A';
    await user.click(press(`Delete ${first}`));
    expect(press('Cancel')).toHaveFocus();
    await user.click(press('Cancel'));
    expect(press(`Delete ${first}`)).toHaveFocus();
    await user.click(press(`Delete ${first}`));
    await user.click(within(screen.getByRole('group', { name: `Delete “${first}” from this browser?` })).getByRole('button', { name: 'Delete' }));
    expect(await within(list()).findByText(`“${first}” is deleted from this browser.`)).toBeInTheDocument();
    expect(await names()).toEqual([second]);
    expect(press(`Open ${second}`)).toHaveFocus();
    expect(await keptIds()).toEqual([second]);
  });

  it('leaves a deleted data set on show, and says that it is no longer kept', async () => {
    const { user } = await renderWith(openedDataset({ id: 'Survey' }), 'Survey');
    await names();
    await user.click(press('Delete Survey'));
    await user.click(press('Delete'));
    expect(await within(list()).findByText(/It stays on show until you leave this page/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Survey');
    expect(await keepButton()).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Your data sets' })).toHaveFocus();
  });

  it('forgets all after asking, and says that nothing is kept any more', async () => {
    const { user } = await renderWith(builtIn, 'A', 'B', 'C');
    await names();
    await user.click(press('Forget all'));
    expect(screen.getByRole('group', { name: /^Forget all 3 data sets/ })).toBeInTheDocument();
    await user.click(press('Forget all'));
    expect(await screen.findByText(/No data set is kept in this browser\./)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Your data sets' })).toHaveFocus();
    expect(await keptIds()).toEqual([]);
  });

  it('says why a change fails, and changes nothing', async () => {
    const { user } = await renderWith(builtIn, 'Survey');
    await names();
    vi.stubGlobal('indexedDB', undefined);
    await user.click(press('Delete Survey'));
    await user.click(press('Delete'));
    expect(await screen.findByRole('alert')).toHaveTextContent('“Survey” could not be deleted: this browser does not allow storage');
    expect(await names()).toEqual(['Survey']);
  });
});

function awaitingStore(step: 'reading' | 'absent' | 'failed', reason: string | null = null): AppStore {
  return createAppStore({ dataset: builtIn, awaitedDataset: { id: 'x', search: '?data=x', step, reason } });
}

describe('a link for a data set that is not here', () => {
  it('shows what to do instead of other figures', async () => {
    renderPage({ store: awaitingStore('absent') });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('This link is for a data set that is not kept in this browser.');
    expect(alert).toHaveTextContent('Open its file, and the view comes back');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your data');
    expect(screen.queryByRole('region', { name: 'Summary' })).toBeNull();
  });

  it('says why it could not be read, and tries again when asked to', async () => {
    const store = awaitingStore('failed', 'this browser’s storage does not answer');
    const { user } = renderPage({ store });
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be read: this browser’s storage does not answer.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(store.getState().awaitedDataset?.step).toBe('reading');
    expect(screen.getByRole('alert')).toHaveTextContent('Opening the data set');
  });

  it('lists what else is kept here', async () => {
    await keepDataset(openedDataset({ id: 'Survey', title: 'Survey' }), '');
    const store = awaitingStore('absent');
    renderPage({ store });
    await act(() => showKeptDatasets(store));
    expect(await names()).toEqual(['Survey']);
  });
});

describe('another data set', () => {
  it('takes nothing over of what was said of the last one', async () => {
    const { user, store } = await renderWith(openedDataset());
    vi.stubGlobal('indexedDB', undefined);
    await user.click(await keepButton());
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    act(() => {
      store.setState(datasetShown(openedDataset({ id: 'other' })));
    });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
