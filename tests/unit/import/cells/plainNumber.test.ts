import { describe, expect, it } from 'vitest';
import { isPlainNumeral, plainNumber } from '../../../../src/import/cells/plainNumber';

const encoder = new TextEncoder();

/** Among other cells: what stands before and after in memory does not count. */
function isNumeral(text: string): boolean {
  return [['', ''], ['-', '5'], ['5.', '.5'], ['x', 'x']].map(([before = '', after = '']) => {
    const start = encoder.encode(before).length;
    return isPlainNumeral(encoder.encode(`${before}${text}${after}`), start, start + encoder.encode(text).length);
  }).reduce((one, other) => {
    expect([text, other]).toEqual([text, one]);
    return one;
  });
}

describe('a plain numeral', () => {
  it.each(['0', '9', '007', '1234567890', '-5', '-0', '1.5', '-1.5', '0.125', '-12.75', '9'.repeat(40), `-${'9'.repeat(40)}`])('is “%s”', (text) => {
    expect(isNumeral(text)).toBe(true);
  });

  it.each(['', '-', '--5', '5-', '.', '-.', '.5', '-.5', '5.', '-5.', '1.2.3', '1..2', '1,5', '1e5', ' 5', '5 ', '+5', '5/2', '5:2', '٥', 'x', '9'.repeat(41)])('is not “%s”', (text) => {
    expect(isNumeral(text)).toBe(false);
  });
});

describe('a number as programs write it', () => {
  it('has up to nine digits and two decimals, wherever it stands in memory', () => {
    const bytes = encoder.encode(`${'7'.repeat(100)}123456789.25`);
    expect(plainNumber(bytes, 100, 112)).toBe(123_456_789.25);
    expect(plainNumber(bytes, 99, 112)).toBeNaN();
    expect(plainNumber(bytes, 100, 100)).toBeNaN();
  });
});
