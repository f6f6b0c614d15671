import { describe, expect, it } from 'vitest';
import { noteErrors } from '../../../src/store/noteValidation';

const RIGHT = {
  figure: 'C$137,192 · 17th on the page',
  shouldBe: 'C$173,192',
  knownFrom: 'The company’s pay page',
  email: '',
};

describe('noteErrors', () => {
  it('finds nothing wrong with a note without an e-mail address', () => {
    expect(noteErrors(RIGHT)).toEqual({});
  });

  it('says what to write in each field that must not be empty', () => {
    expect(noteErrors({ figure: '', shouldBe: '  ', knownFrom: '\n', email: '' })).toEqual({
      figure: 'Say which figure is wrong.',
      shouldBe: 'Say what the figure should be.',
      knownFrom: 'Say where that is known from, so that it can be checked.',
    });
  });

  it('takes 2,000 characters and says by how many more a text must be shortened', () => {
    expect(noteErrors({ ...RIGHT, shouldBe: ` ${'x'.repeat(2000)} ` })).toEqual({});
    expect(noteErrors({ ...RIGHT, shouldBe: 'x'.repeat(2001) })).toEqual({
      shouldBe: 'Shorten this by 1 character: it can have 2,000 at most.',
    });
    expect(noteErrors({ ...RIGHT, knownFrom: 'x'.repeat(5000) })).toEqual({
      knownFrom: 'Shorten this by 3,000 characters: it can have 2,000 at most.',
    });
    expect(noteErrors({ ...RIGHT, email: `${'x'.repeat(2000)}@a.b` }).email).toMatch('by 4 char');
  });

  it.each(['ada@example.org', ' ada@example.org ', 'a.b+c@mail.example.co.uk', 'ä@exämple.org'])(
    'takes %j as an e-mail address',
    (email) => {
      expect(noteErrors({ ...RIGHT, email })).toEqual({});
    },
  );

  it.each([
    'ada',
    'ada@',
    '@example.org',
    'ada@example',
    'ada@example.',
    'ada@.org',
    'a@b@example.org',
    'ada lovelace@example.org',
    'ada@example..org',
  ])('does not take %j as an e-mail address', (email) => {
    expect(noteErrors({ ...RIGHT, email })).toEqual({
      email: 'Write the address like name@example.org, or leave it empty.',
    });
  });
});
