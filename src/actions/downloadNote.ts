import { noteText } from '../store/noteText';
import { isRight } from '../store/noteValidation';
import type { Action } from './action';
import { checkNote } from './checkNote';
import { downloadText } from './takeText';

/** Downloads the note that is being written; where it is not complete, the fields say what is missing. */
export const downloadNote: Action = {
  name: 'Download the note',
  perform(store) {
    store.setState({ noteTaken: null });
    const { noteFields } = store.getState();
    if (!isRight(noteFields)) {
      checkNote.perform(store);
      return;
    }
    downloadText(noteText(noteFields), 'salary-explorer-note.txt');
    store.setState({ noteTaken: 'saved' });
  },
};
