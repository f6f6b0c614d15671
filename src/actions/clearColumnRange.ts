import { commitView } from '../store/viewTransitions';
import type { Action } from './action';

/** Shows every number or date of a column again. */
export const clearColumnRange: Action<[column: string]> = {
  name: 'Clear the range of a column',
  perform(store, column) {
    const columnRanges = store.getState().view.columnRanges.filter((range) => range.column !== column);
    store.setState(commitView({ columnRanges }));
  },
};
