import { commitView } from '../store/viewTransitions';
import type { Action } from './action';

/** Shows every group of a category column again. */
export const clearColumnFilter: Action<[column: string]> = {
  name: 'Clear the filter of a column',
  perform(store, column) {
    const columnFilters = store
      .getState()
      .view.columnFilters.filter((filter) => filter.column !== column);
    store.setState(commitView({ columnFilters }));
  },
};
