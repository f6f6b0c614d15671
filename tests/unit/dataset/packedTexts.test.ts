import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedTextAt, packTexts, unpackTexts } from '../../../src/dataset/packedTexts';

describe('packTexts', () => {
  it('holds texts one behind the other, and where each ends', () => {
    const { bytes, ends } = packTexts(['ab', '', 'é', '\u{feff}c']);
    expect([...bytes]).toEqual([0x61, 0x62, 0xc3, 0xa9, 0xef, 0xbb, 0xbf, 0x63]);
    expect(ends).toEqual(Uint32Array.of(2, 2, 4, 8));
  });

  it('gives any texts back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 50 })), (texts) => {
        expect(unpackTexts(packTexts(texts))).toEqual(texts);
      }),
    );
  });

  it('gives half a character back as the sign for what is no character', () => {
    expect(unpackTexts(packTexts(['a\ud83d', 'b']))).toEqual(['a\ufffd', 'b']);
  });

  it('grows with its texts', () => {
    const long = 'x'.repeat(1_000);
    expect(unpackTexts(packTexts([long, long, 'end']))).toEqual([long, long, 'end']);
    expect(packTexts([])).toEqual({ bytes: new Uint8Array(), ends: new Uint32Array() });
  });
});

describe('packedTextAt', () => {
  it.each([-1, 2])('throws for the index %d of two texts', (index) => {
    expect(() => packedTextAt(packTexts(['a', 'b']), index)).toThrow(RangeError);
  });
});
