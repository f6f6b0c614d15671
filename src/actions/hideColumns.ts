import type { SortColumn } from '../query/view';
import { commitView } from '../store/viewTransitions';
import type { Action } from './action';

/** Leaves these columns out of the table, and no others. */
export const hideColumns: Action<[hidden: readonly SortColumn[]]> = {
  name: 'Choose the columns of the table',
  perform(store, hidden) {
    store.setState(commitView({ hiddenColumns: hidden }));
  },
};
