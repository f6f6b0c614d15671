import { noteDiscarded } from '../store/noteTransitions';
import type { Action } from './action';
import { changeKept } from './deliverNotes';

/** Throws away a note that this browser keeps. */
export const discardNote: Action<[id: string]> = {
  name: 'Discard a kept note',
  perform(store, id) {
    store.setState((state) => noteDiscarded(state, id));
    void changeKept(store, (notes) => notes.filter((note) => note.id !== id));
  },
};
