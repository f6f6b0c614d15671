/** What reaches more than this many times as far as the next would flatten all others. */
export const FAR = 3;
/** Of so many bars one may be drawn broken: two alone are compared by their lengths. */
const FEWEST_OF_ONE = 3;
/** Of more, one in so many: where many reach far, that is the picture. */
const ONE_IN = 5;

/** How far bars reach, in units of pay, without the few that reach many times as far as all others; 0 where there are none. */
export function commonReach(reaches: readonly number[]): number {
  const sorted = reaches.toSorted((a, b) => b - a);
  const most = sorted.length < FEWEST_OF_ONE ? 0 : Math.max(1, Math.floor(sorted.length / ONE_IN));
  const last = sorted.slice(0, most).findLastIndex((reach, index) => reach > FAR * Number(sorted[index + 1]));
  return sorted[last + 1] ?? 0;
}
