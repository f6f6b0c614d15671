import type { Action } from './action';

/** Opens the list of all keys. */
export const showKeys: Action = {
  name: 'Show this list of keys',
  keys: ['?'],
  perform(store) {
    store.setState({ keysOpen: true });
  },
};
