import { amountAt } from '../dataset/numberAt';
import type { SelectedRows } from './selectedRows';

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

/** The quartiles, type 7, of so many values, which are had by their place from the highest; null for none. */
export function quartilesOf(count: number, fromTop: (index: number) => number): Quartiles | null {
  if (count === 0) return null;
  const at = (probability: number) => {
    const position = (count - 1) * probability;
    const value = (index: number) => fromTop(count - 1 - index);
    const ends = Float64Array.of(value(Math.floor(position)), value(Math.ceil(position)));
    return quantile(ends, position - Math.floor(position));
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

/**
 * The quartiles, type 7, of the values of rows that stand highest value first; null for no rows.
 * `values` has a slot for each row that is named.
 */
export function quartilesOfRows(rows: SelectedRows, values: Float64Array): Quartiles | null {
  return quartilesOf(rows.length, (index) => amountAt(values, rows.at(index)));
}
