import type { Action } from './action';

/** Closes the note; what was typed stays for when it is opened again. */
export const closeNote: Action = {
  name: 'Close the note',
  perform(store) {
    store.setState({ noteOpen: false });
  },
};
