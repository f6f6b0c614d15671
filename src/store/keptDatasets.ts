import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Dataset } from '../dataset/dataset';
import { datasetBytes } from './datasetBytes';
import { DATASETS, type KeptSchema, LIST, removeKeptDatabase, withKeptDatabase } from './keptDatabase';
import { KEPT_DATASETS, type KeepingOutcome, type KeptDataset } from './keptDataset';
import { oneAtATime } from './oneAtATime';
import { ownArrays } from './ownArrays';
import { restoreDataset } from './restoreDataset';
import { keptDatasetIn, keptListIn } from './restoreKeptList';
import { nameIn } from './restoreTexts';

const BOTH: [typeof LIST, typeof DATASETS] = [LIST, DATASETS];

type KeptList = readonly KeptDataset[];
type Change = IDBPTransaction<KeptSchema, [typeof LIST, typeof DATASETS], 'readwrite'>;

/** Tells every tab, this one too, that the list is not what it was. */
function tellTabs(): void {
  try {
    const channel = new BroadcastChannel(KEPT_DATASETS);
    // A channel, unlike a window, reaches pages of this origin alone.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    channel.postMessage('changed');
    channel.close();
  } catch {
    // Without channels another tab learns of it when it next looks.
  }
}

async function listOf(database: IDBPDatabase<KeptSchema>): Promise<KeptList> {
  const { store } = database.transaction(LIST);
  const [keys, entries] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keptListIn(keys, entries);
}

function breakOff(changing: Change): void {
  try {
    changing.abort();
  } catch {
    // The browser broke it off itself.
  }
}

/** Does work in a transaction; what was asked of it before a failure would be committed all the same. */
async function allOrNothing(
  changing: Change,
  work: (change: Change) => Promise<unknown>,
): Promise<void> {
  // Waited for below; broken off, it fails as the work did.
  changing.done.catch(() => undefined);
  try {
    await work(changing);
  } catch (error) {
    breakOff(changing);
    throw error;
  }
  await changing.done;
}

/**
 * Changes what is kept, never while another tab does, in one transaction: all of it or nothing.
 * Gives the list as it is then.
 */
function change(work: (change: Change) => Promise<unknown>): Promise<KeepingOutcome<KeptList>> {
  return oneAtATime(KEPT_DATASETS, () =>
    withKeptDatabase(async (database) => {
      const changing = database.transaction(BOTH, 'readwrite');
      await allOrNothing(changing, work);
      return listOf(database);
    }),
  );
}

async function changeAndTell(
  work: (change: Change) => Promise<unknown>,
): Promise<KeepingOutcome<KeptList>> {
  const outcome = await change(work);
  if (outcome.ok) tellTabs();
  return outcome;
}

/** Changes what the list says of a data set; one that is not kept any more stays away. */
async function changeEntry(
  changing: Change,
  id: string,
  part: Partial<KeptDataset>,
): Promise<void> {
  const list = changing.objectStore(LIST);
  const entry = await list.get(id);
  if (entry !== undefined) await list.put({ ...keptDatasetIn(id, entry), ...part }, id);
}

/** What is kept in this browser, kept last first. Never rejects; so every function here. */
export function listKeptDatasets(): Promise<KeepingOutcome<KeptList>> {
  return withKeptDatabase(listOf);
}

/** Keeps a data set with the query string of its view, in the place of what was kept under its id. */
export function keepDataset(dataset: Dataset, view: string): Promise<KeepingOutcome<KeptList>> {
  const { id, title, provenance, rowCount } = dataset;
  const keptAt = new Date().toISOString();
  const entry: KeptDataset = {
    id,
    name: nameIn(title) ?? 'Data without a name',
    rows: rowCount,
    openedAt: provenance.kind === 'opened' ? provenance.openedAt : keptAt,
    keptAt,
    bytes: datasetBytes(dataset),
    view,
  };
  return changeAndTell(async (changing) => {
    // The rows first: they are what may not fit.
    await changing.objectStore(DATASETS).put(ownArrays(dataset), id);
    await changing.objectStore(LIST).put(entry, id);
  });
}

/** A data set out of storage, and what the list says of it. */
export interface ReadDataset {
  readonly dataset: Dataset;
  readonly kept: KeptDataset;
  /** What of it was damaged and is left out. */
  readonly leftOut: readonly string[];
}

/** The data set that is kept under an id; null where none is. */
export async function readKeptDataset(id: string): Promise<KeepingOutcome<ReadDataset | null>> {
  const read = await withKeptDatabase(async (database) => {
    const reading = database.transaction(BOTH);
    const stores = [reading.objectStore(LIST), reading.objectStore(DATASETS)] as const;
    return Promise.all([stores[0].get(id), stores[1].get(id)]);
  });
  if (!read.ok) return read;
  const [entry, rows] = read.value;
  if (entry === undefined && rows === undefined) return { ok: true, value: null };
  const restored = restoreDataset(id, rows);
  if (!restored.ok) return restored;
  const { dataset, leftOut } = restored;
  // An entry that is gone is made up for by the data set.
  const kept = keptDatasetIn(id, entry ?? { name: dataset.title });
  return { ok: true, value: { dataset: { ...dataset, title: kept.name }, kept, leftOut } };
}

/** Calls a kept data set by another name. */
export function renameKeptDataset(id: string, name: string): Promise<KeepingOutcome<KeptList>> {
  return changeAndTell((changing) => changeEntry(changing, id, { name }));
}

/** Remembers the view that a kept data set is left in, as a query string. */
export function keepDatasetView(id: string, view: string): Promise<KeepingOutcome<KeptList>> {
  return change((changing) => changeEntry(changing, id, { view }));
}

/** Deletes a kept data set. */
export function deleteKeptDataset(id: string): Promise<KeepingOutcome<KeptList>> {
  return changeAndTell((changing) =>
    Promise.all([changing.objectStore(LIST).delete(id), changing.objectStore(DATASETS).delete(id)]),
  );
}

/** Deletes everything that is kept, also what cannot be read any more. */
export async function forgetAllDatasets(): Promise<KeepingOutcome<KeptList>> {
  const cleared = await changeAndTell((changing) =>
    Promise.all([changing.objectStore(LIST).clear(), changing.objectStore(DATASETS).clear()]),
  );
  if (cleared.ok) return cleared;
  const removed = await removeKeptDatabase();
  if (!removed.ok) return removed;
  tellTabs();
  return { ok: true, value: [] };
}
