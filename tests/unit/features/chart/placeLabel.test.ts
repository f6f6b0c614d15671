import { describe, expect, it } from 'vitest';
import { placeLabel } from '../../../../src/features/chart/placeLabel';

// A character takes 7 pixels, and 6 are kept free.
const label = 'x'.repeat(20);

describe('on which side of its point a label stands', () => {
  it.each([
    [0.2, 300, 'start'],
    [0.5, 300, 'start'],
    // Behind it has 135 pixels of 146.
    [0.55, 300, 'end'],
    [0.9, 300, 'end'],
    // Far right with room behind alone.
    [0.65, 500, 'end'],
    // Room on neither side: 140 and 90 pixels, 60 and 140.
    [0.61, 230, 'middle'],
    [0.3, 200, 'middle'],
  ] as const)('at %s of %s pixels it is its %s', (share, width, anchor) => {
    expect(placeLabel(share, label, width).anchor).toBe(anchor);
  });

  it('is across it where there is room on neither, within the plot', () => {
    const long = 'x'.repeat(40);
    // 286 pixels, 143 to either side: at 150 of 300 pixels it fits as it is.
    expect(placeLabel(0.5, long, 300)).toEqual({ anchor: 'middle', dx: 0 });
    // Behind 183 pixels it has 117 of them: 26 to the left.
    expect(placeLabel(0.61, long, 300)).toEqual({ anchor: 'middle', dx: -26 });
    // Before 120 pixels: 23 to the right.
    expect(placeLabel(0.4, long, 300)).toEqual({ anchor: 'middle', dx: 23 });
  });

  it('begins where the plot does if it is longer than that', () => {
    // 286 pixels in 200: 143 to either side of 100.
    expect(placeLabel(0.5, 'x'.repeat(40), 200)).toEqual({ anchor: 'middle', dx: 43 });
  });

  it('begins, or ends, four pixels beyond its point, which is below it', () => {
    expect(placeLabel(0.2, label, 300)).toEqual({ anchor: 'start', dx: -4 });
    expect(placeLabel(0.9, label, 300)).toEqual({ anchor: 'end', dx: 4 });
  });
});
