import type { AppState } from './appState';
import { EMPTY_NOTE, type Note, type NoteFields, type NoteProgress } from './note';

/** The note of the last attempt, while the dialog may still hold its words. */
export function triedNote(progress: NoteProgress): Note | null {
  return 'tried' in progress ? progress.tried : null;
}

const FIELD_NAMES = ['figure', 'shouldBe', 'knownFrom', 'email'] as const;

function saysTheSame(fields: NoteFields, note: Note): boolean {
  return FIELD_NAMES.every((name) => fields[name].trim() === note[name]);
}

/**
 * The note that the fields make. An attempt again at the same words is the same note with the same
 * id, by which the endpoint recognises it. Other words get an id of their own, even where the
 * attempt before seemed to fail: a note can arrive though its receipt is lost on the way, and an
 * endpoint that knows the id already would then throw the correction away as a repetition.
 */
export function noteOf(
  fields: NoteFields,
  tried: Note | null,
  fresh: Pick<Note, 'id' | 'writtenAt'>,
): Note {
  if (tried !== null && saysTheSame(fields, tried)) return tried;
  return {
    id: fresh.id,
    writtenAt: fresh.writtenAt,
    figure: fields.figure.trim(),
    shouldBe: fields.shouldBe.trim(),
    knownFrom: fields.knownFrom.trim(),
    email: fields.email.trim(),
  };
}

/** The dialog is opened for a figure; null: for the one that it was about before, or none yet. */
export function noteOpened(state: AppState, figure: string | null): Partial<AppState> {
  const { noteFields, noteProgress, keptNotes } = state;
  if (figure === null || figure === noteFields.figure) {
    const done = noteProgress.step === 'sent';
    return { noteOpen: true, ...(done && { noteProgress: { step: 'writing' } }) };
  }
  const tried = triedNote(noteProgress);
  const held =
    tried !== null &&
    saysTheSame(noteFields, tried) &&
    keptNotes.some(({ id }) => id === tried.id);
  // The fields are all there is of a note that is under way and could not be kept.
  if (noteProgress.step === 'sending' && !held) return { noteOpen: true };
  // A note that this browser keeps goes its own way, and another figure starts a note of its own.
  // Any other draft is only about another figure now.
  const rest = held ? { ...EMPTY_NOTE, email: noteFields.email } : noteFields;
  return {
    noteOpen: true,
    noteProgress: { step: 'writing' },
    noteFields: { ...rest, figure },
  };
}

/** A note was taken: where the dialog still holds its words, and only then, they are put away. */
export function noteDelivered(state: AppState, note: Note): Partial<AppState> {
  const { noteFields, noteProgress } = state;
  if (triedNote(noteProgress)?.id !== note.id) return {};
  return saysTheSame(noteFields, note)
    ? { noteFields: EMPTY_NOTE, noteProgress: { step: 'sent' } }
    : { noteProgress: { step: 'writing' } };
}

/** A kept note was thrown away: the draft that it came from, if still there, is a new note. */
export function noteDiscarded(state: AppState, id: string): Partial<AppState> {
  return triedNote(state.noteProgress)?.id === id ? { noteProgress: { step: 'writing' } } : {};
}
