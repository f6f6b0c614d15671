import { describe, expect, it } from 'vitest';
import { packTexts } from '../../../../src/dataset/packedTexts';
import { isNotText } from '../../../../src/import/delimited/notText';
import { areValidTexts } from '../../../../src/import/delimited/validTexts';

describe('texts', () => {
  it('are valid where each is so by itself', () => {
    expect(areValidTexts(packTexts([]))).toBe(true);
    expect(areValidTexts(packTexts(['', 'a', 'é', '€', '😀', '']))).toBe(true);
  });

  it('are not valid where one ends inside a character, though the next goes on with it', () => {
    const bytes = new TextEncoder().encode('aé');
    expect(areValidTexts({ bytes, ends: Uint32Array.of(1, 3) })).toBe(true);
    expect(areValidTexts({ bytes, ends: Uint32Array.of(2, 3) })).toBe(false);
    expect(areValidTexts({ bytes: bytes.subarray(0, 2), ends: Uint32Array.of(2) })).toBe(false);
  });
});

describe('bytes', () => {
  it('are no text where one is NUL, or more than one in a hundred is another control character', () => {
    const withControls = (count: number, control: number): Uint8Array => new Uint8Array(100).fill(0x61).fill(control, 0, count);
    expect(isNotText(withControls(1, 0))).toBe(true);
    for (const control of [1, 8, 14, 27]) {
      expect([control, isNotText(withControls(1, control)), isNotText(withControls(2, control))]).toEqual([control, false, true]);
    }
    for (const mark of [9, 10, 13, 28, 31, 32, 127, 255]) expect([mark, isNotText(withControls(100, mark))]).toEqual([mark, false]);
    expect(isNotText(new Uint8Array(0))).toBe(false);
  });
});
