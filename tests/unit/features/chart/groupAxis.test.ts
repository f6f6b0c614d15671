import { describe, expect, it } from 'vitest';
import { groupAxis, isBeyond } from '../../../../src/features/chart/groupAxis';
import { range } from '../../given';

/** A group with a median, whose middle half ends at an amount. */
const firm = (upper: number) => ({ quartiles: { lower: upper / 4, median: upper / 2, upper }, marks: [] });
/** A group too small for a median. */
const small = (...marks: readonly number[]) => ({ quartiles: null, marks });

const endOf = (uppers: readonly number[]) => groupAxis(uppers.map(firm), null).end;

describe('the axis of groups', () => {
  it('ends where the middle half of the highest does, with round ticks', () => {
    expect(groupAxis([firm(80), firm(100), firm(40)], null)).toEqual({ end: 100, ticks: [0, 20, 40, 60, 80, 100] });
    expect(groupAxis([firm(10), firm(40)], null).end).toBe(40);
  });

  it('ends before a group that reaches more than three times as far as the next', () => {
    expect(endOf([20, 91, 30])).toBe(30);
    expect(endOf([20, 90, 30])).toBe(90);
  });

  it('reaches as far as each of two groups, which are compared by their lengths', () => {
    expect(endOf([1_000, 10])).toBe(1_000);
    expect(endOf([10])).toBe(10);
  });

  it('ends before a fifth of the groups at most', () => {
    // Of ten groups two, though the first is not three times the second.
    expect(endOf([1_000, 400, ...range(93, 100)])).toBe(100);
    expect(endOf([1_000, 900, 800, ...range(94, 100)])).toBe(1_000);
    // Of nine one.
    expect(endOf([1_000, 900, ...range(94, 100)])).toBe(1_000);
    // Of both gaps the lower one: 200 would flatten the others as well.
    expect(endOf([1_000, 200, 30, 29, 28, 27, 26, 25, 24, 23])).toBe(30);
  });

  it('has room for median and middle half of the salaries on show', () => {
    expect(groupAxis([firm(900), firm(100), firm(90)], { lower: 50, median: 200, upper: 300 }).end).toBe(300);
    expect(groupAxis([firm(900), firm(100), firm(90)], { lower: 50, median: 60, upper: 70 }).end).toBe(100);
  });

  it('has all of a group that is far out where the salaries on show are as well', () => {
    expect(groupAxis([firm(900), firm(100), firm(90)], { lower: 50, median: 200, upper: 301 }).end).toBe(900);
    expect(groupAxis([firm(900), firm(100), firm(90)], { lower: 450, median: 700, upper: 950 }).end).toBe(950);
  });

  it('is hardly lengthened by single salaries, and not by those far out', () => {
    expect(groupAxis([firm(100), firm(90), small(125, 10)], null).end).toBe(125);
    expect(groupAxis([firm(100), firm(90), small(126, 110)], null).end).toBe(110);
    expect(groupAxis([firm(100), firm(90), small(126)], null).end).toBe(100);
  });

  it('goes by single salaries where hardly any group has a median', () => {
    expect(groupAxis([firm(100), small(200), small(300), small(250)], null).end).toBe(300);
    expect(groupAxis([firm(100), small(200), small(2_000), small(250)], null).end).toBe(250);
    expect(groupAxis([small(200), small(300)], null).end).toBe(300);
    expect(groupAxis([firm(100), small(200), small(300)], null).end).toBe(100);
  });
});

describe('whether a group reaches beyond the axis', () => {
  const axis = { end: 100, ticks: [] };

  it('goes by its middle half', () => {
    expect(isBeyond(firm(100), axis)).toBe(false);
    expect(isBeyond(firm(101), axis)).toBe(true);
  });

  it('goes by the highest of its salaries where it is too small for a median', () => {
    expect(isBeyond(small(100, 3), axis)).toBe(false);
    expect(isBeyond(small(101, 3), axis)).toBe(true);
  });
});
