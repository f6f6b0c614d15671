import type { ReadProgress, SourceOptions } from '../import/source';
import type { AppStore } from '../store/createAppStore';
import {
  importFailed,
  openingFailed,
  readingAdvanced,
  readingAgain,
  reviewOf,
  sourceOpened,
} from '../store/importTransitions';
import { importProblem } from './importProblem';
import { endWork, type ImportWork, workOf } from './importWork';

/** Work that failed for good: it is ended, and the reader is told. Of work that is over, nothing is said. */
export function failWork(store: AppStore, work: ImportWork, error: unknown): void {
  if (workOf(store) !== work) return;
  endWork(store);
  store.setState((state) => importFailed(state, importProblem(error, work.source)));
}

/** Reads the source of a work. `remark` is what the reader should know of how it was chosen. */
export async function openWith(
  store: AppStore,
  work: ImportWork,
  options: SourceOptions,
  remark: string | null,
): Promise<void> {
  const advance = (progress: ReadProgress) => {
    if (workOf(store) === work) store.setState((state) => readingAdvanced(state, progress));
  };
  try {
    const outcome = await work.session.open(work.source, options, advance);
    if (workOf(store) !== work) return;
    if (outcome.ok) {
      const { notes } = outcome.opened;
      const opened = remark === null ? outcome.opened : { ...outcome.opened, notes: [remark, ...notes] };
      store.setState((state) => sourceOpened(state, opened));
      return;
    }
    store.setState((state) => openingFailed(state, outcome.problem));
    // Nothing is held where there is nothing to go back to.
    if (store.getState().importProgress.step === 'failed') endWork(store);
  } catch (error) {
    failWork(store, work, error);
  }
}

/** Reads the source under review again, as another sheet or header was chosen. */
export async function readAgain(store: AppStore, change: Partial<SourceOptions>): Promise<void> {
  const work = workOf(store);
  const { importProgress } = store.getState();
  const review = reviewOf(importProgress);
  if (work === null || review === null || importProgress.step !== 'review') return;
  store.setState(readingAgain);
  // The header of another sheet is found out for itself.
  await openWith(store, work, { sheet: review.sheet, header: null, ...change }, null);
}
