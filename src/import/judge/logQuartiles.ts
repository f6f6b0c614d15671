/** Powers of ten that the bins cover; what lies outside counts in the first or the last bin. */
const LOWEST = -6;
const HIGHEST = 16;
const BINS_PER_POWER = 100;
const BINS = (HIGHEST - LOWEST) * BINS_PER_POWER;

/** The quartiles of positive figures, as logarithms to the base of ten, to within 0.005. */
export interface LogQuartiles {
  readonly count: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** Figures counted in bins of 2.3 %, which at a million figures is many times faster than sorting. */
export interface LogBins {
  /** Counts a figure by its logarithm. */
  add(logarithm: number): void;
  /** Throws a RangeError where nothing was counted. */
  quartiles(): LogQuartiles;
  readonly count: number;
}

export function createLogBins(): LogBins {
  const bins = new Uint32Array(BINS);
  let count = 0;

  function at(share: number): number {
    let left = Math.ceil(count * share);
    const bin = bins.findIndex((figures) => {
      left -= figures;
      return left <= 0;
    });
    return LOWEST + (bin + 0.5) / BINS_PER_POWER;
  }

  return {
    get count() {
      return count;
    },
    add(logarithm) {
      const bin = Math.floor((logarithm - LOWEST) * BINS_PER_POWER);
      const within = Math.min(Math.max(bin, 0), BINS - 1);
      bins[within] = (bins[within] ?? 0) + 1;
      count += 1;
    },
    quartiles() {
      if (count === 0) throw new RangeError('No figures have no quartiles');
      return { count, lower: at(0.25), median: at(0.5), upper: at(0.75) };
    },
  };
}
