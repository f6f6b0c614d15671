import { noteText } from '../store/noteText';
import { isRight } from '../store/noteValidation';
import type { Action } from './action';
import { checkNote } from './checkNote';
import { copyText } from './takeText';

/** Copies the note that is being written; where it is not complete, the fields say what is missing. */
export const copyNote: Action = {
  name: 'Copy the note',
  perform(store) {
    store.setState({ noteTaken: null });
    const { noteFields } = store.getState();
    if (!isRight(noteFields)) {
      checkNote.perform(store);
      return;
    }
    void copyText(noteText(noteFields)).then((copied) => {
      store.setState({ noteTaken: copied ? 'copied' : 'not copied' });
    });
  },
};
