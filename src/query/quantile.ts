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
 * The quartiles of so many values, which are had by their place from the highest; null for none. By
 * linear interpolation: type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The
 * American Statistician 50 (1996).
 */
export function quartilesOf(count: number, fromTop: (index: number) => number): Quartiles | null {
  if (count === 0) return null;
  const at = (probability: number) => {
    const position = (count - 1) * probability;
    const value = (fromLowest: number) => fromTop(count - 1 - fromLowest);
    const below = value(Math.floor(position));
    return below + (value(Math.ceil(position)) - below) * (position % 1);
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
