import { readStored } from '../store/browserStorage';
import { addNotice } from '../store/notice';
import type { Action } from './action';

const NOT_LOADED =
  'Notes kept in this browser could not be looked at. They are not lost: reload the page to try again.';

/** At the start of a visit: shows the notes that an earlier one kept, and tries to send them. */
export const resendKeptNotes: Action = {
  name: 'Send the notes of an earlier visit',
  perform(store) {
    const stored = readStored('notes');
    if (stored.ok && stored.text === null) return;
    import('./deliverNotes').then(
      ({ resendKept }) => resendKept(store),
      () => {
        store.setState(addNotice({ kind: 'problem', text: NOT_LOADED }));
      },
    );
  },
};
