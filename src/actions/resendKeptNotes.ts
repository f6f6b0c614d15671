import { readStored } from '../store/browserStorage';
import type { Action } from './action';

/** At the start of a visit: shows the notes that an earlier one kept, and tries to send them. */
export const resendKeptNotes: Action = {
  name: 'Send the notes of an earlier visit',
  perform(store) {
    const stored = readStored('notes');
    if (stored.ok && stored.text === null) return;
    void import('./deliverNotes').then(({ resendKept }) => resendKept(store));
  },
};
