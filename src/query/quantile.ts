/** A group of fewer salaries than this is shown as single marks, never as a firm median. */
export const FEWEST_FOR_MEDIAN = 5;

export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/**
 * The quantile of values in ascending order at `probability` from 0 to 1, by linear interpolation:
 * type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician
 * 50 (1996). Throws a RangeError for no values and for a probability outside 0 to 1.
 */
export function quantile(ascending: Float64Array, probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`A probability lies between 0 and 1, not at ${probability}`);
  }
  const position = (ascending.length - 1) * probability;
  const below = ascending[Math.floor(position)];
  const above = ascending[Math.ceil(position)];
  if (below === undefined || above === undefined) {
    throw new RangeError('No values have no quantile');
  }
  return below + (above - below) * (position - Math.floor(position));
}

/** The quartiles of values in any order, type 7; null for no values. The input is left as it is. */
export function quartilesOf(values: Float64Array): Quartiles | null {
  if (values.length === 0) return null;
  const ascending = values.toSorted();
  return {
    lower: quantile(ascending, 0.25),
    median: quantile(ascending, 0.5),
    upper: quantile(ascending, 0.75),
  };
}
