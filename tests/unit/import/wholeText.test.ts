import { describe, expect, it } from 'vitest';
import { findEncoding } from '../../../src/import/encoding';
import { decodedText, wholeText } from '../../../src/import/wholeText';

const euro = new TextEncoder().encode('pay €');
const cut = euro.subarray(0, -1);

describe('a text that is held whole', () => {
  it('is without its byte order mark, and keeps any that stands within', async () => {
    expect(await wholeText(new Blob(['\ufeffpay €']))).toEqual({ text: 'pay €', notes: [] });
    expect(await wholeText(new Blob(['\ufeff\ufeffpay']))).toEqual({ text: '\ufeffpay', notes: [] });
  });

  it('is not UTF-8 where its last character is cut', async () => {
    const { text, notes } = await wholeText(new Blob([cut]));
    expect(text).toBe('pay â‚');
    expect(notes).toEqual([
      'The file does not say how its letters are encoded; it is read as Windows-1252. If letters look wrong, save it as UTF-8 and open it again.',
    ]);
  });
});

describe('the beginning of a text', () => {
  it('is without a character that is cut at its end, for which there is a sign where it is the end', () => {
    const encoding = findEncoding(cut, false);
    expect(decodedText(cut, encoding, false)).toBe('pay ');
    expect(decodedText(cut, encoding, true)).toBe('pay \ufffd');
    expect(decodedText(euro, encoding, false)).toBe('pay €');
  });
});
