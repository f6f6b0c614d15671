import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  followScroll,
  isScaled,
  isStuck,
  NOT_SCROLLED,
  offsetFor,
  offsetShowing,
  scrollExtent,
  scrollTopFor,
  scrolledHeight,
} from '../../../../src/features/opened-table/scaledScroll';

const few = scrollExtent(100, 600);
const million = scrollExtent(1_000_000, 600);

describe('a table that is no higher than browsers allow', () => {
  it('scrolls as far as its rows go, and no further', () => {
    expect(few).toEqual({ inSight: 600, rows: 3_000, element: 3_000 });
    expect(scrolledHeight(few, 100)).toBe(3_636);
    expect(followScroll(few, NOT_SCROLLED, 1_234)).toEqual({ scrollTop: 1_234, offset: 1_234 });
    expect(followScroll(few, NOT_SCROLLED, 5_000).offset).toBe(3_000);
    expect(isStuck(few, { scrollTop: 0, offset: 0 })).toBe(false);
  });

  it('does not scroll where all rows are in sight', () => {
    expect(scrollExtent(3, 600)).toEqual({ inSight: 600, rows: 0, element: 0 });
  });
});

describe('a table of a million rows', () => {
  it('is as high as browsers allow', () => {
    expect(isScaled(million)).toBe(true);
    expect(scrolledHeight(million, 1_000_000)).toBe(8_000_636);
  });

  it('has its last row at the bottom where the element can scroll no further', () => {
    expect(offsetFor(million, million.element)).toBe(million.rows);
    expect(scrollTopFor(million, million.rows)).toBe(million.element);
    expect(million.rows).toBe(36_000_000 - 600);
  });

  it('finds every offset again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: million.rows }), (offset) => {
        expect(offsetFor(million, scrollTopFor(million, offset))).toBeCloseTo(offset, 4);
      }),
    );
  });

  it('moves by a notch of the wheel as any table does, wherever it is', () => {
    for (const offset of [0, 18_000_000, million.rows - 500]) {
      const before = { scrollTop: scrollTopFor(million, offset), offset };
      expect(followScroll(million, before, before.scrollTop + 100).offset).toBe(offset + 100);
    }
  });

  it('goes where the scrollbar stands once that is dragged', () => {
    const half = million.element / 2;
    expect(followScroll(million, NOT_SCROLLED, half).offset).toBeCloseTo(million.rows / 2, 3);
  });

  it('says that the element has come to an end before the rows', () => {
    expect(isStuck(million, { scrollTop: 0, offset: 400 })).toBe(true);
    expect(isStuck(million, { scrollTop: million.element, offset: million.rows - 400 })).toBe(true);
    expect(isStuck(million, { scrollTop: 0, offset: 0 })).toBe(false);
    expect(isStuck(million, { scrollTop: million.element, offset: million.rows })).toBe(false);
  });
});

describe('bringing a row in sight', () => {
  it('scrolls no further than it takes', () => {
    expect(offsetShowing(few, 0, 3)).toBe(0);
    expect(offsetShowing(few, 0, 20)).toBe(21 * 36 - 600);
    expect(offsetShowing(few, 1_000, 3)).toBe(108);
    expect(offsetShowing(few, 0, 99)).toBe(3_000);
  });
});
