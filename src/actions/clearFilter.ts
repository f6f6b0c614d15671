import { type Filter, withoutFilter } from '../query/emptied';
import { commitView } from '../store/viewTransitions';
import type { Action } from './action';

/** Takes one filter away and leaves the others. */
export const clearFilter: Action<[filter: Filter]> = {
  name: 'Clear a filter',
  perform(store, filter) {
    store.setState((state) => commitView(withoutFilter(state.view, filter))(state));
  },
};
