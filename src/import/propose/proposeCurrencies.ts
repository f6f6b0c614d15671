import { type CurrencyCode, currencyCodeOf, currencyPluralName, currencySymbol } from '../../pay/currency';
import type { CurrencyMention } from '../cells/currencyMention';
import type { ResolvedRows } from '../judge/resolveRows';
import type { ProposalReason, Reading } from '../reading';
import type { HeaderHints } from './headerHints';

/** What is proposed for signs that leave the currency open and for figures without any. */
export interface ProposedCurrencies extends Pick<Reading, 'currencies' | 'missingCurrency'> {
  readonly reasons: readonly ProposalReason[];
}

const DOLLAR = '$';
const US_DOLLAR = currencyCodeOf('USD');
const POUND = '£';
const STERLING = currencyCodeOf('GBP');
/** So many texts are listed with a proposal; a column of names has thousands. */
const MOST_TEXTS = 200;

/**
 * Proposes what open signs mean: what the pay's header names, if the sign may mean it; US dollars for
 * "$" and sterling for "£"; else the one of its meanings that other rows name. A text such as
 * "AUD/NZD" or "Other", or a contradiction, is left for the reader to settle.
 *
 * @param resolved the rows under a reading that settles no currency
 * @param ownCurrency whether the table has a currency column
 */
export function proposeCurrencies(
  resolved: ResolvedRows,
  hints: HeaderHints,
  ownCurrency: boolean,
): ProposedCurrencies {
  const named = new Set([...resolved.currencies, ...resolved.opens.flatMap(({ mention }) => ownDollar(mention) ?? [])]);
  const opens = resolved.opens.toSorted((a, b) => b.count - a.count).slice(0, MOST_TEXTS);
  const reasons: ProposalReason[] = [];
  const currencies = opens.map(({ mention }) => {
    const proposed = meaningOf(mention, named, hints);
    if (proposed !== null) reasons.push({ text: proposed.reason, about: 'currencies', sign: mention.text });
    return [mention.text, proposed?.meaning ?? null] as const;
  });
  if (hints.currency !== null && resolved.withoutCurrency > 0) {
    const text = `The header of the pay names ${currencyPluralName(hints.currency)}.`;
    reasons.push({ text, about: 'missingCurrency' });
    return { currencies, missingCurrency: hints.currency, reasons };
  }
  const only = ownCurrency ? null : onlyCurrency(resolved, currencies);
  if (only !== null) {
    const text = `Figures without a currency are taken for ${currencyPluralName(only)}, the only one that others name.`;
    reasons.push({ text, about: 'missingCurrency' });
  }
  return { currencies, missingCurrency: only, reasons };
}

function meaningOf(
  mention: CurrencyMention,
  named: ReadonlySet<CurrencyCode>,
  hints: HeaderHints,
): { readonly meaning: CurrencyCode; readonly reason: string } | null {
  const { text, candidates } = mention;
  if (mention.isContradiction === true || isSeveral(mention)) return null;
  if (hints.currency !== null && candidates.includes(hints.currency)) {
    return { meaning: hints.currency, reason: `“${text}” is what the header of the pay says it is.` };
  }
  const dollar = ownDollar(mention);
  if (dollar !== null) {
    return { meaning: dollar, reason: `“${text}” is read as ${currencyPluralName(dollar)}.` };
  }
  if (text === DOLLAR && candidates.includes(US_DOLLAR)) {
    const other = candidates.find((candidate) => candidate !== US_DOLLAR && named.has(candidate));
    const beside = other === undefined ? 'unless you say otherwise' : `since “${currencySymbol(other)}” stands beside it`;
    return { meaning: US_DOLLAR, reason: `“$” is read as US dollars, ${beside}.` };
  }
  if (text === POUND && candidates.includes(STERLING)) {
    return { meaning: STERLING, reason: '“£” is read as pounds sterling, unless you say otherwise.' };
  }
  const seen = candidates.filter((candidate) => named.has(candidate));
  const [meaning] = seen;
  if (meaning === undefined || seen.length > 1) return null;
  return {
    meaning,
    reason: `“${text}” is read as ${currencyPluralName(meaning)}, the only such currency that other rows name.`,
  };
}

/** The dollar whose usual sign this is, "C$" of Canada's, which is a córdoba only to few; else null. */
function ownDollar({ text, candidates }: CurrencyMention): CurrencyCode | null {
  if (!/^\p{Lu}{1,3}\$$/u.test(text)) return null;
  return candidates.find((candidate) => currencySymbol(candidate) === text) ?? null;
}

/** Whether a text names several currencies, as "AUD/NZD" does. */
function isSeveral({ text, candidates }: CurrencyMention): boolean {
  const upper = text.toUpperCase();
  return text.includes('/') || candidates.filter((candidate) => upper.includes(candidate)).length > 1;
}

/** The one currency of all rows that have any, if those are the most. */
function onlyCurrency(resolved: ResolvedRows, settled: Reading['currencies']): CurrencyCode | null {
  const meanings = new Map(settled);
  const found = new Set(resolved.currencies);
  let open = 0;
  for (const { mention, count } of resolved.opens) {
    const meaning = meanings.get(mention.text) ?? null;
    if (meaning === null) return null;
    found.add(meaning);
    open += count;
  }
  const [only] = found;
  if (only === undefined || found.size > 1) return null;
  const isMost = resolved.rowsRead + open > resolved.withoutCurrency;
  return resolved.withoutCurrency > 0 && isMost ? only : null;
}
