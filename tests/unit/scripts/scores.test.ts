import { describe, expect, it } from 'vitest';
import { median, readScores } from '../../../scripts/lighthouse/scores';

describe('median', () => {
  it.each([
    [[98, 100, 97, 99, 100], 99],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
    [[], Number.NaN],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe('readScores', () => {
  const report = {
    categories: {
      performance: { score: 0.985 },
      accessibility: { score: 1 },
      'best-practices': { score: 0.96 },
      seo: { score: 1 },
    },
    audits: { 'cumulative-layout-shift': { numericValue: 0.012 } },
  };

  it('reads scores of 100 and the layout shift', () => {
    expect(readScores(report)).toEqual({
      categories: { performance: 99, accessibility: 100, 'best-practices': 96, seo: 100 },
      layoutShift: 0.012,
    });
  });

  it('does not take a page that did not load for a bad score', () => {
    const unscored = { ...report, categories: { ...report.categories, performance: { score: null } } };
    expect(() => readScores(unscored)).toThrow('categories.performance.score');
  });
});
