import type { AppStore } from '../store/createAppStore';
import { KEPT_DATASETS } from '../store/keptDataset';

/**
 * Shows the data sets that this browser keeps, and what other tabs do to them, until the function
 * given back is called. Where nothing is kept no code is fetched for it.
 */
export function followKeptDatasets(store: AppStore): () => void {
  const show = () => {
    import('./showKeptDatasets').then(
      ({ showKeptDatasets }) => showKeptDatasets(store),
      // What is kept is there at the next visit.
      () => undefined,
    );
  };
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(KEPT_DATASETS);
    channel.addEventListener('message', show);
    indexedDB.databases().then(
      (databases) => {
        if (databases.some(({ name }) => name === KEPT_DATASETS)) show();
      },
      () => undefined,
    );
  } catch {
    // A browser without channels, or that lists no databases: asked whether it keeps anything.
    show();
  }
  return () => channel?.close();
}
