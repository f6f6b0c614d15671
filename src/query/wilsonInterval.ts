/** The standard normal deviate within which 95 % lie. */
const Z = 1.96;

/**
 * The 95 % score interval for a share: of `n` drawn at random, `hits` had a property; between which
 * shares, from 0 to 1, have it of all? Wilson, "Probable Inference, the Law of Succession, and
 * Statistical Inference", Journal of the American Statistical Association 22 (1927), with z = 1.96.
 * Throws a RangeError for `n` below 1 and for `hits` outside 0 to n.
 */
export function wilsonInterval(hits: number, n: number): { readonly low: number; readonly high: number } {
  if (!(n >= 1 && hits >= 0 && hits <= n)) throw new RangeError(`${hits} of ${n} are no share`);
  const share = hits / n;
  const z2 = Z * Z;
  const middle = share + z2 / (2 * n);
  const half = Z * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  const whole = 1 + z2 / n;
  return { low: Math.max((middle - half) / whole, 0), high: Math.min((middle + half) / whole, 1) };
}
