import { describe, expect, it } from 'vitest';
import { firstWithin, keptPlaces, leftOutBefore, linesOf } from '../../../src/export/keptPlaces';

describe('what of a list has room', () => {
  it('is its first, and behind them what is pinned', () => {
    expect(keptPlaces({ known: 10, pinned: [1, 5, 9] }, 3)).toEqual([0, 1, 2, 5, 9]);
    expect(keptPlaces({ known: 10, pinned: [] }, 12)).toHaveLength(10);
    expect(keptPlaces({ known: 4, pinned: [700] }, 0)).toEqual([700]);
  });

  it('takes a line for what is left out before a place', () => {
    expect(leftOutBefore([0, 1, 2, 5, 9])).toEqual([0, 0, 0, 2, 3]);
    expect(linesOf([0, 1, 2, 5, 9])).toBe(7);
    expect(leftOutBefore([4])).toEqual([4]);
    expect(linesOf([])).toBe(0);
  });

  it('is as many of the first as there are lines beside what is pinned', () => {
    // Three first, two lines for what is left out, two pinned.
    expect(firstWithin({ known: 10, pinned: [5, 9] }, 7)).toBe(3);
    // With the sixth pinned no line is lost to what is left out before it.
    expect(firstWithin({ known: 10, pinned: [5, 9] }, 8)).toBe(6);
    expect(firstWithin({ known: 10, pinned: [] }, 7)).toBe(7);
    expect(firstWithin({ known: 10, pinned: [5, 9] }, 1)).toBe(0);
    expect(firstWithin({ known: 10, pinned: [5] }, -3)).toBe(0);
  });
});
