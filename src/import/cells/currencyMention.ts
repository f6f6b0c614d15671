import type { CurrencyCode } from '../../pay/currency';

/** What a cell says of the currency: one, or a sign or text that leaves it open. */
export interface CurrencyMention {
  /** The code of the currency, or the sign or text without stray spaces. */
  readonly text: string;
  /** Null where it is open. */
  readonly currency: CurrencyCode | null;
  /** What an open one may mean, likeliest first; empty where nothing is known of it. */
  readonly candidates: readonly CurrencyCode[];
  /** Whether it is the name of a currency that has no exchange rate, which no other settles. */
  readonly isWithoutRate?: true;
  /** Whether two cells of a row contradict each other. */
  readonly isContradiction?: true;
}

export function settledMention(currency: CurrencyCode): CurrencyMention {
  return { text: currency, currency, candidates: [] };
}

/**
 * What two cells of a row say together. A currency settles a sign that may stand for it and a text of
 * which nothing is known. Where they contradict each other the two leave it open together, as
 * "USD beside EUR".
 */
export function combineMentions(
  own: CurrencyMention | null,
  beside: CurrencyMention | null,
): CurrencyMention | null {
  if (own === null) return beside;
  if (beside === null || own.text === beside.text) return own;
  if (own.currency !== null && settles(own.currency, beside)) return own;
  if (beside.currency !== null && settles(beside.currency, own)) return beside;
  return contradictionOf(own, beside);
}

const contradictions = new WeakMap<CurrencyMention, WeakMap<CurrencyMention, CurrencyMention>>();

/** The same object for the same two mentions, so that a million rows share it. */
function contradictionOf(own: CurrencyMention, beside: CurrencyMention): CurrencyMention {
  const ofOwn = contradictions.get(own) ?? new WeakMap<CurrencyMention, CurrencyMention>();
  contradictions.set(own, ofOwn);
  const known = ofOwn.get(beside);
  if (known !== undefined) return known;
  const mention: CurrencyMention = {
    text: `${own.text} beside ${beside.text}`,
    currency: null,
    candidates: candidatesOfBoth(own, beside),
    isContradiction: true,
  };
  ofOwn.set(beside, mention);
  return mention;
}

function settles(currency: CurrencyCode, open: CurrencyMention): boolean {
  if (open.currency !== null) return open.currency === currency;
  if (open.isWithoutRate === true) return false;
  return open.candidates.length === 0 || open.candidates.includes(currency);
}

function candidatesOfBoth(own: CurrencyMention, beside: CurrencyMention): readonly CurrencyCode[] {
  const first = own.currency === null ? own.candidates : [own.currency];
  const second = beside.currency === null ? beside.candidates : [beside.currency];
  const shared = first.filter((currency) => second.includes(currency));
  return shared.length > 0 ? shared : [...new Set([...first, ...second])];
}
