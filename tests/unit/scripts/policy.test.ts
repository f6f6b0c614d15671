import { describe, expect, it } from 'vitest';
import { policyFor } from '../../../scripts/build/policy';

describe('policyFor', () => {
  it('lets the page talk to its own server alone', () => {
    expect(policyFor('')).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; worker-src 'self'; " +
        "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    );
  });

  it.each([
    ['https://notes.example.org/v1/notes?a=b', 'https://notes.example.org'],
    ['http://127.0.0.1:4175/notes', 'http://127.0.0.1:4175'],
    ['http://[::1]:4175/notes', 'http://[::1]:4175'],
    ['https://münze.example/', 'https://xn--mnze-0ra.example'],
  ])('adds the origin of %s alone', (notesUrl, origin) => {
    expect(policyFor(notesUrl)).toContain(`connect-src 'self' ${origin}; object-src`);
  });

  it.each(['notes', '/notes', 'notes.example.org', 'ftp://example.org/', 'data:text/plain,a', 'javascript:a', 'https://'])(
    'refuses %s',
    (notesUrl) => {
      expect(() => policyFor(notesUrl)).toThrow('VITE_NOTES_URL is not an absolute http or https address');
    },
  );
});
