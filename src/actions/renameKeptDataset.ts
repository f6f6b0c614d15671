import { renameKeptDataset as renameStored } from '../store/keptDatasets';
import { nameIn } from '../store/restoreTexts';
import type { Action } from './action';
import { changeKeptDatasets, keptName } from './keptDatasetsWork';

/** Calls a kept data set by another name; an empty one, or the one it has, changes nothing. */
export const renameKeptDataset: Action<[id: string, name: string]> = {
  name: 'Rename a kept data set',
  perform(store, id, typed) {
    const name = nameIn(typed);
    const before = keptName(store, id);
    if (name === null || name === before) return;
    const words = {
      shownId: null,
      progress: `Renaming “${before}”…`,
      done: `“${before}” is now called “${name}”.`,
      failed: `“${before}” could not be renamed`,
    };
    void changeKeptDatasets(store, words, () => renameStored(id, name));
  },
};
