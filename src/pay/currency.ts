import ratesFile from './rates.json';

declare const currencyCode: unique symbol;

/** An ISO 4217 code that the rates file holds; only `isCurrencyCode` makes one out of a string. */
export type CurrencyCode = string & { readonly [currencyCode]: true };

/**
 * Whether a text is the code of a currency with a dated exchange rate.
 * Upper case only; inherited keys such as `__proto__` are no currencies.
 */
export function isCurrencyCode(text: string): text is CurrencyCode {
  return Object.hasOwn(ratesFile.rates, text);
}

/**
 * The code in a text that is known to be one, as in a literal of this program.
 * Throws a RangeError for any other text.
 */
export function currencyCodeOf(text: string): CurrencyCode {
  if (!isCurrencyCode(text)) throw new RangeError(`No exchange rate for the currency “${text}”`);
  return text;
}

/** ISO 4217's code for no currency: the international dollar, which buys what a US dollar buys in the United States. */
export const INTERNATIONAL_DOLLAR = 'XXX';

/** What comparable pay is counted in. */
export type PayUnit = CurrencyCode | typeof INTERNATIONAL_DOLLAR;

/** Every currency with a dated rate, in alphabetical order. Browsers' own lists differ, so none is used. */
export const CURRENCIES: readonly CurrencyCode[] = Object.keys(ratesFile.rates)
  .filter(isCurrencyCode)
  .toSorted();

/** The currency in which every exchange rate is quoted. */
export const BASE_CURRENCY = currencyCodeOf('USD');

const names = new Intl.DisplayNames('en-US', { type: 'currency' });

/** The English name of a currency, "Canadian Dollar"; Intl gives the code where it knows no name. */
export function currencyName(currency: CurrencyCode): string {
  return String(names.of(currency));
}

/** The same, asked of Intl once for each currency: making its formats is slow. */
function oncePerCurrency<T>(ask: (currency: PayUnit) => T): (currency: PayUnit) => T {
  const known = new Map<PayUnit, T>();
  return (currency) => {
    const answer = known.get(currency) ?? ask(currency);
    known.set(currency, answer);
    return answer;
  };
}

/** The part of a formatted amount that names its currency. */
function currencyPart(format: Intl.NumberFormat, amount: number): string {
  return format
    .formatToParts(amount)
    .filter((part) => part.type === 'currency')
    .map((part) => part.value)
    .join('');
}

/** The English name for several units of a currency: "Canadian dollars", "euros". */
export const currencyPluralName = oncePerCurrency((currency) =>
  currency === INTERNATIONAL_DOLLAR
    ? 'international dollars'
    : currencyPart(
        new Intl.NumberFormat('en-US', { style: 'currency', currency, currencyDisplay: 'name' }),
        2,
      ),
);

// en-US writes a bare "$" for its own dollar and "CA$" for Canada's. A bare "$" is open to doubt
// beside other dollars, and "C$" is what salary pages and Canadian papers write.
const UNAMBIGUOUS_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['USD', 'US$'],
  ['CAD', 'C$'],
  [INTERNATIONAL_DOLLAR, 'Int$'],
]);

/** The symbol of a currency as this explorer writes it: one that no other currency shares, or the code. */
export const currencySymbol = oncePerCurrency(
  (currency) =>
    UNAMBIGUOUS_SYMBOLS.get(currency) ??
    currencyPart(new Intl.NumberFormat('en-US', { style: 'currency', currency }), 0),
);

/** How many digits a currency's amounts have after the decimal mark: 2 for US dollars, 0 for yen. */
export const currencyDigits = oncePerCurrency((currency) => {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  return Number(format.resolvedOptions().maximumFractionDigits);
});
