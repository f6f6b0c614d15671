import { NOTHING_MARKED } from '../store/mark';
import type { Action } from './action';

/** Marks nothing. */
export const unmark: Action = {
  name: 'Stop pointing',
  keys: ['Escape'],
  perform(store) {
    store.setState({ mark: NOTHING_MARKED });
  },
};
