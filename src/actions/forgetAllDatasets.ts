import { forgetAllDatasets as forgetStored } from '../store/keptDatasets';
import type { Action } from './action';
import { changeKeptDatasets } from './keptDatasetsWork';

/** Deletes every data set that this browser keeps. */
export const forgetAllDatasets: Action = {
  name: 'Forget all kept data sets',
  perform(store) {
    const words = {
      shownId: null,
      progress: 'Forgetting all data sets…',
      done: 'No data set is kept in this browser any more.',
      failed: 'The data sets could not be forgotten',
    };
    void changeKeptDatasets(store, words, forgetStored);
  },
};
