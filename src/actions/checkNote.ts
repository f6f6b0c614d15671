import { triedNote } from '../store/noteTransitions';
import { isRight } from '../store/noteValidation';
import type { Action } from './action';

/** Marks the fields of the note that are empty or wrong, before it is mailed, copied or saved. */
export const checkNote: Action = {
  name: 'Check the note',
  perform(store) {
    const { noteFields, noteProgress } = store.getState();
    if (isRight(noteFields)) return;
    store.setState({ noteProgress: { step: 'amiss', tried: triedNote(noteProgress) } });
  },
};
