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
