import type { Action } from './action';
import { retryKept } from './deliverNotes';

/** Tries again to send the notes that this browser keeps. */
export const retryNotes: Action = {
  name: 'Try again to send the kept notes',
  perform(store) {
    void retryKept(store);
  },
};
