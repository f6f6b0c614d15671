import { describe, expect, it } from 'vitest';
import { movedInWords, movedMark, ordinal, salaryName } from '../../../src/query/salaryName';
import { payOf } from '../../../src/pay/pay';
import { CAD, USD } from '../given';

describe('ordinal', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [17, '17th'],
    [21, '21st'],
    [22, '22nd'],
    [23, '23rd'],
    [100, '100th'],
    [101, '101st'],
    [111, '111th'],
    [1_002, '1,002nd'],
    [1_000_000, '1,000,000th'],
  ])('writes %d as %s', (value, text) => {
    expect(ordinal(value)).toBe(text);
  });
});

describe('salaryName', () => {
  it('says the figure as published and its place on the page', () => {
    expect(salaryName({ published: payOf(137_192, CAD, 'year'), place: 17 })).toBe(
      'C$137,192 · 17th on the page',
    );
    expect(salaryName({ published: payOf(46.5, USD, 'hour'), place: 2 })).toBe(
      'US$46.50 · 2nd on the page',
    );
  });
});

describe('how far a salary moved', () => {
  it.each([
    [2, '▲\u00a02', 'up 2'],
    [-4, '▼\u00a04', 'down 4'],
    [0, '', 'not moved'],
  ])('by %d is "%s", in words "%s"', (moved, mark, words) => {
    expect(movedMark(moved)).toBe(mark);
    expect(movedInWords(moved)).toBe(words);
  });
});
