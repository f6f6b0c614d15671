import { noteText } from '../store/noteText';
import type { Action } from './action';
import { downloadText } from './takeText';

/** Downloads the notes that this browser keeps, in one text. */
export const downloadKeptNotes: Action = {
  name: 'Download the kept notes',
  perform(store) {
    const text = store.getState().keptNotes.map(noteText).join('\n');
    downloadText(text, 'salary-explorer-notes.txt');
  },
};
