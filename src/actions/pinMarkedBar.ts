import type { Action } from './action';
import { togglePin } from './togglePin';

/** Pins the salary of the marked bar to be compared, or no longer. */
export const pinMarkedBar: Action = {
  name: 'Pin the marked salary, or unpin it',
  keys: ['P'],
  perform(store) {
    const [row, ...others] = store.getState().mark.rows;
    if (row !== undefined && others.length === 0) togglePin.perform(store, { kind: 'salary', row });
  },
};
