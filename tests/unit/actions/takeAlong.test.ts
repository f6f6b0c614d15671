import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cancelCsv } from '../../../src/actions/cancelCsv';
import { copyAsText } from '../../../src/actions/copyAsText';
import { copyLink } from '../../../src/actions/copyLink';
import { type CsvSession, provideCsvSessions } from '../../../src/actions/csvSession';
import { saveByHand } from '../../../src/actions/saveByHand';
import { takeCsv } from '../../../src/actions/takeCsv';
import { takePicture } from '../../../src/actions/takePicture';
import { takingAlong } from '../../../src/actions/takingAlong';
import * as app from '../../../src/app/onShow';
import { createCsvReceiver } from '../../../src/export/csvReceiver';
import { createQuery } from '../../../src/query/createQuery';
import { loadPurchasingPower } from '../../../src/query/purchasingPower';
import { DEFAULT_VIEW } from '../../../src/query/view';
import type { AppStore } from '../../../src/store/createAppStore';
import { storeOf } from '../../fixtures/storeOf';
import { builtIn, datasetOf, openedOf, range, scaleOf, textColumn } from '../given';

const loadOnShow = () => Promise.resolve(app);
const many = openedOf(datasetOf(range(1, 3000).map((step) => ['USD', step] as const)), [
  textColumn('name', range(1, 3000).map((step) => `Person ${step}`)),
]);

/** The files handed to downloads, by name; the browser refuses them where `refused` is set. */
const saved: { file: Blob; name: string }[] = [];
let refused = false;
let copied: string | null = null;

beforeEach(() => {
  saved.length = 0;
  refused = false;
  copied = null;
  let file = new Blob();
  vi.stubGlobal('URL', class extends URL {
    static override createObjectURL(blob: Blob) {
      if (refused) throw new DOMException('refused', 'SecurityError');
      file = blob;
      return 'blob:x';
    }
    static override revokeObjectURL() {}
  });
  vi.stubGlobal('document', {
    createElement: () => ({ href: '', download: '', click(this: { download: string }) { saved.push({ file, name: this.download }); }, remove() {} }),
    body: { append() {} },
  });
  vi.stubGlobal('window', { location: { origin: 'https://example.org', pathname: '/x/' } });
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: (text: string) => {
        if (refused) return Promise.reject(new DOMException('refused', 'NotAllowedError'));
        copied = text;
        return Promise.resolve();
      },
    },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What the worker does, in the thread of the test, each answer a moment later. */
function sameThreadSession(ended: () => void = () => undefined): CsvSession {
  const receiver = createCsvReceiver();
  const later = async <T>(work: () => T): Promise<T> => {
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    return work();
  };
  return {
    receive: (...piece) => later(() => receiver.receive(...piece)),
    receiveRows: (rows) => later(() => receiver.receiveRows(rows)),
    write: (columns, onRows) => later(() => receiver.write(columns, onRows)),
    end: ended,
  };
}

async function said(store: AppStore, isProblem = false): Promise<string> {
  return vi.waitFor(() => {
    const { said: now } = takingAlong(store).getState();
    if (now === null) throw new Error('Nothing is said yet');
    expect(now.isProblem).toBe(isProblem);
    return now.text;
  });
}

describe('taking salaries along as CSV', () => {
  it('saves few of them at once, under a name that says what they are', async () => {
    const store = storeOf({ dataset: builtIn });
    takeCsv.perform(store);
    expect(await said(store)).toBe('22 salaries were handed to your browser’s downloads as “backend-engineer-salaries-market-usd-2026-09-29.csv”.');
    expect(saved.map(({ name }) => name)).toEqual(['backend-engineer-salaries-market-usd-2026-09-29.csv']);
    expect((await saved[0]?.file.text())?.split('\r\n')).toHaveLength(24);
  });

  it('has many written elsewhere, and says how far that is', async () => {
    const store = storeOf({ dataset: many });
    const end = vi.fn<() => void>();
    provideCsvSessions(store, () => sameThreadSession(end));
    const states: (number | undefined)[] = [];
    takingAlong(store).subscribe(({ writing }) => states.push(writing?.rows));
    takeCsv.perform(store);
    expect(await said(store)).toContain('3,000 salaries were handed');
    expect(states).toContain(0);
    expect(states).toContain(3000);
    expect(takingAlong(store).getState().writing).toBeNull();
    expect(end).toHaveBeenCalledOnce();
    const lines = (await saved[0]?.file.text())?.split('\r\n') ?? [];
    expect(lines).toHaveLength(3002);
    expect(lines[1]).toContain('Person 3000');
  });

  it('writes what was on show when it began, whatever is opened meanwhile', async () => {
    const store = storeOf({ dataset: many });
    const session = sameThreadSession();
    const opened = { dataset: builtIn, query: createQuery(builtIn), view: DEFAULT_VIEW, committedView: DEFAULT_VIEW };
    const receiveMeanwhile: CsvSession['receive'] = (...piece) => {
      store.setState(opened);
      return session.receive(...piece);
    };
    provideCsvSessions(store, () => ({ ...session, receive: receiveMeanwhile }));
    takeCsv.perform(store);
    await said(store);
    expect(saved[0]?.name).toMatch(/^given-/);
    const text = (await saved[0]?.file.text()) ?? '';
    expect(text.split('\r\n')).toHaveLength(3002);
    expect(text).not.toContain('182421');
  });

  it('can be cancelled, and saves nothing then', async () => {
    const store = storeOf({ dataset: many });
    const end = vi.fn<() => void>();
    provideCsvSessions(store, () => ({ ...sameThreadSession(end), receive: () => new Promise(() => undefined) }));
    takeCsv.perform(store);
    await vi.waitFor(() => {
      expect(takingAlong(store).getState().writing).not.toBeNull();
    });
    cancelCsv.perform(store);
    expect(await said(store)).toBe('Cancelled: no file was saved.');
    await vi.waitFor(() => {
      expect(end).toHaveBeenCalledOnce();
    });
    expect(takingAlong(store).getState().writing).toBeNull();
    expect(saved).toEqual([]);
  });

  it('says so where the worker cannot be had', async () => {
    const store = storeOf({ dataset: many });
    provideCsvSessions(store, () => ({ ...sameThreadSession(), receive: () => Promise.reject(new Error('no worker')) }));
    takeCsv.perform(store);
    expect(await said(store, true)).toContain('Nothing was taken along');
    expect(takingAlong(store).getState().writing).toBeNull();
  });

  it('says so where no salary passes the filters', async () => {
    const store = storeOf({ dataset: builtIn, view: { ...DEFAULT_VIEW, payRange: { low: 1e9, high: null } } });
    takeCsv.perform(store);
    expect(await said(store, true)).toBe('There is nothing to take along: no salary passes the filters.');
  });

  it('takes salaries without a parity along as CSV alone, and says so of all else', async () => {
    await loadPurchasingPower();
    const scale = scaleOf({ basis: 'purchasingPower' });
    const dataset = openedOf(datasetOf([['TWD', 7], ['TWD', 8]]));
    const store = storeOf({ dataset, view: { ...DEFAULT_VIEW, scale } });
    takeCsv.perform(store);
    expect(await said(store)).toMatch(/^2 salaries were handed .* Mind: 2 of them have no comparable pay, since no parity is known\.$/);
    expect(await saved[0]?.file.text()).toContain('TWD');
    takePicture.perform(store, 'svg', () => Promise.reject(new Error('not to be asked for')));
    expect(await said(store, true)).toBe(
      'There are no figures to take along: no parity is known for where these salaries are paid. Choose market rate, or take the CSV, which has them as published.',
    );
    store.setState(({ view }) => ({ view: { ...view, payRange: { low: 1, high: null } } }));
    takeCsv.perform(store);
    await vi.waitFor(() => {
      expect(takingAlong(store).getState().said?.text).toBe(
        'There are no figures to take along: no parity is known for where these salaries are paid. Choose market rate.',
      );
    });
  });

  it('says so where the data of the link is not here, and writes no other', async () => {
    const store = storeOf({ dataset: builtIn, awaitedDataset: { id: 'x', search: '?data=x', step: 'absent', reason: null } });
    takeCsv.perform(store);
    expect(await said(store, true)).toContain('the data of this link is not here');
    copyLink.perform(store);
    await vi.waitFor(() => {
      expect(copied).toBe('https://example.org/x/?data=x');
    });
    expect(await said(store)).toContain('no salaries');
  });

  it('gives the text of the file where the browser refuses downloads', async () => {
    const store = storeOf({ dataset: builtIn });
    refused = true;
    takeCsv.perform(store);
    expect(await said(store, true)).toContain('does not let the page save files');
    const { byHand } = takingAlong(store).getState();
    expect(byHand?.text).toContain('Published pay,Published currency');
  });
});

describe('taking the chart along', () => {
  it('saves it as SVG', async () => {
    const store = storeOf({ dataset: builtIn });
    takePicture.perform(store, 'svg', loadOnShow);
    expect(await said(store)).toContain('The picture was handed');
    expect(await saved[0]?.file.text()).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
  });

  it('says so where the browser cannot draw the PNG, and where it would be too tall', async () => {
    const store = storeOf({ dataset: builtIn });
    takePicture.perform(store, 'png', loadOnShow);
    expect(await said(store, true)).toBe('This browser could not draw the PNG. Take the chart as SVG instead.');
    const tall = openedOf(datasetOf(['USD', 'EUR', 'GBP', 'CAD'].flatMap((code) => range(1, 200).map((step) => [code, step] as const))));
    const other = storeOf({ dataset: tall, view: { ...DEFAULT_VIEW, scale: { ...DEFAULT_VIEW.scale, basis: 'published' } } });
    takePicture.perform(other, 'png', loadOnShow);
    expect(await said(other, true)).toContain('too tall for a PNG');
  });

  it('says so where a part of the page cannot be loaded', async () => {
    const store = storeOf({ dataset: builtIn });
    takePicture.perform(store, 'svg', () => Promise.reject(new Error('offline')));
    expect(await said(store, true)).toContain('could not be loaded');
  });
});

describe('copying', () => {
  it('takes the address of the committed view', async () => {
    const store = storeOf({ dataset: builtIn, view: { ...DEFAULT_VIEW, list: 'short' } });
    // What is being typed is not committed yet.
    store.setState(({ view }) => ({ view: { ...view, search: 'draft' } }));
    copyLink.perform(store);
    expect(await said(store)).toBe('The link was copied.');
    expect(copied).toBe('https://example.org/x/?list=short&rates=2026-09-29');
  });

  it('says of opened data that the link holds no salaries, and none are in it', async () => {
    const store = storeOf({ dataset: many });
    copyLink.perform(store);
    expect(await said(store)).toContain('It holds the view, and no salaries');
    expect(copied).toBe('https://example.org/x/?data=given');
  });

  it('says of opened data how many pinned salaries the link leaves out', async () => {
    const pins = [1, 2].map((row) => ({ kind: 'salary', row }) as const);
    const page = storeOf({ dataset: builtIn, view: { ...DEFAULT_VIEW, pins } });
    copyLink.perform(page);
    expect(await said(page)).toBe('The link was copied.');
    const one = storeOf({ dataset: many, view: { ...DEFAULT_VIEW, pins: pins.slice(1) } });
    copyLink.perform(one);
    expect(await said(one)).toMatch(/needs the same data\. 1 pinned salary is not in the link\.$/);
    const both = storeOf({ dataset: many, view: { ...DEFAULT_VIEW, pins } });
    copyLink.perform(both);
    expect(await said(both)).toMatch(/ 2 pinned salaries are not in the link\.$/);
  });

  it('takes headline and table as Markdown', async () => {
    const store = storeOf({ dataset: many });
    copyAsText.perform(store, loadOnShow);
    expect(await said(store)).toBe('The headline and the first 200 of 3,000 rows were copied as Markdown.');
    expect(copied).toContain('… and 2,800 more');
  });

  it('leaves a text to be copied or saved where the browser refuses', async () => {
    const store = storeOf({ dataset: builtIn });
    refused = true;
    copyLink.perform(store);
    expect(await said(store, true)).toContain('The link is below');
    expect(takingAlong(store).getState().byHand).toMatchObject({ label: 'The link', text: 'https://example.org/x/' });
    takingAlong(store).setState({ said: null });
    copyAsText.perform(store, loadOnShow);
    expect(await said(store, true)).toContain('The text is below');
    refused = false;
    takingAlong(store).setState({ said: null });
    saveByHand.perform(store);
    await said(store);
    expect(saved.map(({ name }) => name)).toEqual(['backend-engineer-salaries-market-usd-2026-09-29.md']);
  });
});
