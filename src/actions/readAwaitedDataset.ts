import type { Action } from './action';

/** Looks again for the data set that the address asks for. */
export const readAwaitedDataset: Action = {
  name: 'Try again to read the data set',
  perform(store) {
    store.setState(({ awaitedDataset }) => ({
      awaitedDataset: awaitedDataset && { ...awaitedDataset, step: 'reading', reason: null },
    }));
  },
};
