import type { Action } from './action';
import { markBarAt, rowsInChart } from './markedBar';

export const markLastBar: Action = {
  name: 'Go to the last bar',
  keys: ['End'],
  perform(store) {
    markBarAt(store, rowsInChart(store).length - 1);
  },
};
