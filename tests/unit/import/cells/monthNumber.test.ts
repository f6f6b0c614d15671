import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../../../src/import/cells/monthNumber';

describe('the number of a month', () => {
  it.each([
    ['January', 1], ['Jan', 1], ['JAN', 1], ['december', 12], ['Sept.', 9],
    ['März', 3], ['Dezember', 12], ['Okt.', 10],
    ['janvier', 1], ['janv.', 1], ['janv', 1], ['août', 8],
    ['mayo', 5], ['settembre', 9], ['fevereiro', 2], ['maart', 3], ['maj', 5], ['desember', 12], ['joulukuu', 12],
    // As it is written beside a day.
    ['stycznia', 1], ['styczeń', 1], ['joulukuuta', 12],
  ])('of “%s” is %d', (name, number) => {
    expect(monthNumber(name)).toBe(number);
  });

  it.each(['', 'Janu', 'soon', 'Monday', undefined])('of “%s” is none', (word) => {
    expect(monthNumber(word)).toBeNaN();
  });
});
