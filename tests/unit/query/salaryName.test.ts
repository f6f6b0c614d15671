import { describe, expect, it } from 'vitest';
import { movedInWords, movedMark, ordinal, publishedInWords, salaryName } from '../../../src/query/salaryName';
import { payOf } from '../../../src/pay/pay';
import { CAD, GBP, USD } from '../given';

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

const PAGE = { range: null, ranked: true, label: '' };
const FILE = { range: null, ranked: false, label: '' };
const pounds = (amount: number) => payOf(amount, GBP, 'year');

describe('salaryName', () => {
  it('says the figure as published and its place on the page', () => {
    expect(salaryName({ ...PAGE, published: payOf(137_192, CAD, 'year'), place: 17 })).toBe(
      'C$137,192 · 17th on the page',
    );
    expect(salaryName({ ...PAGE, published: payOf(46.5, USD, 'hour'), place: 2 })).toBe(
      'US$46.50 / hour · 2nd on the page',
    );
  });

  it('says what the file calls the salary, or else its row', () => {
    const published = pounds(45_000);
    expect(salaryName({ ...FILE, label: 'Data Engineer', published, place: 7 })).toBe(
      '£45,000 · Data Engineer',
    );
    expect(salaryName({ ...FILE, published, place: 1_007 })).toBe('£45,000 · row 1,007');
  });
});

describe('publishedInWords', () => {
  const published = pounds(50_000);

  it.each([
    [{ low: pounds(45_000), high: pounds(55_000) }, '£45,000 – £55,000'],
    [{ low: null, high: pounds(50_000) }, 'up to £50,000'],
    [{ low: pounds(50_000), high: null }, 'from £50,000'],
    [null, '£50,000'],
  ])('writes the range %j as "%s"', (range, text) => {
    expect(publishedInWords({ published, range })).toBe(text);
  });

  it('says the pay period where it is not a year', () => {
    const low = payOf(60, USD, 'hour');
    const high = payOf(72.5, USD, 'hour');
    expect(publishedInWords({ published: payOf(66.25, USD, 'hour'), range: { low, high } })).toBe(
      'US$60 – US$72.50 / hour',
    );
  });
});

describe('how far a salary moved', () => {
  it.each([
    [2, '▲\u00a02', 'up 2'],
    [-4, '▼\u00a04', 'down 4'],
    [0, '', 'not moved'],
    [null, '', 'it may be another'],
  ])('by %s is "%s", in words "%s"', (moved, mark, words) => {
    expect(movedMark(moved)).toBe(mark);
    expect(movedInWords(moved)).toBe(words);
  });
});
