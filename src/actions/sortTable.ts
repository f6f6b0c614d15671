import type { SortColumn } from '../query/view';
import { commitView } from '../store/viewTransitions';
import type { Action } from './action';

/** Columns where the first sort is most useful from the highest figure down. */
const HIGHEST_FIRST: ReadonlySet<SortColumn> = new Set([
  'published',
  'pay',
  'difference',
  'moved',
]);

/** Sorts the table by a column; by the same column again turns the order round. */
export const sortTable: Action<[column: SortColumn]> = {
  name: 'Sort the table',
  perform(store, column) {
    const { sort } = store.getState().view;
    const descending =
      sort.column === column ? !sort.descending : HIGHEST_FIRST.has(column);
    store.setState(commitView({ sort: { column, descending } }));
  },
};
