import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gripAt, spanAfter } from '../../../../src/features/chart/brushGesture';
import { rangeAfterKey } from '../../../../src/features/chart/brushKeys';
import { payAxis } from '../../../../src/features/chart/payAxis';
import type { Distribution } from '../../../../src/query/distribution';

const bin = (from: number, to: number) => ({ from, to, count: 1 });
/** Bins of 10,000 from 0 to 80,000; with the gap and the bin beyond there are ten slots. */
const bins = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => bin(index * 10_000, (index + 1) * 10_000));
const linear: Distribution = { scale: 'linear', bins, beyond: null };
const far: Distribution = { scale: 'linear', bins, beyond: bin(200_000, 900_000) };
const decades: Distribution = { scale: 'logarithmic', bins: [bin(100, 300), bin(300, 1_000), bin(1_000, 3_000)], beyond: null };

describe('payAxis', () => {
  it('drags to tenths of a bin, and leaves the ends of the plot open', () => {
    const axis = payAxis(linear);
    expect(axis.rangeBetween(0.25, 0.5061)).toEqual({ low: 20_000, high: 40_000 });
    expect(axis.rangeBetween(0.26, 0.52)).toEqual({ low: 21_000, high: 42_000 });
    expect(axis.rangeBetween(-1, 2)).toEqual({ low: null, high: null });
  });

  it('has the bin beyond as a whole or not at all', () => {
    const axis = payAxis(far);
    expect(axis.slots).toBe(10);
    expect(axis.rangeBetween(0.1, 0.84)).toEqual({ low: 10_000, high: 80_000 });
    expect(axis.rangeBetween(0.1, 0.86)).toEqual({ low: 10_000, high: null });
    expect(axis.rangeBetween(0.95, 1)).toEqual({ low: 80_000, high: null });
  });

  it('drags to two digits where bins grow by a factor', () => {
    const axis = payAxis(decades);
    expect(axis.rangeBetween(0.001, 1 / 3)).toEqual({ low: null, high: 300 });
    expect(axis.rangeBetween(0.5, 5 / 6)).toEqual({ low: 650, high: 2_000 });
  });

  it('shows a range where it was dragged to', () => {
    const span = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.constantFrom(linear, far, decades), span, (distribution, [a, b]) => {
        const axis = payAxis(distribution);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const [low, high] = axis.sharesOf(axis.rangeBetween(from, to));
        expect(low).toBeLessThanOrEqual(high);
        expect(axis.rangeBetween(low, high)).toEqual(axis.rangeBetween(from, to));
      }),
    );
  });
});

describe('a grip', () => {
  it('takes an edge within reach, the whole in between, and else begins anew', () => {
    expect(gripAt(0.21, [0.2, 0.6], 0.02).part).toBe('low');
    expect(gripAt(0.59, [0.2, 0.6], 0.02).part).toBe('high');
    expect(gripAt(0.4, [0.2, 0.6], 0.02).part).toBe('whole');
    expect(gripAt(0.8, [0.2, 0.6], 0.02)).toEqual({ part: 'new', at: 0.8, span: [0.8, 0.8] });
    expect(gripAt(0.4, [0, 1], 0.02).part).toBe('new');
    expect(gripAt(0.51, [0.5, 0.5], 0.02).part).toBe('high');
    expect(gripAt(0.49, [0.5, 0.5], 0.02).part).toBe('low');
  });

  it('moves what it has taken', () => {
    expect(spanAfter({ part: 'new', at: 0.5, span: [0.5, 0.5] }, 0.3)).toEqual([0.3, 0.5]);
    expect(spanAfter({ part: 'low', at: 0.2, span: [0.2, 0.6] }, 0.7)).toEqual([0.6, 0.7]);
    expect(spanAfter({ part: 'high', at: 0.6, span: [0.2, 0.6] }, 3)).toEqual([0.2, 1]);
    expect(spanAfter({ part: 'whole', at: 0.3, span: [0.25, 0.5] }, 2)).toEqual([0.75, 1]);
    expect(spanAfter({ part: 'whole', at: 0.3, span: [0.25, 0.5] }, -1)).toEqual([0, 0.25]);
  });
});

describe('a key on a handle', () => {
  const open = { low: null, high: null };
  const axis = payAxis(far);

  it('moves the lower end by a step, a bin, and as far as it goes', () => {
    expect(rangeAfterKey(axis, open, 'low', 'ArrowRight')).toEqual({ low: 1_000, high: null });
    expect(rangeAfterKey(axis, { low: 1_000, high: null }, 'low', 'ArrowDown')).toEqual(open);
    expect(rangeAfterKey(axis, open, 'low', 'PageUp')).toEqual({ low: 10_000, high: null });
    expect(rangeAfterKey(axis, { low: 12_000, high: 12_500 }, 'low', 'ArrowUp')).toEqual({ low: 12_000, high: 12_500 });
    expect(rangeAfterKey(axis, { low: 12_000, high: 12_500 }, 'low', 'ArrowLeft')).toEqual({ low: 11_000, high: 12_500 });
    expect(rangeAfterKey(axis, { low: 15_000, high: 30_000 }, 'low', 'PageUp')).toEqual({ low: 20_000, high: 30_000 });
    expect(rangeAfterKey(axis, { low: 20_000, high: 30_000 }, 'low', 'PageUp')).toEqual({ low: 20_000, high: 30_000 });
    expect(rangeAfterKey(axis, { low: 5_000, high: 30_000 }, 'low', 'End')).toEqual({ low: 20_000, high: 30_000 });
    expect(rangeAfterKey(axis, open, 'low', 'End')).toEqual({ low: 80_000, high: null });
    expect(rangeAfterKey(axis, { low: 5_000, high: 30_000 }, 'low', 'Home')).toEqual({ low: null, high: 30_000 });
  });

  it('takes what lies beyond first from the upper end', () => {
    expect(rangeAfterKey(axis, open, 'high', 'ArrowLeft')).toEqual({ low: null, high: 80_000 });
    expect(rangeAfterKey(axis, { low: null, high: 80_000 }, 'high', 'PageDown')).toEqual({ low: null, high: 70_000 });
    expect(rangeAfterKey(axis, { low: null, high: 79_000 }, 'high', 'ArrowRight')).toEqual({ low: null, high: 80_000 });
    expect(rangeAfterKey(axis, { low: null, high: 80_000 }, 'high', 'ArrowRight')).toEqual(open);
    expect(rangeAfterKey(axis, open, 'high', 'ArrowRight')).toEqual(open);
    expect(rangeAfterKey(axis, { low: 7_000, high: null }, 'high', 'Home')).toEqual({ low: 7_000, high: 10_000 });
    expect(rangeAfterKey(axis, open, 'high', 'Home')).toEqual({ low: null, high: 10_000 });
    expect(rangeAfterKey(axis, { low: 40_000, high: 50_000 }, 'high', 'ArrowLeft')).toEqual({ low: 40_000, high: 50_000 });
    expect(rangeAfterKey(axis, { low: 40_000, high: 44_000 }, 'high', 'ArrowLeft')).toEqual({ low: 40_000, high: 44_000 });
    expect(rangeAfterKey(axis, { low: 40_000, high: 44_000 }, 'high', 'ArrowRight')).toEqual({ low: 40_000, high: 45_000 });
    expect(rangeAfterKey(axis, { low: 7_000, high: 9_000 }, 'high', 'End')).toEqual({ low: 7_000, high: null });
  });

  it('has no end beyond the last bin where nothing lies there', () => {
    const plain = payAxis(linear);
    expect(rangeAfterKey(plain, open, 'high', 'ArrowLeft')).toEqual({ low: null, high: 79_000 });
    expect(rangeAfterKey(plain, { low: null, high: 79_000 }, 'high', 'ArrowRight')).toEqual(open);
    expect(rangeAfterKey(plain, { low: 30_000, high: 31_000 }, 'high', 'PageDown')).toEqual({ low: 30_000, high: 31_000 });
    expect(rangeAfterKey(plain, open, 'low', 'End')).toEqual({ low: 70_000, high: null });
  });

  it('goes up and down by two digits where bins grow by a factor', () => {
    const axisOfDecades = payAxis(decades);
    expect(rangeAfterKey(axisOfDecades, { low: 1_000, high: null }, 'low', 'ArrowLeft')?.low).toBe(990);
    expect(rangeAfterKey(axisOfDecades, { low: null, high: 1_000 }, 'high', 'ArrowRight')?.high).toBe(1_100);
  });

  it('does nothing for any other key', () => {
    expect(rangeAfterKey(axis, open, 'low', 'a')).toBeNull();
  });
});
