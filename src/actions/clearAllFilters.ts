import { FILTERS, withoutFilter } from '../query/emptied';
import { commitView } from '../store/viewTransitions';
import type { Action } from './action';

/** Takes every filter away, and leaves scale, order and chart as they are. */
export const clearAllFilters: Action = {
  name: 'Clear all filters',
  perform(store) {
    store.setState((state) => commitView(FILTERS.reduce(withoutFilter, state.view))(state));
  },
};
