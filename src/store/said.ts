/** A short message of what was done, read out and shown for a moment. */
export interface Said {
  /** '' once it is over. */
  readonly text: string;
  /** From 1: the same text again is said again. */
  readonly turn: number;
  /** Whether it is about what is pinned, which may be out of sight. */
  readonly ofPins: boolean;
}

/** The transition that says something. */
export function say(text: string, ofPins = false): (state: { readonly said: Said | null }) => { readonly said: Said } {
  return ({ said }) => ({ said: { text, turn: (said?.turn ?? 0) + 1, ofPins } });
}
