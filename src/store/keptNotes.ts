import { readStored, storedName, writeStored } from './browserStorage';
import type { Note } from './note';
import { noteErrors } from './noteValidation';
import { oneAtATime } from './oneAtATime';

/** How many ids of sent notes this browser remembers, so that no other tab sends them again. */
const REMEMBERED_IDS = 100;

/** What pages of this browser wait for before they change what is kept. */
const LOCK = 'salary-explorer:notes';

interface ParsedNotes {
  readonly notes: readonly Note[];
  /** How many entries were no notes; null: the whole text was no list. */
  readonly unreadable: number | null;
}

function textIn(fields: ReadonlyMap<string, unknown>, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text));
}

/** The note that an entry holds, whatever was done to it; undefined where nothing could be sent. */
function noteIn(entry: unknown, now: string): Note | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  // Only the entry's own fields, and only those that a note has, so that no other name does harm.
  const fields = new Map<string, unknown>(Object.entries(entry));
  const writtenAt = textIn(fields, 'writtenAt');
  const note: Note = {
    id: textIn(fields, 'id'),
    writtenAt: isDate(writtenAt) ? writtenAt : now,
    figure: textIn(fields, 'figure'),
    shouldBe: textIn(fields, 'shouldBe'),
    knownFrom: textIn(fields, 'knownFrom'),
    email: textIn(fields, 'email'),
  };
  if (!/^[\w-]{1,100}$/.test(note.id)) return undefined;
  const { email, ...others } = noteErrors(note);
  if (Object.keys(others).length > 0) return undefined;
  return email === undefined ? note : { ...note, email: '' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The notes in a kept text, each repaired where it can be; of entries with one id, the first. */
export function parseKeptNotes(text: string | null, now: string): ParsedNotes {
  if (text === null) return { notes: [], unreadable: 0 };
  const list = parseJson(text);
  if (!Array.isArray(list)) return { notes: [], unreadable: null };
  const notes = new Map<string, Note>();
  for (const entry of list) {
    const note = noteIn(entry, now);
    if (note !== undefined && !notes.has(note.id)) notes.set(note.id, note);
  }
  return { notes: [...notes.values()], unreadable: list.length - notes.size };
}

/** What this browser keeps, after a change or the attempt at one. */
export interface KeptNotes {
  readonly notes: readonly Note[];
  /** Why the change could not be kept; null: it is. */
  readonly refused: string | null;
  /** What happened to a text that could not be read; null: all of it could. */
  readonly problem: string | null;
}

/** Copies a text that cannot be read to where nothing writes over it. */
function setAside(text: string): boolean {
  const before = readStored('notes-unreadable');
  if (!before.ok) return false;
  if (before.text?.includes(text)) return true;
  return writeStored('notes-unreadable', before.text === null ? text : `${before.text}\n${text}`).ok;
}

function problemOf(unreadable: number | null, moved: boolean): string | null {
  if (unreadable === 0) return null;
  const what =
    unreadable === null
      ? 'The notes kept in this browser could not be read.'
      : `${unreadable} of the notes kept in this browser could not be read.`;
  const whereabouts = moved
    ? `Their text was not thrown away: it is in this browser’s storage under “${storedName('notes-unreadable')}”.`
    : 'Their text was left as it is, and no other note can be kept while it is there.';
  return `${what} ${whereabouts}`;
}

/**
 * Changes the kept notes. Always from what is in storage now, one page of this browser at a time:
 * another tab may have added a note since. Never throws.
 */
export function changeKeptNotes(
  change: (notes: readonly Note[]) => readonly Note[],
): Promise<KeptNotes> {
  return oneAtATime(LOCK, async () => {
    const stored = readStored('notes');
    if (!stored.ok) return { notes: [], refused: stored.reason, problem: null };
    const { notes, unreadable } = parseKeptNotes(stored.text, new Date().toISOString());
    const safe = unreadable === 0 || (stored.text !== null && setAside(stored.text));
    const problem = problemOf(unreadable, safe);
    if (!safe) return { notes, refused: 'what is kept already could not be read', problem };
    const changed = change(notes);
    const text = changed.length === 0 ? null : JSON.stringify(changed);
    const written = text === stored.text ? stored : writeStored('notes', text);
    if (!written.ok) return { notes, refused: written.reason, problem };
    return { notes: changed, refused: null, problem };
  });
}

/** The ids of those notes of this browser that the endpoint took lately. */
function sentIds(): readonly unknown[] {
  const stored = readStored('notes-sent');
  const list = stored.ok && stored.text !== null ? parseJson(stored.text) : [];
  return Array.isArray(list) ? list : [];
}

export function wasSent(id: string): boolean {
  return sentIds().includes(id);
}

/** Remembers that a note was taken, also where the note itself cannot be removed from storage. */
export function rememberSent(id: string): Promise<void> {
  return oneAtATime(LOCK, async () => {
    const others = sentIds().filter((other) => other !== id);
    writeStored('notes-sent', JSON.stringify([...others, id].slice(-REMEMBERED_IDS)));
  });
}
