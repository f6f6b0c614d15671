import type { NoteFields } from './note';

/** The most of a figure that an e-mail's subject repeats. */
const SUBJECT_LENGTH = 80;

/** Half of a character that takes two code units: no address can hold it. */
const HALF_CHARACTER = /\p{Surrogate}/gu;

/** A note as plain text, to be copied, mailed or kept as a file. */
export function noteText(fields: NoteFields): string {
  const parts: ReadonlyArray<readonly [label: string, text: string]> = [
    ['Figure', fields.figure],
    ['What it should be', fields.shouldBe],
    ['Where that is known from', fields.knownFrom],
    ['E-mail address', fields.email],
  ];
  const written = parts.flatMap(([label, text]) =>
    text.trim() === '' ? [] : [`${label}:\n${text.trim()}\n`],
  );
  return ['Note on a figure in Salary Explorer\n', ...written].join('\n');
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(HALF_CHARACTER, '\uFFFD'));
}

/** The `mailto:` address that opens a note as an e-mail, ready to be sent. */
export function noteMailto(address: string, fields: NoteFields): string {
  const figure = fields.figure.trim().replaceAll(/\s+/g, ' ');
  const subject = `Salary Explorer: ${Array.from(figure).slice(0, SUBJECT_LENGTH).join('')}`;
  const body = noteText(fields).replaceAll(/\r\n|\r|\n/g, '\r\n');
  const to = encode(address).replaceAll('%40', '@');
  return `mailto:${to}?subject=${encode(subject)}&body=${encode(body)}`;
}
