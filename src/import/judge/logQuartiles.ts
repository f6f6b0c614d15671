/** Powers of ten that the bins cover; what lies outside counts in the first or the last bin. */
const LOWEST = -6;
const HIGHEST = 16;
const BINS_PER_POWER = 100;

/**
 * How many bins there are: positive figures are counted by their logarithm in bins of 2.3 %, which at
 * a million figures is many times faster than sorting.
 */
export const LOG_BINS = (HIGHEST - LOWEST) * BINS_PER_POWER;

/** The quartiles of positive figures, as logarithms to the base of ten, to within 0.005. */
export interface LogQuartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** The bin of a figure by its logarithm to the base of ten. */
export function binOf(logarithm: number): number {
  const bin = Math.floor((logarithm - LOWEST) * BINS_PER_POWER);
  return Math.min(Math.max(bin, 0), LOG_BINS - 1);
}

/** The quartiles of figures counted in bins; null for none. */
export function logQuartiles(bins: Uint32Array): LogQuartiles | null {
  const count = bins.reduce((sum, figures) => sum + figures, 0);
  if (count === 0) return null;
  const at = (share: number): number => {
    let left = Math.ceil(count * share);
    const bin = bins.findIndex((figures) => {
      left -= figures;
      return left <= 0;
    });
    return LOWEST + (bin + 0.5) / BINS_PER_POWER;
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
