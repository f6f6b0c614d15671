import type { NoteDestination } from '../store/note';

function setting(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Where this build sends notes to. */
export function builtNoteDestination(): NoteDestination {
  return {
    url: setting(import.meta.env['VITE_NOTES_URL']),
    email: setting(import.meta.env['VITE_NOTES_EMAIL']),
  };
}
