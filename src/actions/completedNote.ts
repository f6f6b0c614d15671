import type { AppStore } from '../store/createAppStore';
import { noteText } from '../store/noteText';
import { isRight } from '../store/noteValidation';
import { checkNote } from './checkNote';

/** The note that is being written, as text; null where it is not complete, and the fields say what is missing. */
export function completedNote(store: AppStore): string | null {
  store.setState({ noteTaken: null });
  const { noteFields } = store.getState();
  if (isRight(noteFields)) return noteText(noteFields);
  checkNote.perform(store);
  return null;
}
