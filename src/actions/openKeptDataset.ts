import type { AppStore } from '../store/createAppStore';
import type { DatasetSaid } from '../store/keptDataset';
import { listKeptDatasets, readKeptDataset } from '../store/keptDatasets';
import { keptDatasetOpened } from '../store/keptDatasetTransitions';
import { prepareLink } from '../store/prepareLink';
import type { Action } from './action';
import { isBusy, keptName, showKeptList } from './keptDatasetsWork';

async function open(store: AppStore, id: string): Promise<void> {
  if (isBusy(store)) return;
  const name = keptName(store, id);
  const say = (kind: DatasetSaid['kind'], text: string) => {
    store.setState({ datasetSaid: { shownId: null, kind, text } });
  };
  say('progress', `Opening “${name}”…`);
  const { dataset, importProgress } = store.getState();
  const read = await readKeptDataset(id);
  // The view that it was left in may need what comes late.
  if (read.ok && read.value !== null) await prepareLink(read.value.kept.view);
  const now = store.getState();
  // Whatever was opened in the meantime stays on show.
  if (now.dataset !== dataset || now.importProgress !== importProgress) {
    store.setState({ datasetSaid: null });
    return;
  }
  if (!read.ok) {
    say('problem', `“${name}” could not be opened: ${read.reason}.`);
    return;
  }
  const { value } = read;
  if (value !== null) {
    store.setState((state) => ({
      ...keptDatasetOpened(state, value, value.kept.view),
      datasetSaid: { shownId: null, kind: 'done', text: `“${name}” is on show.` },
    }));
    return;
  }
  say('problem', `“${name}” is not kept in this browser any more.`);
  const list = await listKeptDatasets();
  if (list.ok) showKeptList(store, list.value);
}

/** Shows a kept data set, with the view that it was left in. */
export const openKeptDataset: Action<[id: string]> = {
  name: 'Open a kept data set',
  perform(store, id) {
    void open(store, id);
  },
};
