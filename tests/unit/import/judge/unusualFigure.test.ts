import { describe, expect, it } from 'vitest';
import { FEWEST_TO_JUDGE_BY, fencesOf, unusualFigure } from '../../../../src/import/judge/unusualFigure';

/** The middle half is half a power of ten wide: far out begins at 3.25 and 6.75, and a correction must lead into 4 to 6. */
const OTHERS = { lower: 4.75, median: 5, upper: 5.25 };
/** Written with 1,000 or more: no pay in thousands or for an hour. */
const LONG = 3;

describe('the fences', () => {
  it('stand three times the width of the middle half beyond its ends', () => {
    expect(fencesOf(OTHERS)).toEqual({ lowest: 3.25, highest: 6.75 });
  });

  it('stand 0.45 powers of ten from salaries that are all equal', () => {
    const { lowest, highest } = fencesOf({ lower: 5, median: 5, upper: 5 });
    expect(lowest).toBeCloseTo(4.55, 12);
    expect(highest).toBeCloseTo(5.45, 12);
  });

  it('are worth nothing among fewer than ten', () => {
    expect(FEWEST_TO_JUDGE_BY).toBe(10);
  });
});

describe('an unusual figure', () => {
  it.each([
    ['on the upper fence', 6.75, null],
    ['just above it', 6.8, 'slip'],
    ['that a tenth brings to the edge of the others', 7, 'slip'],
    ['that a tenth leaves just outside', 7.0625, null],
    ['on the lower fence', 3.25, null],
    ['just below it', 3.2, 'slip'],
    ['that ten times brings to the edge of the others', 3, 'slip'],
    ['that ten times leaves just outside', 2.9375, null],
    ['a thousandth of the others, though it is written long', 2, null],
    ['like the others', 5, null],
  ])('%s is flagged as it should be', (_, figure, flag) => {
    expect(unusualFigure(figure, LONG, 1, OTHERS)).toBe(flag);
  });

  it.each([
    ['thousands, below 1,000 alone', 2, 2.9, 1, 'thousands'],
    ['thousands, where both would do and neither is nearer', 2, 2, 1000, 'thousands'],
    ['thousands, where that is nearer', 2, 2, 10 ** 2.5, 'thousands'],
    ['hours, where that is nearer', 2.5, 2, 10 ** 2.5, 'hours'],
    ['hours, where a thousand times is too much', 3.125, 2, 100, 'hours'],
    ['a slip, where the pay is for an hour already and a thousand times is too much', 3.125, 2, 1, 'slip'],
    ['a slip, where neither thousands nor hours would do', 3.125, 2, 10 ** 3.5, 'slip'],
    ['thousands, at the edge of the others', 3, 2, 1, 'thousands'],
    ['nothing, far too little for any', 0.5, 0, 100, null],
    ['a slip, far above however short it is', 7, 0, 100, 'slip'],
  ])('written short is taken for %s', (_, figure, written, hours, flag) => {
    expect(unusualFigure(figure, written, hours, OTHERS)).toBe(flag);
  });

  it('among equal ones is judged by a spread of 0.15: corrected it comes within 0.225 of them', () => {
    const equal = { lower: 5, median: 5, upper: 5 };
    expect(unusualFigure(6.2, LONG, 1, equal)).toBe('slip');
    expect(unusualFigure(6.25, LONG, 1, equal)).toBeNull();
    expect(unusualFigure(3.8, LONG, 1, equal)).toBe('slip');
    expect(unusualFigure(3.75, LONG, 1, equal)).toBeNull();
  });
});
