import type { Action } from './action';

/** Closes the list of keys. */
export const hideKeys: Action = {
  name: 'Close the list of keys',
  perform(store) {
    store.setState({ keysOpen: false });
  },
};
