/**
 * Whether a change is one of a random share of all, by its number: the same in every run.
 *
 * @param share from 0 for none to 1 for all
 */
export function isInSample(change: number, share: number): boolean {
  // The finalizer of MurmurHash3 (Austin Appleby, public domain): neighbours get numbers far apart.
  let hash = change + 0x9e3779b9;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32 < share;
}

/**
 * The interval that holds the share of all in 95 of 100 samples (E. B. Wilson, "Probable Inference, the Law of
 * Succession, and Statistical Inference", Journal of the American Statistical Association 22, 1927).
 *
 * @returns its ends from 0 to 1; the whole where nothing was sampled
 */
export function interval(hits: number, n: number): [low: number, high: number] {
  if (n === 0) return [0, 1];
  const z = 1.96;
  const share = hits / n;
  const middle = share + z ** 2 / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return [(middle - half) / (1 + z ** 2 / n), (middle + half) / (1 + z ** 2 / n)];
}
