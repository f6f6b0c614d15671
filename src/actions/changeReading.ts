import type { Reading } from '../import/reading';
import { readingChanged } from '../store/importTransitions';
import type { Action } from './action';
import { judgeLatest } from './judgeLatest';

/** Changes how figures read: decimal mark, what stands where none is given, whether repeats are folded. */
export const changeReading: Action<[change: Partial<Omit<Reading, 'roles' | 'currencies'>>]> = {
  name: 'Change how figures read',
  perform(store, change) {
    store.setState((state) => readingChanged(state, change));
    judgeLatest(store);
  },
};
