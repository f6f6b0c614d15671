import { IDBObjectStore, IDBOpenDBRequest } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  deleteKeptDataset,
  forgetAllDatasets,
  keepDataset,
  keepDatasetView,
  listKeptDatasets,
  readKeptDataset,
  renameKeptDataset,
} from '../../../src/store/keptDatasets';
import { KEPT_DATASETS, type KeepingOutcome } from '../../../src/store/keptDataset';
import { removeKeptDatabase, withKeptDatabase } from '../../../src/store/keptDatabase';
import { standInForIndexedDb } from '../../fixtures/fakeIndexedDb';
import { openedDataset } from '../../fixtures/openedDataset';

beforeEach(() => {
  standInForIndexedDb();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-03T12:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function worked<T>(outcome: KeepingOutcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

/** Writes into the database as another program would. */
async function writeRaw(store: 'list' | 'datasets', id: string, value: unknown): Promise<void> {
  worked(await withKeptDatabase((database) => database.put(store, value, id)));
}

function failWriting(name: string): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No', name);
  });
}

describe('data sets kept in this browser', () => {
  it('are none at first', async () => {
    expect(worked(await listKeptDatasets())).toEqual([]);
    expect(worked(await readKeptDataset('opened-1'))).toBeNull();
  });

  it('are listed with name, rows, dates, size and view', async () => {
    const list = worked(await keepDataset(openedDataset(), '?currency=EUR'));
    expect(list).toEqual([
      {
        id: 'opened-1',
        name: 'Offers',
        rows: 3,
        openedAt: '2026-10-02T09:00:00.000Z',
        keptAt: '2026-10-03T12:00:00.000Z',
        bytes: expect.any(Number),
        view: '?currency=EUR',
      },
    ]);
    expect(worked(await listKeptDatasets())).toEqual(list);
  });

  it('come back as they were kept, with their view', async () => {
    worked(await keepDataset(openedDataset(), '?period=hour'));
    expect(worked(await readKeptDataset('opened-1'))).toEqual({
      dataset: openedDataset(),
      kept: expect.objectContaining({ name: 'Offers', view: '?period=hour' }),
      leftOut: [],
    });
  });

  it('do not carry the rest of a buffer that their arrays share', async () => {
    const shared = Float64Array.from({ length: 1000 }, (_, place) => place + 1);
    const pay = shared.subarray(10, 13);
    worked(await keepDataset(openedDataset({ pay }), ''));
    const read = worked(await readKeptDataset('opened-1'));
    expect(read?.dataset.pay).toEqual(pay);
    expect(read?.dataset.pay.buffer.byteLength).toBe(24);
  });

  it('stand in the list kept last first', async () => {
    worked(await keepDataset(openedDataset({ id: 'first' }), ''));
    vi.setSystemTime(new Date('2026-10-04T12:00:00Z'));
    const list = worked(await keepDataset(openedDataset({ id: 'second' }), ''));
    expect(list.map(({ id }) => id)).toEqual(['second', 'first']);
  });

  it('are replaced, not doubled, when they are kept again', async () => {
    worked(await keepDataset(openedDataset(), ''));
    expect(worked(await keepDataset(openedDataset({ title: 'Better' }), ''))).toHaveLength(1);
    expect(worked(await readKeptDataset('opened-1'))?.dataset.title).toBe('Better');
  });

  it('go by their new name when they are opened after being renamed', async () => {
    worked(await keepDataset(openedDataset(), ''));
    expect(worked(await renameKeptDataset('opened-1', 'Offers 2026'))[0]?.name).toBe('Offers 2026');
    const read = worked(await readKeptDataset('opened-1'));
    expect(read?.dataset.title).toBe('Offers 2026');
    expect(read?.dataset.provenance).toMatchObject({ name: 'offers.csv' });
  });

  it('remember the view that they were left in', async () => {
    worked(await keepDataset(openedDataset(), ''));
    worked(await keepDatasetView('opened-1', '?basis=published'));
    expect(worked(await readKeptDataset('opened-1'))?.kept.view).toBe('?basis=published');
  });

  it('do not come back by a rename or a view after they were deleted', async () => {
    worked(await keepDataset(openedDataset(), ''));
    expect(worked(await deleteKeptDataset('opened-1'))).toEqual([]);
    expect(worked(await renameKeptDataset('opened-1', 'Ghost'))).toEqual([]);
    expect(worked(await keepDatasetView('opened-1', '?period=hour'))).toEqual([]);
    expect(worked(await readKeptDataset('opened-1'))).toBeNull();
  });

  it('are all forgotten at once, rows and all', async () => {
    worked(await keepDataset(openedDataset({ id: 'a' }), ''));
    worked(await keepDataset(openedDataset({ id: 'b' }), ''));
    expect(worked(await forgetAllDatasets())).toEqual([]);
    const rows = worked(await withKeptDatabase((database) => database.getAllKeys('datasets')));
    expect(rows).toEqual([]);
  });

  it('are all there when several are kept, renamed and deleted at once', async () => {
    await Promise.all([
      keepDataset(openedDataset({ id: 'a' }), ''),
      keepDataset(openedDataset({ id: 'b' }), ''),
      keepDataset(openedDataset({ id: 'c' }), ''),
      renameKeptDataset('a', 'A'),
      deleteKeptDataset('b'),
      keepDatasetView('c', '?period=day'),
    ]);
    const list = worked(await listKeptDatasets());
    expect(list.map(({ id, name, view }) => `${id} ${name} ${view}`).toSorted()).toEqual([
      'a A ',
      'c Offers ?period=day',
    ]);
  });
});

describe('storage that refuses', () => {
  it('says so where it is full, and leaves what was kept as it was', async () => {
    worked(await keepDataset(openedDataset({ id: 'before' }), ''));
    failWriting('QuotaExceededError');
    const outcome = await keepDataset(openedDataset(), '');
    expect(outcome).toEqual({ ok: false, reason: 'this browser’s storage is full' });
    vi.restoreAllMocks();
    expect(worked(await listKeptDatasets()).map(({ id }) => id)).toEqual(['before']);
  });

  it('keeps neither entry nor rows where one of them does not fit', async () => {
    // Called below with the store that it belongs to.
    // oxlint-disable-next-line typescript/unbound-method
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function refuseEntry(
      this: IDBObjectStore,
      value: unknown,
      key?: IDBValidKey,
    ) {
      if (this.name === 'list') throw new DOMException('Full', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    expect((await keepDataset(openedDataset(), '')).ok).toBe(false);
    vi.restoreAllMocks();
    expect(worked(await listKeptDatasets())).toEqual([]);
    expect(worked(await readKeptDataset('opened-1'))).toBeNull();
  });

  it('says so where it is forbidden or absent', async () => {
    const forbidden = { ok: false, reason: 'this browser does not allow storage for this page' };
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('Forbidden', 'SecurityError');
      },
      deleteDatabase() {
        throw new DOMException('Forbidden', 'SecurityError');
      },
    });
    expect(await listKeptDatasets()).toEqual(forbidden);
    expect(await keepDataset(openedDataset(), '')).toEqual(forbidden);
    expect(await readKeptDataset('opened-1')).toEqual(forbidden);
    expect(await forgetAllDatasets()).toEqual(forbidden);
    vi.stubGlobal('indexedDB', undefined);
    expect(await listKeptDatasets()).toEqual(forbidden);
  });

  it('is given up where it does not answer', async () => {
    const unanswered = () => new IDBOpenDBRequest();
    vi.stubGlobal('indexedDB', { open: unanswered, deleteDatabase: unanswered });
    const silent = { ok: false, reason: 'this browser’s storage does not answer' };
    expect(await withKeptDatabase(() => Promise.resolve('never'), 20)).toEqual(silent);
    expect(await removeKeptDatabase(20)).toEqual(silent);
  });

  it('names a newer version of the page that wrote it', async () => {
    await new Promise((resolve) => {
      const request = indexedDB.open(KEPT_DATASETS, 99);
      request.onsuccess = () => {
        request.result.close();
        resolve(null);
      };
    });
    const outcome = await listKeptDatasets();
    expect(outcome.ok ? '' : outcome.reason).toContain('newer version of this page');
  });

  it('is emptied by “forget all” also where another program took its stores away', async () => {
    await new Promise((resolve) => {
      const request = indexedDB.open(KEPT_DATASETS, 1);
      request.onsuccess = () => {
        request.result.close();
        resolve(null);
      };
    });
    const outcome = await listKeptDatasets();
    expect(outcome.ok ? '' : outcome.reason).toContain('damaged');
    expect(worked(await forgetAllDatasets())).toEqual([]);
    expect(worked(await keepDataset(openedDataset(), ''))).toHaveLength(1);
  });

  it('waits for an older page in another tab, and opens once that is closed', async () => {
    const older = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(KEPT_DATASETS, 1);
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    const outcome = await removeKeptDatabase(50);
    expect(outcome.ok ? '' : outcome.reason).toContain('another tab');
    older.close();
    expect((await removeKeptDatabase(1000)).ok).toBe(true);
  });
});

describe('entries that another program wrote', () => {
  it('are listed with what can be read of them', async () => {
    await writeRaw('list', 'odd', { name: 7, rows: -3, bytes: 'many', keptAt: 'yesterday', view: {} });
    await writeRaw('list', 'odder', 'no entry at all');
    await writeRaw('list', 'no id / of ours', { name: 'Hidden' });
    expect(worked(await listKeptDatasets()).map(({ id, name, rows }) => [id, name, rows])).toEqual([
      ['odd', 'Data without a name', null],
      ['odder', 'Data without a name', null],
    ]);
  });

  it('are refused with a reason where their rows are damaged or gone', async () => {
    await writeRaw('list', 'a', { name: 'A' });
    const gone = await readKeptDataset('a');
    expect(gone.ok ? '' : gone.reason).toContain('no data set');
    await writeRaw('datasets', 'a', { ...openedDataset(), pay: [1, 2, 3] });
    const damaged = await readKeptDataset('a');
    expect(damaged.ok ? '' : damaged.reason).toContain('pay is damaged');
  });

  it('can be deleted', async () => {
    await writeRaw('list', 'a', 5);
    expect(worked(await deleteKeptDataset('a'))).toEqual([]);
  });
});

describe('two connections', () => {
  it('see each other’s changes and hear of them', async () => {
    const heard = vi.fn<() => void>();
    const other = new BroadcastChannel(KEPT_DATASETS);
    other.addEventListener('message', heard);
    worked(await keepDataset(openedDataset(), ''));
    await vi.waitFor(() => {
      expect(heard).toHaveBeenCalledTimes(1);
    });
    worked(await deleteKeptDataset('opened-1'));
    await vi.waitFor(() => {
      expect(heard).toHaveBeenCalledTimes(2);
    });
    other.close();
  });
});
