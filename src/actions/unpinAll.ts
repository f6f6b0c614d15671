import { say } from '../store/said';
import { commitView } from '../store/viewTransitions';
import type { Action } from './action';

/** Unpins everything. */
export const unpinAll: Action = {
  name: 'Unpin all',
  perform(store) {
    store.setState(commitView({ pins: [] }));
    store.setState(say('Unpinned all'));
  },
};
