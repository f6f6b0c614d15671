import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectedOf } from '../given';
import { FEWEST_FOR_MEDIAN, type Quartiles, quartilesOfRows } from '../../../src/query/quantile';

/** Type 7 as Hyndman and Fan write it: from the ranks j and j + 1, counted from 1. */
function referenceQuantile(values: readonly number[], probability: number): number {
  const sorted = [...values].toSorted((a, b) => a - b);
  const rank = 1 + (sorted.length - 1) * probability;
  const j = Math.min(Math.trunc(rank), sorted.length - 1);
  const weight = rank - j;
  return (1 - weight) * Number(sorted.at(Math.max(j - 1, 0))) + weight * Number(sorted.at(j));
}

/** The quartiles of values in any order. */
function quartilesOf(values: Float64Array): Quartiles | null {
  const rows = [...values.keys()].toSorted((a, b) => Number(values[b]) - Number(values[a]));
  return quartilesOfRows(selectedOf(rows, values.length), values);
}

const manyValues = fc.array(fc.double({ min: 0.01, max: 1e9, noNaN: true }), {
  minLength: 1,
  maxLength: 60,
});
const PROBABILITIES = [
  ['lower', 0.25],
  ['median', 0.5],
  ['upper', 0.75],
] as const;

describe('quartilesOfRows', () => {
  it('asks for the named rows alone, which stand highest first', () => {
    const values = Float64Array.of(5, 99, 1, 4, 2, 3);
    const rows = selectedOf([0, 3, 5, 4, 2], 6);
    expect(quartilesOfRows(rows, values)).toEqual({ lower: 2, median: 3, upper: 4 });
  });

  it('sorts by value, not by text', () => {
    expect(quartilesOf(Float64Array.of(100, 9, 20))?.median).toBe(20);
  });

  // The same as R's quantile(1:4, …), whose default is type 7, and numpy's percentile.
  it('of 1, 2, 3 and 4 are 1.75, 2.5 and 3.25', () => {
    expect(quartilesOf(Float64Array.of(3, 1, 4, 2))).toEqual({ lower: 1.75, median: 2.5, upper: 3.25 });
  });

  it('of a single value are that value', () => {
    expect(quartilesOf(Float64Array.of(67_031))).toEqual({ lower: 67_031, median: 67_031, upper: 67_031 });
  });

  it('agree with a naive reference', () => {
    fc.assert(
      fc.property(manyValues, fc.constantFrom(...PROBABILITIES), (values, [quartile, probability]) => {
        const found = Number(quartilesOf(Float64Array.from(values))?.[quartile]);
        // Ranks near a whole number can round to either side of it: the tolerance is of the spread.
        const tolerance = 1e-12 * Math.max(...values);
        expect(Math.abs(found - referenceQuantile(values, probability))).toBeLessThanOrEqual(tolerance);
      }),
    );
  });

  it('is null for no values', () => {
    expect(quartilesOf(new Float64Array())).toBeNull();
  });

  it('of two values lies a quarter, a half and three quarters of the way', () => {
    // The two figures in euros: 67,031 + (93,477 − 67,031) × ¼ = 67,031 + 6,611.5
    expect(quartilesOf(Float64Array.of(93_477, 67_031))).toEqual({
      lower: 73_642.5,
      median: 80_254,
      upper: 86_865.5,
    });
  });

  it('lies between the least and the most, and rises', () => {
    fc.assert(
      fc.property(manyValues, (values) => {
        const { lower, median, upper } = quartilesOf(Float64Array.from(values)) ?? {};
        expect(lower).toBeGreaterThanOrEqual(Math.min(...values));
        expect(median).toBeGreaterThanOrEqual(Number(lower));
        expect(upper).toBeGreaterThanOrEqual(Number(median));
        expect(upper).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });

  it('has as many values at or below the median as at or above it', () => {
    fc.assert(
      fc.property(manyValues, (values) => {
        const median = Number(quartilesOf(Float64Array.from(values))?.median);
        const half = values.length / 2;
        expect(values.filter((value) => value <= median).length).toBeGreaterThanOrEqual(half);
        expect(values.filter((value) => value >= median).length).toBeGreaterThanOrEqual(half);
      }),
    );
  });
});

describe('the fewest salaries for a median', () => {
  it('are five', () => {
    expect(FEWEST_FOR_MEDIAN).toBe(5);
  });
});
