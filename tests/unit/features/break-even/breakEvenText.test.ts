import { describe, expect, it } from 'vitest';
import {
  breakEvenSentence,
  neededRate,
  formatNeededRate,
  rateBeyond,
  sliderRange,
} from '../../../../src/features/break-even/breakEvenText';
import { breakEven } from '../../../../src/query/breakEven';
import { salaryAt } from '../../../../src/query/salary';
import { ask, builtIn, datasetOf, scaleOf } from '../../given';

function sentenceOf(row: number, editedRates: Readonly<Record<string, number>> = {}, dataset = builtIn) {
  const result = ask(dataset, { scale: scaleOf({ editedRates }) });
  return breakEvenSentence(salaryAt(result, row), breakEven(result, row));
}

const BETWEEN = { kind: 'between', lowest: 0.9, highest: 1, rate: 0.7, holds: false } as const;

describe('the sentence of a break-even', () => {
  it('says the rate that C$137,192 would need at least', () => {
    expect(sentenceOf(16)).toBe(
      'C$137,192 would need C$1 = US$0.953, not 0.705, to deserve 17th.',
    );
  });

  it('says the rate that £85,904 would need at most, 1.1256, rounded so that it is true', () => {
    expect(sentenceOf(20)).toBe(
      '£85,904 would need £1 = US$1.125 or less, not 1.32, to deserve 21st.',
    );
  });

  it('says of a salary that stands at its place that it deserves it', () => {
    expect(sentenceOf(19)).toBe('€93,477 deserves its 20th place at €1 = US$1.136.');
    expect(sentenceOf(16, { CAD: 1 })).toBe('C$137,192 deserves its 17th place at C$1 = US$1.');
  });

  it('says of US dollars whether others moved them', () => {
    expect(sentenceOf(0)).toBe('US$182,421 stands 1st on either scale.');
    expect(sentenceOf(17)).toBe(
      'US$130,786 is paid in US dollars, in which every rate is quoted: it moved because others did.',
    );
  });

  it('says where no rate would do', () => {
    expect(sentenceOf(0, {}, datasetOf([['CAD', 50], ['CAD', 60]]))).toBe(
      'No rate of C$ would bring C$50 to 1st: other salaries in CAD move along, or tie there.',
    );
  });
});

describe('the needed rate', () => {
  it.each([
    [0.7, 0.9, 'at least'],
    [0.94, 0.9, 'at least'],
    [0.96, 1, 'at most'],
    [1.2, 1, 'at most'],
  ])('seen from %d is the nearer end: %d, %s', (from, rate, bound) => {
    expect(neededRate(BETWEEN, from)).toEqual({ rate, bound });
  });

  it('is the only end where there is one', () => {
    expect(neededRate({ ...BETWEEN, lowest: 0 }, 0.1)).toEqual({ rate: 1, bound: 'at most' });
    const open = { ...BETWEEN, highest: Number.POSITIVE_INFINITY };
    expect(neededRate(open, 100)).toEqual({ rate: 0.9, bound: 'at least' });
  });

  it('is none where any rate does, no rate does or there is no rate', () => {
    const open = { ...BETWEEN, lowest: 0, highest: Number.POSITIVE_INFINITY };
    expect(neededRate(open, 1)).toBeNull();
    expect(neededRate({ kind: 'never' }, 1)).toBeNull();
    expect(neededRate({ kind: 'base' }, 1)).toBeNull();
  });

  it('is cleared by the shortest rate inwards, from four digits on', () => {
    // 130,786 ÷ 137,192 = 0.953306…: 0.9534 is the next with four digits.
    const needed = { rate: 130_786 / 137_192, bound: 'at least' } as const;
    expect(rateBeyond(needed, { ...BETWEEN, lowest: needed.rate, highest: 1.01 })).toBe(0.9534);
    expect(rateBeyond(needed, { ...BETWEEN, lowest: needed.rate, highest: 0.9534 })).toBe(0.95331);
    const most = { rate: 1.125_595_8, bound: 'at most' } as const;
    expect(rateBeyond(most, { ...BETWEEN, lowest: 0.9, highest: most.rate })).toBe(1.125);
  });

  it('is cleared by a thousand-millionth where no short rate has room', () => {
    const narrow = { ...BETWEEN, lowest: 2, highest: 2.000_000_01 };
    expect(rateBeyond({ rate: 2, bound: 'at least' }, narrow)).toBe(2.000_000_002);
    expect(rateBeyond({ rate: 2, bound: 'at most' }, { ...narrow, lowest: 1.999_999_99, highest: 2 })).toBe(
      1.999_999_998,
    );
  });

  it('is written to four digits on the side where it is true', () => {
    expect(formatNeededRate({ rate: 130_786 / 137_192, bound: 'at least' })).toBe('0.9534');
    expect(formatNeededRate({ rate: 1.125_595_8, bound: 'at most' })).toBe('1.125');
    expect(formatNeededRate({ rate: 0.006_350_12, bound: 'at least' })).toBe('0.006351');
    expect(formatNeededRate({ rate: 1.5, bound: 'at least' })).toBe('1.5');
  });
});

describe('the range of the slider', () => {
  it('has room around the dated rate, and takes in the committed and the needed one', () => {
    expect(sliderRange(1, 1, null)).toEqual({ low: 0.7, high: 1.3 });
    expect(sliderRange(1, 2, null)).toEqual({ low: 0.7, high: 2 });
    expect(sliderRange(1, 0.1, { rate: 10, bound: 'at most' })).toEqual({ low: 0.1, high: 11 });
    expect(sliderRange(1, 1, { rate: 0.5, bound: 'at least' })).toEqual({ low: 0.45, high: 1.3 });
  });
});
