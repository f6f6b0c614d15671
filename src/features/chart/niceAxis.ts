/** An axis from 0 that ends on or after the highest value, with ticks at round numbers. */
export interface Axis {
  readonly end: number;
  readonly ticks: readonly number[];
}

const ROUND_STEPS = [1, 2, 2.5, 5, 10];

/**
 * The axis for values up to `highest` (above 0) with at most `most` steps. It ends at the highest
 * value itself, so that no width is lost; the ticks are the round numbers below.
 */
export function axisFromZero(highest: number, most: number): Axis {
  const rough = highest / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = ROUND_STEPS.find((step) => step * power >= rough) ?? 10;
  const step = factor * power;
  const ticks = Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => index * step);
  return { end: highest, ticks };
}
