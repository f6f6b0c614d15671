import type { Action } from './action';
import { sendDraft } from './deliverNotes';

/** Sends the note; once, however often it is pressed. */
export const sendNote: Action = {
  name: 'Send the note',
  perform(store) {
    void sendDraft(store);
  },
};
