import { describe, expect, it } from 'vitest';
import { dateText, numberText } from '../../../src/import/workbook/cellText';

describe('a number of a workbook', () => {
  it.each([
    ['85000.100000000006', '85000.1'], ['1E5', '100000'], ['0.30000000000000004', '0.3'], ['123456789012345', '123456789012345'], ['1234567890123456', '1234567890123460'],
    ['-85000', '-85000'], ['0', '0'], ['-0', '0'], ['007', '7'], ['+5', '5'], ['1.50', '1.5'], [' 85000', '85000'],
  ])('%s is written in plain digits: %s', (written, text) => {
    expect(numberText(written)).toBe(text);
  });

  it.each(['', ' ', 'abc', '1,5', 'Infinity', 'NaN'])('is left as it stands where it is none: “%s”', (written) => {
    expect(numberText(written)).toBe(written);
  });
});

describe('a date of a workbook', () => {
  it.each([
    [Date.UTC(2024, 0, 5), '2024-01-05'],
    [Date.UTC(2024, 0, 5, 12, 30), '2024-01-05T12:30:00'],
    [Date.UTC(2024, 0, 5, 12, 29, 59, 998), '2024-01-05T12:30:00'],
    [Date.UTC(2024, 0, 5, 0, 0, 0, 3), '2024-01-05'],
    [Date.UTC(1899, 11, 31, 12, 30), '12:30:00'],
    [Date.UTC(1899, 11, 30), '00:00:00'],
    [Date.UTC(1899, 11, 31, 23, 59, 59), '23:59:59'],
    [Date.UTC(1900, 0, 1), '1900-01-01'],
    [Date.UTC(1899, 11, 29, 23, 59, 59), '1899-12-29T23:59:59'],
    [8.64e15, '+275760-09-13'],
    [Number.NaN, '#NUM!'],
  ])('%d is ISO text to the second: %s', (time, text) => {
    expect(dateText(new Date(time))).toBe(text);
  });
});
