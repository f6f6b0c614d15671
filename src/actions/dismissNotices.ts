import type { Action } from './action';

/** Puts every notice away. */
export const dismissNotices: Action = {
  name: 'Dismiss the notices',
  perform(store) {
    store.setState({ notices: [] });
  },
};
