import type { Action } from './action';
import { readAgain } from './readSourceOf';

/** Says whether the first row holds the names of the columns. */
export const chooseHeader: Action<[header: boolean]> = {
  name: 'Say whether the first row is a header',
  perform(store, header) {
    void readAgain(store, { header });
  },
};
