/** When a region used a currency, in the words of CLDR's `supplemental/currencyData.json`. */
export interface CurrencyUse {
  /** First day of use, YYYY-MM-DD; missing when it is not known. */
  readonly _from?: string;
  /** Last day of use; missing while the currency is in use. */
  readonly _to?: string;
  /** 'false' for funds, metals and testing codes, which nobody is paid in. */
  readonly _tender?: string;
}

/** The currencies each region has used, by region code; each entry maps one code to its use. */
export type CurrencyHistory = Readonly<Record<string, readonly Readonly<Record<string, CurrencyUse>>[]>>;

/**
 * The codes of the currencies that are money somewhere on a given day. Withdrawn currencies, funds,
 * metals, cryptocurrencies and testing codes are not among them.
 *
 * @param day YYYY-MM-DD
 */
export function currentMoney(history: CurrencyHistory, day: string): Set<string> {
  const uses = Object.values(history)
    .flat()
    .flatMap((entry) => Object.entries(entry));
  return new Set(uses.filter(([, use]) => isTender(use, day)).map(([code]) => code));
}

function isTender({ _from: from, _to: to, _tender: tender }: CurrencyUse, day: string): boolean {
  // Dates of the form YYYY-MM-DD sort as text.
  const begun = from === undefined || from <= day;
  const ended = to !== undefined && to <= day;
  return begun && !ended && tender !== 'false';
}
