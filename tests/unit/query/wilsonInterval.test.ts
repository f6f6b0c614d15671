import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../src/query/wilsonInterval';

describe('the score interval of a share', () => {
  // By hand: z² = 3.8416; for 14 of 22 the middle is (14/22 + 3.8416/44) ÷ (1 + 3.8416/22) = 0.616079 and
  // the half 1.96 × √(14/22 × 8/22 ÷ 22 + 3.8416/1936) ÷ 1.174618 = 0.186581.
  it('is the one that Wilson’s formula gives', () => {
    const { low, high } = wilsonInterval(14, 22);
    expect(low).toBeCloseTo(0.4295, 4);
    expect(high).toBeCloseTo(0.8027, 4);
  });

  it('ends at none and at all', () => {
    // 3.8416 ÷ (10 + 3.8416) = 0.27754
    expect(wilsonInterval(0, 10).low).toBe(0);
    expect(wilsonInterval(0, 10).high).toBeCloseTo(0.2775, 4);
    expect(wilsonInterval(10, 10).low).toBeCloseTo(0.7225, 4);
    expect(wilsonInterval(10, 10).high).toBe(1);
  });

  it.each([[0, 0], [-1, 5], [6, 5], [Number.NaN, 5]])('refuses %s of %s', (hits, n) => {
    expect(() => wilsonInterval(hits, n)).toThrow(RangeError);
  });

  it('holds the share and shrinks as there are more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const hits = Math.round(n * part);
        const one = wilsonInterval(hits, n);
        const ten = wilsonInterval(hits * 10, n * 10);
        expect(one.low).toBeLessThanOrEqual(hits / n + 1e-12);
        expect(one.high).toBeGreaterThanOrEqual(hits / n - 1e-12);
        expect(ten.high - ten.low).toBeLessThan(one.high - one.low);
      }),
    );
  });
});
