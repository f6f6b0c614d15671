import type { CurrencyCode } from '../../pay/currency';
import { combineMentions, type CurrencyMention } from '../cells/currencyMention';
import { foldText } from '../cells/foldText';
import type { Reading } from '../reading';

/** What a sign or text that leaves the currency open is read as, and how many rows it decides. */
export interface OpenMention {
  readonly mention: CurrencyMention;
  readonly meaning: CurrencyCode | null;
  count: number;
}

/** What the mentions of a row come to. */
export type RowCurrency =
  | { readonly kind: 'settled'; readonly currency: CurrencyCode }
  | { readonly kind: 'open'; readonly open: OpenMention }
  /** No cell of the row mentions a currency. */
  | { readonly kind: 'none'; readonly currency: CurrencyCode | null };

/** The currency of rows under one reading. Each pair of mentions is thought about once. */
export interface CurrencyJudge {
  /** `own` is what the figure says, `beside` what its row says; null for nothing. */
  judge(own: CurrencyMention | null, beside: CurrencyMention | null): RowCurrency;
  /** Every open sign and text met so far, each once. */
  readonly opens: readonly OpenMention[];
}

export function createCurrencyJudge(reading: Reading): CurrencyJudge {
  const meanings = new Map(reading.currencies.map(([text, meaning]) => [foldText(text), meaning]));
  const opens = new Map<string, RowCurrency & { readonly kind: 'open' }>();
  const list: OpenMention[] = [];
  const outcomes = new Map<CurrencyMention | null, Map<CurrencyMention | null, RowCurrency>>();
  const none: RowCurrency = { kind: 'none', currency: reading.missingCurrency };

  // Rows with the same mentions often stand together.
  let lastOwn: CurrencyMention | null = null;
  let lastBeside: CurrencyMention | null = null;
  let last: RowCurrency = none;

  function outcomeOf(mention: CurrencyMention | null): RowCurrency {
    if (mention === null) return none;
    if (mention.currency !== null) return { kind: 'settled', currency: mention.currency };
    const key = foldText(mention.text);
    const known = opens.get(key);
    if (known !== undefined) return known;
    const open = { mention, meaning: meanings.get(key) ?? null, count: 0 };
    const outcome = { kind: 'open', open } as const;
    opens.set(key, outcome);
    list.push(open);
    return outcome;
  }

  return {
    opens: list,
    judge(own, beside) {
      if (own === lastOwn && beside === lastBeside) return last;
      lastOwn = own;
      lastBeside = beside;
      last = judgePair(own, beside);
      return last;
    },
  };

  function judgePair(own: CurrencyMention | null, beside: CurrencyMention | null): RowCurrency {
    const byBeside = outcomes.get(own) ?? new Map<CurrencyMention | null, RowCurrency>();
    outcomes.set(own, byBeside);
    const known = byBeside.get(beside);
    if (known !== undefined) return known;
    const outcome = outcomeOf(combineMentions(own, beside));
    byBeside.set(beside, outcome);
    return outcome;
  }
}
