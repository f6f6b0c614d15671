import { describe, expect, it } from 'vitest';
import { binOf, LOG_BINS, logQuartiles } from '../../../../src/import/judge/logQuartiles';
import { middleOf } from '../../../../src/import/judge/middleOf';

function binsOf(...logarithms: readonly number[]): Uint32Array {
  const bins = new Uint32Array(LOG_BINS);
  for (const logarithm of logarithms) bins[binOf(logarithm)] = (bins[binOf(logarithm)] ?? 0) + 1;
  return bins;
}

describe('the bins of logarithms', () => {
  it('are a hundred for each power of ten from a millionth to ten thousand billion', () => {
    expect(LOG_BINS).toBe(2200);
    expect([-6, -5.5, 0, 0.005, 0.015, 1].map(binOf)).toEqual([0, 50, 600, 600, 601, 700]);
  });

  it('take what lies outside at their ends', () => {
    expect([-6.5, -400, 15.995, 16, 16.5, 400].map(binOf)).toEqual([0, 0, 2199, 2199, 2199, 2199]);
  });
});

describe('the quartiles', () => {
  it('are the first, second and third of four', () => {
    const { lower, median, upper } = logQuartiles(binsOf(0.005, 0.015, 0.025, 0.035)) ?? {};
    expect(lower).toBeCloseTo(0.005, 9);
    expect(median).toBeCloseTo(0.015, 9);
    expect(upper).toBeCloseTo(0.025, 9);
  });

  it('are the second, third and fourth of five, which ends between two count up to', () => {
    const { lower, median, upper } = logQuartiles(binsOf(1.005, 2.005, 3.005, 4.005, 5.005)) ?? {};
    expect(lower).toBeCloseTo(2.005, 9);
    expect(median).toBeCloseTo(3.005, 9);
    expect(upper).toBeCloseTo(4.005, 9);
  });

  it('of several in one bin are its middle', () => {
    const { lower, median, upper } = logQuartiles(binsOf(4.001, 4.002, 4.009)) ?? {};
    for (const quartile of [lower, median, upper]) expect(quartile).toBeCloseTo(4.005, 9);
  });

  it('of nothing are none', () => {
    expect(logQuartiles(binsOf())).toBeNull();
  });
});

describe('the middle of a range', () => {
  it.each([
    [40, 60, 50],
    [40, 40, 40],
    [40, Number.NaN, 40],
    [Number.NaN, 60, 60],
    [40, undefined, 40],
    [undefined, 60, 60],
    [undefined, undefined, Number.NaN],
  ])('from %s to %s is %s', (low, high, middle) => {
    expect(middleOf(low, high)).toBe(middle);
  });
});
