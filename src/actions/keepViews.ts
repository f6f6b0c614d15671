import type { AppStore } from '../store/createAppStore';
import { writeViewLink } from '../store/datasetInLink';
import { keepDatasetView } from '../store/keptDatasets';

/** How long a committed view rests before it is kept, in milliseconds. */
const REST = 400;

const followed = new WeakSet<AppStore>();

/** Keeps the last committed view of a kept data set with it, from now on. Failing, it says nothing: the view is in the address too. */
export function followViews(store: AppStore): void {
  if (followed.has(store)) return;
  followed.add(store);
  let resting: ReturnType<typeof setTimeout> | undefined;
  let waiting: { readonly id: string; readonly view: string } | null = null;
  const keep = () => {
    clearTimeout(resting);
    if (waiting === null) return;
    void keepDatasetView(waiting.id, waiting.view);
    waiting = null;
  };
  store.subscribe(({ dataset, committedView, keptDatasets }, before) => {
    if (dataset.id !== before.dataset.id) keep();
    if (dataset.id === before.dataset.id && committedView === before.committedView) return;
    if (!keptDatasets?.some(({ id }) => id === dataset.id)) return;
    waiting = { id: dataset.id, view: writeViewLink(dataset, committedView) };
    clearTimeout(resting);
    resting = setTimeout(keep, REST);
  });
  // The page may be gone before the rest is over.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep();
  });
}
