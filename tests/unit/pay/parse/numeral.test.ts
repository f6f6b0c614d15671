import { describe, expect, it } from 'vitest';
import { endOfNumeral, readNumeral } from '../../../../src/pay/parse/numeral';

describe('a number with one reading', () => {
  it.each([
    ['0', 0, null],
    ['7', 7, null],
    ['45000', 45_000, null],
    ['5e4', 50_000, null],
    ['5e-1', 0.5, null],
    ['4.5e4', 45_000, '.'],
    ['0.5', 0.5, '.'],
    ['0,75', 0.75, ','],
    ['0.750', 0.75, '.'],
    ['.5', 0.5, '.'],
    ['1.5', 1.5, '.'],
    ['1234.567', 1_234.567, '.'],
    ['12,3456', 12.3456, ','],
    ['1.234.567', 1_234_567, ','],
    ['1,234,567', 1_234_567, '.'],
    ['12,34,567', 1_234_567, '.'],
    ['1,23,45,678', 12_345_678, '.'],
    ['1.234,56', 1_234.56, ','],
    ['1,234.5', 1_234.5, '.'],
    ['1,234.567', 1_234.567, '.'],
    ['1.234.567,8e1', 12_345_678, ','],
    ['1.234.567e2', 123_456_700, ','],
    ["120'000", 120_000, null],
    ['999 999', 999_999, null],
    ['1 234 567', 1_234_567, null],
    ['1 234 567,89', 1_234_567.89, ','],
    ["1'234.5", 1_234.5, '.'],
    ['1٬234٬567', 1_234_567, null],
    ['1٬234٫5', 1_234.5, null],
    ['12٫5', 12.5, null],
    ['1٫234', 1.234, null],
  ])('is %s, and shows its decimal mark where it has one or another', (text, value, evidence) => {
    expect(readNumeral(text)).toEqual({ value, decimal: value, open: null, evidence, sound: true });
  });
});

describe('a number with one mark before three digits', () => {
  it.each([
    ['45.000', 45_000, 45, '.'],
    ['45,000', 45_000, 45, ','],
    ['1.234', 1_234, 1.234, '.'],
    ['123,456', 123_456, 123.456, ','],
    ['4.500e2', 450_000, 450, '.'],
  ])('is thousands or decimals: %s', (text, value, decimal, open) => {
    expect(readNumeral(text)).toEqual({ value, decimal, open, evidence: null, sound: true });
  });
});

describe('marks that fit no way of writing numbers', () => {
  it.each([
    '00', '007', '01.5', '007.50', '00,123', '01e2', '0.123.456', '01,234,567', "1'23", '1 23', "0'500", "1234'567",
    '1.2.3', '1.2.456,7', '12.34.56', '1,2345,678', '1234,567,890', '123,45,678', '1.234,567.8', '1.234.56', '1,234.567,89',
    "1,234'567", '1,234 5', '1.234٬5',
  ])('are those of %s', (text) => {
    expect(readNumeral(text)).toMatchObject({ value: 0, decimal: 0, open: null, evidence: null, sound: false });
  });
});

describe('where a number ends', () => {
  it.each([
    ['45000', ' eur', 0],
    ['45,000.50', '/h', 0],
    ['45 000', ' 5', 0],
    ['1 234 567', ' 8901', 0],
    ['1234', ' 567', 0],
    ['12', ' 34', 0],
    ['45.000', ' 000', 0],
    ["120'000", '.-', 0],
    ['45', '.', 0],
    ['45', ',x', 0],
    ['45', '-50', 0],
    ['1٬234٫5', '', 0],
    ['12½', '', 0],
    ['7¾', ' h', 0],
    ['5e4', '', 0],
    ['5e+4', ' x', 0],
    ['5e-123', '', 0],
    ['5', 'e1234', 0],
    ['5', 'e4k', 0],
    ['5', 'euro', 0],
    ['5', 'e', 0],
    ['45', '', 4],
  ])('is behind “%s” where “%s” follows', (numeral, rest, start) => {
    const text = `${'usd '.slice(0, start)}${numeral}${rest}`;
    expect(endOfNumeral(text, start)).toBe(start + numeral.length);
  });
});
