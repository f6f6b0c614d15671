import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { KEPT_DATASETS, type KeepingOutcome } from './keptDataset';

/** The stores: what the list says of each data set, and the data sets themselves, both by id. */
export const LIST = 'list';
export const DATASETS = 'datasets';

/** What stands in a store is whatever an earlier version, or another program, put there. */
export interface KeptSchema extends DBSchema {
  readonly [LIST]: { key: string; value: unknown };
  readonly [DATASETS]: { key: string; value: unknown };
}

type Database = IDBPDatabase<KeptSchema>;

const VERSION = 1;

/** How long a browser may take to open its storage, in milliseconds: some never answer. */
const PATIENCE = 5_000;

/** A failure whose message is a reason to be told. */
class StorageProblem extends Error {}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['QuotaExceededError', 'this browser’s storage is full'],
  ['VersionError', 'a newer version of this page wrote what is kept; reload the page'],
  ['NotFoundError', 'what is kept was damaged by another program'],
  ['NotReadableError', 'this browser cannot read its own storage any more'],
  ['AbortError', 'this browser broke the storing off'],
  ['DataCloneError', 'this browser cannot store so much at once'],
]);

function reasonOf(error: unknown): string {
  if (error instanceof StorageProblem) return error.message;
  const known = error instanceof Error ? REASONS.get(error.name) : undefined;
  return known ?? 'this browser does not allow storage for this page';
}

/** Waits for the browser's storage as long as `patience` lasts; what comes too late is put away. */
function inTime<T>(
  patience: number,
  start: (blocked: () => void) => Promise<T>,
  putAway: (late: T) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let problem = 'this browser’s storage does not answer';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new StorageProblem(problem));
    }, patience);
    start(() => {
      problem = 'another tab with another version of this page is open; close it and try again';
    }).then((value) => {
      clearTimeout(timer);
      if (late) putAway(value);
      else resolve(value);
    }, reject);
  });
}

function open(patience: number): Promise<Database> {
  return inTime(
    patience,
    (blocked) =>
      openDB<KeptSchema>(KEPT_DATASETS, VERSION, {
        upgrade(database) {
          database.createObjectStore(LIST);
          database.createObjectStore(DATASETS);
        },
        blocked,
      }),
    (database) => {
      database.close();
    },
  );
}

/**
 * Does work on the database of kept data sets. It is open no longer than that, so that no tab
 * stands in the way of another with a newer version of the page. Never rejects.
 */
export async function withKeptDatabase<T>(
  work: (database: Database) => Promise<T>,
  patience = PATIENCE,
): Promise<KeepingOutcome<T>> {
  let database: Database | undefined;
  try {
    database = await open(patience);
    return { ok: true, value: await work(database) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  } finally {
    database?.close();
  }
}

/** Removes the whole database, also one that cannot be worked with. Never rejects. */
export async function removeKeptDatabase(patience = PATIENCE): Promise<KeepingOutcome<null>> {
  try {
    await inTime(patience, (blocked) => deleteDB(KEPT_DATASETS, { blocked }), () => undefined);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}
