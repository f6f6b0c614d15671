import type { Source } from '../import/source';
import type { AppStore } from '../store/createAppStore';
import type { ImportSession } from './importSession';
import { createWorkerSession } from './workerSession';

/** A source under way: who reads it is no plain state, and so stands beside the store. */
export interface ImportWork {
  readonly session: ImportSession;
  readonly source: Source;
  /** Settled once the latest reading is judged; null: it is. */
  judging: Promise<void> | null;
}

const makers = new WeakMap<AppStore, () => ImportSession>();
const works = new WeakMap<AppStore, ImportWork>();

/** Has the sources of a store read by other sessions than workers. */
export function provideSessions(store: AppStore, make: () => ImportSession): void {
  makers.set(store, make);
}

/** The work under way; null: none. An answer counts only while its own work still is this one. */
export function workOf(store: AppStore): ImportWork | null {
  return works.get(store) ?? null;
}

/** Ends the work under way, if there is any, and gives its memory back. */
export function endWork(store: AppStore): void {
  works.get(store)?.session.end();
  works.delete(store);
}

/** Begins work on a source, in the place of any other. */
export function beginWork(store: AppStore, source: Source): ImportWork {
  endWork(store);
  const session = (makers.get(store) ?? createWorkerSession)();
  const work = { session, source, judging: null };
  works.set(store, work);
  return work;
}
