/** So many digits tell two pays apart: 2,000 a week and 104,000 a year may differ in their last binary digit at a rate. */
const DIGITS = 12;

/** The ranks from 1 of values, highest first; equal ones in their own order. */
export function ranksOfValues(values: readonly number[]): readonly number[] {
  const order = [...values.map((value) => Number(value.toPrecision(DIGITS))).entries()].toSorted(([, one], [, other]) => other - one);
  const ranks = values.map(() => 0);
  order.forEach(([index], position) => {
    ranks[index] = position + 1;
  });
  return ranks;
}
