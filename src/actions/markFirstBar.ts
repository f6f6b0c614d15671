import type { Action } from './action';
import { markBarAt } from './markedBar';

export const markFirstBar: Action = {
  name: 'Go to the first bar',
  keys: ['Home'],
  perform(store) {
    markBarAt(store, 0);
  },
};
