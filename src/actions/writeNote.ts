import type { NoteFields } from '../store/note';
import type { Action } from './action';

/** Fills in a field of the note. */
export const writeNote: Action<[field: keyof NoteFields, text: string]> = {
  name: 'Write in the note',
  perform(store, field, text) {
    store.setState(({ noteFields, noteProgress }) => ({
      noteFields: { ...noteFields, [field]: text },
      noteProgress: noteProgress.step === 'sent' ? { step: 'writing' } : noteProgress,
    }));
  },
};
