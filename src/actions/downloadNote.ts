import type { Action } from './action';
import { completedNote } from './completedNote';
import { downloadText } from './takeText';

/** Downloads the note that is being written, if it is complete. */
export const downloadNote: Action = {
  name: 'Download the note',
  perform(store) {
    const text = completedNote(store);
    if (text === null) return;
    downloadText(text, 'salary-explorer-note.txt');
    store.setState({ noteTaken: 'saved' });
  },
};
