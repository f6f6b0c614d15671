import { createBackendEngineerDataset } from '../dataset/backendEngineer';
import { datasetShown } from '../store/datasetTransitions';
import type { Action } from './action';

/** Shows the built-in salary page again. */
export const showBuiltIn: Action = {
  name: 'Try it with the built-in page',
  perform(store) {
    store.setState(datasetShown(createBackendEngineerDataset()));
  },
};
