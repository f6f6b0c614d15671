import type { AppStore } from '../store/createAppStore';
import { writeViewLink } from '../store/datasetInLink';
import { keepDataset as storeDataset } from '../store/keptDatasets';
import type { Action } from './action';
import { changeKeptDatasets } from './keptDatasetsWork';

/** Asks the browser not to clear what is kept when its disk is full. It may refuse, or ask the reader. */
function askToPersist(): void {
  const { storage }: Partial<Navigator> = navigator;
  const manager: Partial<StorageManager> = storage ?? {};
  manager.persist?.().catch(() => undefined);
}

async function keep(store: AppStore): Promise<void> {
  const { dataset, committedView } = store.getState();
  if (dataset.provenance.kind !== 'opened') return;
  const words = {
    shownId: dataset.id,
    progress: 'Keeping it…',
    done: 'It is kept in this browser.',
    failed: 'It could not be kept',
  };
  const kept = await changeKeptDatasets(store, words, () =>
    storeDataset(dataset, writeViewLink(dataset, committedView)),
  );
  if (kept) askToPersist();
}

/** Keeps the data set on show in this browser, with its view. */
export const keepDataset: Action = {
  name: 'Keep in this browser',
  perform(store) {
    void keep(store);
  },
};
