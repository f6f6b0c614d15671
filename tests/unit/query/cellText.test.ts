import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/query/cellText';
import { categoryColumn, dateColumn, numberColumn, textColumn } from '../given';

describe('cellText', () => {
  it('gives texts and categories as they were written', () => {
    expect(cellText(textColumn('title', ['a', ' Ärztin 👩‍⚕️ ']), 1)).toBe(' Ärztin 👩‍⚕️ ');
    expect(cellText(categoryColumn('level', ['Senior', 'SENIOR ']), 1)).toBe('SENIOR ');
  });

  it('gives numbers with commas from five digits on, so that a year reads as one', () => {
    const column = numberColumn('n', [2024, 1_234_567.5, Number.NaN, -3]);
    expect([0, 1, 2, 3].map((row) => cellText(column, row))).toEqual(['2024', '1,234,567.5', '', '-3']);
  });

  it('gives days as ISO 8601 writes them', () => {
    // 19,723 days after 1 January 1970.
    const column = dateColumn('since', [19_723, null, -1]);
    expect([0, 1, 2].map((row) => cellText(column, row))).toEqual(['2024-01-01', '', '1969-12-31']);
  });

  it('throws for a row that there is not', () => {
    expect(() => cellText(numberColumn('n', [1]), 1)).toThrow(RangeError);
  });
});
