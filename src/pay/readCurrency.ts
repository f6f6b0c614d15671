import { type CurrencyCode, isCurrencyCode } from './currency';

/** What a currency cell says: one currency, or an open symbol with the currencies it may mean. */
export type CurrencyReading =
  | { readonly currency: CurrencyCode }
  | { readonly candidates: readonly CurrencyCode[]; readonly symbol: string };

/**
 * Reads a cell of a currency column: a code, a symbol or a name ("eur", "£", "US Dollars").
 * `candidates` are most likely first. Null for a text that names no currency with a rate.
 */
export function readCurrency(text: string): CurrencyReading | null {
  const code = text.trim().toUpperCase();
  return isCurrencyCode(code) ? { currency: code } : null;
}
