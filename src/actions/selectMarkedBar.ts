import type { Action } from './action';
import { selectSalary } from './selectSalary';

export const selectMarkedBar: Action = {
  name: 'Show what moved the marked salary',
  key: 'Enter',
  perform(store) {
    const [row] = store.getState().mark.rows;
    if (row !== undefined) selectSalary.perform(store, row);
  },
};
