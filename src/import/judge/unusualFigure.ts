import type { Flag } from '../../dataset/flag';
import type { LogQuartiles } from './logQuartiles';

/** Fewer salaries than this say nothing of what is usual. */
export const FEWEST_TO_JUDGE_BY = 10;

/** Salaries are spread at least this wide, in powers of ten: of equal ones nothing else is unusual. */
const NARROWEST_SPREAD = 0.15;
/** Tukey's outer fences: beyond three times the middle half's width is far out. */
const FAR_OUT = 3;
/** A corrected figure must come to lie within the inner fences. */
const INSIDE = 1.5;
/** Pay in thousands or for an hour is written with few digits. */
const HIGHEST_SHORT_FIGURE = 1000;
const THOUSAND = 3;

/** What lies outside is far out, in logarithms to the base of ten. */
export interface Fences {
  readonly lowest: number;
  readonly highest: number;
}

export function fencesOf({ lower, upper }: LogQuartiles): Fences {
  const spread = Math.max(upper - lower, NARROWEST_SPREAD);
  return { lowest: lower - FAR_OUT * spread, highest: upper + FAR_OUT * spread };
}

/**
 * What a figure looks like beside others of its kind; null for nothing unusual. All in logarithms to
 * the base of ten. A figure is flagged only if it lies far out, beyond three times the width of the
 * middle half from the nearer quartile, and one correction brings it back among the others.
 *
 * @param figure pay for a year at the period that is read
 * @param written the figure as it is written
 * @param hours paid hours of the period that is read; 1 where pay is for an hour already
 */
export function unusualFigure(
  figure: number,
  written: number,
  hours: number,
  others: LogQuartiles,
): Flag | null {
  const { lowest, highest } = fencesOf(others);
  if (figure >= lowest && figure <= highest) return null;
  const spread = Math.max(others.upper - others.lower, NARROWEST_SPREAD);
  const distance = (corrected: number): number =>
    corrected >= others.lower - INSIDE * spread && corrected <= others.upper + INSIDE * spread
      ? Math.abs(corrected - others.median)
      : Number.POSITIVE_INFINITY;
  const isFarBelow = figure < lowest;
  if (isFarBelow && 10 ** written < HIGHEST_SHORT_FIGURE) {
    const asThousands = distance(figure + THOUSAND);
    const asHours = distance(figure + Math.log10(hours));
    if (Math.min(asThousands, asHours) < Number.POSITIVE_INFINITY) {
      return asThousands <= asHours ? 'thousands' : 'hours';
    }
  }
  return distance(figure + (isFarBelow ? 1 : -1)) < Number.POSITIVE_INFINITY ? 'slip' : null;
}
