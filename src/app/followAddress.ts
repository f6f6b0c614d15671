import { createBackendEngineerDataset } from '../dataset/backendEngineer';
import type { Dataset } from '../dataset/dataset';
import type { AppState } from '../store/appState';
import { datasetIdIn } from '../store/datasetInLink';
import { keptDatasetOpened, linkFollowed } from '../store/keptDatasetTransitions';
import { inTime } from './inTime';
import { prepareLink } from '../store/prepareLink';
import type { SeenDatasets } from './seenDatasets';

/** How long what is on show stays while a data set is looked for, in milliseconds. */
const AT_ONCE = 150;
/** How long a browser may take to read a data set. */
const PATIENCE = 15_000;

/** Where an address is followed. */
interface Following {
  readonly state: () => AppState;
  readonly seen: SeenDatasets;
  /** Changes the page without adding to its history. */
  readonly apply: (change: (state: AppState) => Partial<AppState>) => void;
  /** Whether the page has not gone on to something else since. */
  readonly isWanted: () => boolean;
}

function datasetAtHand({ dataset }: AppState, seen: SeenDatasets, id: string | null): Dataset | undefined {
  if (id === null) {
    return dataset.provenance.kind === 'page' ? dataset : createBackendEngineerDataset();
  }
  return dataset.provenance.kind === 'opened' && dataset.id === id ? dataset : seen.get(id);
}

/**
 * Brings on show what the address asks for: the built-in page, a data set that was seen before or
 * one that is kept; else says that it looks, and what it found instead. Never rejects.
 */
export async function followAddress({ state, seen, apply, isWanted }: Following): Promise<void> {
  const { search } = window.location;
  const id = datasetIdIn(search);
  const preparing = prepareLink(search);
  if (preparing !== null) await preparing;
  if (!isWanted()) return;
  const dataset = datasetAtHand(state(), seen, id);
  if (dataset !== undefined) apply((before) => linkFollowed(before, dataset, search));
  if (dataset !== undefined || id === null) return;
  const awaited = { id, search, reason: null };
  const { findDataset } = await import('./findDataset');
  const looking = findDataset(id, search);
  const early = await inTime(looking, AT_ONCE);
  if (early === null && isWanted()) apply(() => ({ awaitedDataset: { ...awaited, step: 'reading' } }));
  const found = early ?? (await inTime(looking, PATIENCE));
  if (!isWanted()) return;
  if (found === null) {
    const reason = 'this browser’s storage does not answer';
    apply(() => ({ awaitedDataset: { ...awaited, step: 'failed', reason } }));
  } else if (found.read === null) {
    const { awaited: instead } = found;
    apply(() => ({ awaitedDataset: instead }));
  } else {
    const { read } = found;
    apply((before) => keptDatasetOpened(before, read, search));
  }
}
