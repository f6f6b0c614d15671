import { deleteKeptDataset as deleteStored } from '../store/keptDatasets';
import type { Action } from './action';
import { changeKeptDatasets, keptName } from './keptDatasetsWork';

/** Deletes a data set from this browser. On show, it stays so until the page is left. */
export const deleteKeptDataset: Action<[id: string]> = {
  name: 'Delete a kept data set',
  perform(store, id) {
    const name = keptName(store, id);
    const stays = store.getState().dataset.id === id ? ' It stays on show until you leave this page.' : '';
    const words = {
      shownId: null,
      progress: `Deleting “${name}”…`,
      done: `“${name}” is deleted from this browser.${stays}`,
      failed: `“${name}” could not be deleted`,
    };
    void changeKeptDatasets(store, words, () => deleteStored(id));
  },
};
