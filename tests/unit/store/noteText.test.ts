import { describe, expect, it } from 'vitest';
import { noteMailto, noteText } from '../../../src/store/noteText';

const FIELDS = {
  figure: 'C$137,192 · 17th on the page',
  shouldBe: 'C$173,192 & more',
  knownFrom: 'Line one\nLine two',
  email: '',
};

describe('noteText', () => {
  it('is the note as plain text, without an address that was not given', () => {
    expect(noteText(FIELDS)).toBe(
      [
        'Note on a figure in Salary Explorer',
        '',
        'Figure:',
        'C$137,192 · 17th on the page',
        '',
        'What it should be:',
        'C$173,192 & more',
        '',
        'Where that is known from:',
        'Line one',
        'Line two',
        '',
      ].join('\n'),
    );
  });

  it('has the address where there is one', () => {
    expect(noteText({ ...FIELDS, email: ' ada@example.org ' })).toMatch(
      /\n\nE-mail address:\nada@example\.org\n$/,
    );
  });
});

describe('noteMailto', () => {
  it('opens an e-mail whose subject and body a mail program reads back as they were', () => {
    const address = new URL(noteMailto('notes@example.org', FIELDS));
    expect(address.pathname).toBe('notes@example.org');
    expect(address.searchParams.get('subject')).toBe(
      'Salary Explorer: C$137,192 · 17th on the page',
    );
    expect(address.searchParams.get('body')).toContain('known from:\r\nLine one\r\nLine two\r\n');
  });

  it('writes a space as %20, since mail programs show a plus sign as one', () => {
    expect(noteMailto('a@b.c', FIELDS)).toMatch(/^mailto:a@b\.c\?subject=Salary%20Explorer%3A%20C/);
    expect(noteMailto('a@b.c', FIELDS)).not.toContain('+');
  });

  it('lets neither the address nor the note add a header', () => {
    const mailto = noteMailto('a@b.c?bcc=x@y.z', { ...FIELDS, figure: 'x&cc=q\r\nBcc: x' });
    expect([...new URL(mailto).searchParams.keys()]).toEqual(['subject', 'body']);
    expect(new URL(mailto).searchParams.get('subject')).toBe('Salary Explorer: x&cc=q Bcc: x');
  });

  it('holds half a character, which no address can, as a replacement character', () => {
    expect(noteMailto('a@b.c', { ...FIELDS, figure: 'a\uD800b' })).toContain('a%EF%BF%BDb');
  });
});
