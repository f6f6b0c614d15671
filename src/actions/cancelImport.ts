import { NOTHING_OPENED } from '../store/openedSource';
import type { Action } from './action';
import { endWork } from './importWork';

/** Gives the opening up, at any step: the page stays as it was, and the memory is given back. */
export const cancelImport: Action = {
  name: 'Cancel opening data',
  perform(store) {
    if (store.getState().importProgress.step === 'idle') return;
    endWork(store);
    store.setState({ importProgress: NOTHING_OPENED });
  },
};
