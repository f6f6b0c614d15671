import type { Action } from './action';
import { markBarAt, markedPosition } from './markedBar';

export const markNextBar: Action = {
  name: 'Go to the next bar',
  keys: ['ArrowDown'],
  perform(store) {
    markBarAt(store, markedPosition(store) + 1);
  },
};
