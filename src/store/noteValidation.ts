import type { NoteFields } from './note';

const MOST_CHARACTERS = 2000;

type NoteErrors = Partial<Record<keyof NoteFields, string>>;

/** One "@" with something before it, and a domain of two or more parts after it; no spaces. */
const PLAUSIBLE_EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

const WHEN_EMPTY = {
  figure: 'Say which figure is wrong.',
  shouldBe: 'Say what the figure should be.',
  knownFrom: 'Say where that is known from, so that it can be checked.',
} as const;

function tooLong(text: string): string | undefined {
  const more = text.length - MOST_CHARACTERS;
  if (more <= 0) return undefined;
  const characters = `${more.toLocaleString('en-US')} ${more === 1 ? 'character' : 'characters'}`;
  return `Shorten this by ${characters}: it can have 2,000 at most.`;
}

/** What is wrong with each field, said as what to do about it; empty where the note can go out. */
export function noteErrors(fields: NoteFields): NoteErrors {
  const errors: NoteErrors = {};
  for (const name of ['figure', 'shouldBe', 'knownFrom'] as const) {
    const text = fields[name].trim();
    const error = text === '' ? WHEN_EMPTY[name] : tooLong(text);
    if (error !== undefined) errors[name] = error;
  }
  const email = fields.email.trim();
  if (email !== '' && !PLAUSIBLE_EMAIL.test(email)) {
    errors.email = 'Write the address like name@example.org, or leave it empty.';
  } else {
    const error = tooLong(email);
    if (error !== undefined) errors.email = error;
  }
  return errors;
}

export function isRight(fields: NoteFields): boolean {
  return Object.keys(noteErrors(fields)).length === 0;
}
