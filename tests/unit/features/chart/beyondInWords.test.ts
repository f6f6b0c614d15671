import { describe, expect, it } from 'vitest';
import { barsBeyond, beyondInWords } from '../../../../src/features/chart/beyondInWords';

describe('what reaches beyond the axis', () => {
  it('is said by name', () => {
    expect(beyondInWords([])).toBe('');
    expect(beyondInWords(['Egypt'])).toBe('Egypt reaches beyond the axis.');
    expect(beyondInWords(['Egypt', 'Chad'])).toBe('Egypt and Chad reach beyond the axis.');
    expect(beyondInWords(['Egypt', 'Chad', 'Mali'])).toBe('Egypt, Chad and Mali reach beyond the axis.');
  });

  it('is said of three, and how many more there are', () => {
    expect(beyondInWords(['Egypt', 'Chad', 'Mali', 'Niger', 'Togo'])).toBe('Egypt, Chad, Mali and 2 more reach beyond the axis.');
  });

  it('is said of salaries by their pay', () => {
    const bars = [
      { comparable: 'US$900,000', isBeyond: true },
      { comparable: 'US$60,000', isBeyond: false },
    ];
    expect(barsBeyond(bars)).toBe('US$900,000 reaches beyond the axis.');
    expect(barsBeyond(bars.slice(1))).toBe('');
  });
});
