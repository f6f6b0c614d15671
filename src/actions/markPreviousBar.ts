import type { Action } from './action';
import { markBarAt, markedPosition } from './markedBar';

export const markPreviousBar: Action = {
  name: 'Go to the bar before',
  keys: ['ArrowUp'],
  perform(store) {
    markBarAt(store, markedPosition(store) - 1);
  },
};
