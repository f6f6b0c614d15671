import type { Action } from './action';
import { showBreakEven } from './showBreakEven';

export const selectMarkedBar: Action = {
  name: 'Show what moved the marked salary',
  keys: ['Enter'],
  perform(store) {
    const { rows } = store.getState().mark;
    const [row] = rows;
    if (row !== undefined && rows.length === 1) showBreakEven.perform(store, row);
  },
};
