/**
 * The first whole number of those from one up to, but without, another for which something holds; the
 * second where it holds for none. Whatever holds for one must hold for all after it.
 */
export function firstWhere(from: number, to: number, holds: (at: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
