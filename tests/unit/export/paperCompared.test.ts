import { describe, expect, it } from 'vitest';
import { comparedHeight } from '../../../src/export/paperCompared';

const given = (names: readonly string[], cells: ReadonlyArray<readonly string[]>, label = 'Published') => ({
  words: 'x',
  names,
  lines: [{ label, cells }],
});

// A heading of 24, a line of words of 13, and rows of 13 for each line and 4 around.
describe('the height of a comparison on paper', () => {
  it('is that of its rows', () => {
    expect(comparedHeight(given(['a', 'b'], [['US$5'], ['US$6', 'median']]))).toBe(24 + 13 + 17 + 30);
  });

  it('counts lines that are broken between words, in cells, names and labels', () => {
    const six = Array.from({ length: 6 }, (_, index) => `C$137,192 · ${index} on the page`);
    const cells = six.map((_, index) => (index === 2 ? ['≈Int$177,912', 'Int$114,614 to Int$241,209'] : ['Int$5']));
    // Of 90 pixels a column has 14 characters, 12 in bold: three lines of names, one and two of the cell.
    expect(comparedHeight(given(six, cells))).toBe(24 + 13 + 43 + 43);
    expect(comparedHeight(given(['a'], [['x']], 'Purchasing power to the first'))).toBe(24 + 13 + 17 + 30);
  });

  it('breaks what is longer than a line', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'];
    const long = six.map(() => ['x'.repeat(30)]);
    // 14, 14 and 2 characters.
    expect(comparedHeight(given(six, long))).toBe(24 + 13 + 17 + 43);
    expect(comparedHeight(given(six, six.map(() => [`x ${'y'.repeat(28)}`])))).toBe(24 + 13 + 17 + 43);
  });
});
