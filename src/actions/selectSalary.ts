import type { Action } from './action';

/** Shows what a salary would need to stand where the page ranks it. */
export const selectSalary: Action<[row: number]> = {
  name: 'Show what moved a salary',
  perform(store, row) {
    store.setState({ selectedRow: row });
  },
};
