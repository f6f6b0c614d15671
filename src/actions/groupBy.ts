import { commitView } from '../store/viewTransitions';
import type { Action } from './action';

/** Draws the groups of a category column. */
export const groupBy: Action<[column: string]> = {
  name: 'Group the chart by a column',
  perform(store, column) {
    store.setState(commitView({ chart: 'groups', groupBy: column }));
  },
};
