/** Units of each currency that one US dollar buys, by code. */
type Rates = Readonly<Record<string, number>>;

/** How one set of rates differs from the one before it. */
export interface RatesChange {
  /** Currencies whose rate moved further than the limit; `move` is a share: 0.3 is 30 % up. */
  readonly jumps: readonly { readonly code: string; readonly move: number }[];
  /** Codes that only the earlier rates have. */
  readonly vanished: readonly string[];
  /** Codes that only the later rates have. */
  readonly added: readonly string[];
}

/** The move since the last file, as a share, beyond which a rate is taken for an error. */
const largestMove = 0.25;

/** Compares two sets of rates; all lists are in alphabetical order. */
export function compareRates(before: Rates, after: Rates): RatesChange {
  const earlier = new Map(Object.entries(before));
  const later = new Map(Object.entries(after));
  const jumps = [...later].flatMap(([code, rate]) => {
    const previous = earlier.get(code);
    const move = previous === undefined ? 0 : rate / previous - 1;
    return Math.abs(move) > largestMove ? [{ code, move }] : [];
  });
  return {
    jumps: jumps.sort((a, b) => (a.code < b.code ? -1 : 1)),
    vanished: [...earlier.keys()].filter((code) => !later.has(code)).sort(),
    added: [...later.keys()].filter((code) => !earlier.has(code)).sort(),
  };
}
