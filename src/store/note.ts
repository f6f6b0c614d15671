/** What a reader writes when a figure looks wrong. */
export interface NoteFields {
  /** Which figure is meant, "C$137,192 · 17th on the page". */
  readonly figure: string;
  readonly shouldBe: string;
  /** Where the right figure is known from. */
  readonly knownFrom: string;
  /** Optional: where to ask back. */
  readonly email: string;
}

export const EMPTY_NOTE: NoteFields = { figure: '', shouldBe: '', knownFrom: '', email: '' };

/** A note that was written out in full. */
export interface Note extends NoteFields {
  /** Made once; the endpoint recognises a repeated note by it. */
  readonly id: string;
  /** When it was first sent or kept, ISO 8601 in UTC. */
  readonly writtenAt: string;
}

/** Where notes go, set when the site is built; null: not set. */
export interface NoteDestination {
  readonly url: string | null;
  readonly email: string | null;
}

/** How far the note in the dialog has come. */
export type NoteProgress =
  | { readonly step: 'writing' }
  /** It was to be sent, but fields are empty or wrong; `tried` is the note of an attempt before. */
  | { readonly step: 'amiss'; readonly tried: Note | null }
  | { readonly step: 'sending'; readonly tried: Note }
  | { readonly step: 'sent' }
  | {
      readonly step: 'failed';
      readonly tried: Note;
      readonly reason: string;
      /** Why this browser does not hold the note either; null: it does. */
      readonly notKept: string | null;
    };

/** How far another attempt at the kept notes has come. */
export type KeptNotesProgress =
  | { readonly step: 'waiting' }
  | { readonly step: 'sending' }
  /** `count`: how many were sent; 0 where other tabs had sent or discarded them all. */
  | { readonly step: 'sent'; readonly count: number }
  | { readonly step: 'failed'; readonly reason: string };
