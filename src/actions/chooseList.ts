import type { List } from '../query/view';
import { commitView } from '../store/viewTransitions';
import type { Action } from './action';

/** Shows the page's full list or its short list. */
export const chooseList: Action<[list: List]> = {
  name: 'Show the full or the short list',
  perform(store, list) {
    store.setState(commitView({ list }));
  },
};
