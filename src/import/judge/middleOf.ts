/** The middle of a range, or the one end that it has (the other is NaN); NaN where it has none. */
export function middleOf(low: number | undefined, high: number | undefined): number {
  const lowest = low ?? Number.NaN;
  const highest = high ?? Number.NaN;
  if (Number.isNaN(highest)) return lowest;
  return Number.isNaN(lowest) ? highest : (lowest + highest) / 2;
}
