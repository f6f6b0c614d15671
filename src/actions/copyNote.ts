import type { Action } from './action';
import { completedNote } from './completedNote';
import { copyText } from './takeText';

/** Copies the note that is being written, if it is complete. */
export const copyNote: Action = {
  name: 'Copy the note',
  perform(store) {
    const text = completedNote(store);
    if (text === null) return;
    void copyText(text).then((copied) => {
      store.setState({ noteTaken: copied ? 'copied' : 'not copied' });
    });
  },
};
