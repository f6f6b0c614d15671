import type { Action } from './action';
import { selectSalary } from './selectSalary';

export const selectMarkedBar: Action = {
  name: 'Show what moved the marked salary',
  key: 'Enter',
  perform(store) {
    const { rows } = store.getState().mark;
    const [row] = rows;
    if (row !== undefined && rows.length === 1) selectSalary.perform(store, row);
  },
};
