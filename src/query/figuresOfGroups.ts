import { type Quartiles, quantile } from './quantile';

/** How the salaries of one group are spread. */
export interface GroupFigures {
  readonly count: number;
  /** Type 7; null for no salaries. */
  readonly quartiles: Quartiles | null;
}

/** The probabilities of the three quartiles. */
export const QUARTILES = [0.25, 0.5, 0.75];

/** The two salaries of `count` that a quartile lies on or between, the lower first, counted from the top. */
export function indicesAt(count: number, probability: number): readonly number[] {
  const position = (count - 1) * probability;
  return [count - 1 - Math.floor(position), count - 1 - Math.ceil(position)];
}

/**
 * The figures of groups of so many salaries each. `valuesAt` gives the two values that a quartile of a
 * group lies on or between, the lower first.
 */
export function figuresOf(
  totals: Uint32Array,
  valuesAt: (group: number, probability: number) => Float64Array,
): readonly GroupFigures[] {
  return Array.from(totals, (count, group) => {
    if (count === 0) return { count, quartiles: null };
    const at = (probability: number) => {
      const position = (count - 1) * probability;
      return quantile(valuesAt(group, probability), position - Math.floor(position));
    };
    return { count, quartiles: { lower: at(0.25), median: at(0.5), upper: at(0.75) } };
  });
}
