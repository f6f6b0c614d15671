import type { Action } from './action';
import { resendKept } from './deliverNotes';

/** At the start of a visit: shows the notes that an earlier one kept, and tries to send them. */
export const resendKeptNotes: Action = {
  name: 'Send the notes of an earlier visit',
  perform(store) {
    void resendKept(store);
  },
};
