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
    [0.61, 230, 'end'],
    [0.3, 200, 'start'],
  ] as const)('at %s of %s pixels it is its %s', (share, width, anchor) => {
    expect(placeLabel(share, label, width).anchor).toBe(anchor);
  });

  it('is the wider side where there is room on neither', () => {
    expect(placeLabel(0.61, 'x'.repeat(40), 300)).toEqual({ anchor: 'end', dx: -6 });
    expect(placeLabel(0.4, 'x'.repeat(40), 300)).toEqual({ anchor: 'start', dx: 6 });
  });
});
