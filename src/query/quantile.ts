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

/**
 * The quartiles, type 7, of the values of rows that stand highest value first; null for no rows.
 * `values` has a slot for each row that is named.
 */
export function quartilesOfRows(rows: SelectedRows, values: Float64Array): Quartiles | null {
  if (rows.length === 0) return null;
  const at = (probability: number) => {
    const position = (rows.length - 1) * probability;
    const fromTop = (index: number) => amountAt(values, rows.at(rows.length - 1 - index));
    const ends = Float64Array.of(fromTop(Math.floor(position)), fromTop(Math.ceil(position)));
    return quantile(ends, position - Math.floor(position));
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
