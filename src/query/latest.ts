/** How many are kept, so that views asked for side by side do not throw each other out. */
export const KEPT = 8;

/** Gives the one of what it gave lately that is sought, or else a new one, and keeps as many as `most`. */
export function createLatest<Kept>(most = KEPT): (isSought: (own: Kept) => boolean, create: () => Kept) => Kept {
  let kept: readonly Kept[] = [];
  return (isSought, create) => {
    const own = kept.find(isSought) ?? create();
    kept = [own, ...kept.filter((other) => other !== own)].slice(0, most);
    return own;
  };
}
