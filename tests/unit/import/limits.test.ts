import { describe, expect, it } from 'vitest';
import { countText, LIMITS, sizeText } from '../../../src/import/limits';

describe('a size', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [812, '812 bytes'],
    [999, '999 bytes'],
    [1000, '1 KB'],
    [3440, '3.4 KB'],
    [12_340, '12 KB'],
    [999_400, '999 KB'],
    [1_000_000, '1 MB'],
    [9_960_000, '10 MB'],
    [69_000_000, '69 MB'],
    [1_000_000_000, '1 GB'],
    [1_200_000_000_000, '1,200 GB'],
    [-5, '0 bytes'],
  ])('of %d bytes is said as %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });

  it('that is a limit is said in round figures', () => {
    const { text, json, plainText, workbook, gzip, parquetPage, parquetRowGroup } = LIMITS;
    expect([text, json, plainText, workbook, gzip, parquetPage, parquetRowGroup].map(sizeText)).toEqual(['1 GB', '250 MB', '50 MB', '300 MB', '2 GB', '250 MB', '1 GB']);
  });
});

describe('a count', () => {
  it('has commas between thousands', () => {
    expect([0, 999, 74_301, LIMITS.cells].map(countText)).toEqual(['0', '999', '74,301', '250,000,000']);
  });
});
