import { type CurrencyCode, isCurrencyCode } from './currency';
import { type EditedRates, rateInForce } from './exchangeRates';

declare const countryCode: unique symbol;

/** An ISO 3166 alpha-2 code, by its form; whether the country is known, a table says. */
export type CountryCode = string & { readonly [countryCode]: true };

export function isCountryCode(text: string): text is CountryCode {
  return /^[A-Z]{2}$/.test(text);
}

/** What an international dollar costs in a country. */
export interface Country {
  readonly code: CountryCode;
  readonly alpha3: string;
  /** In English. */
  readonly name: string;
  /** What else it is called, in English and in its own languages. */
  readonly names: readonly string[];
  /** The currency of the parity, or else the country's. */
  readonly currency: CurrencyCode;
  /** Units of the currency for one international dollar, finite and above 0; null where there is none. */
  readonly parity: number | null;
  /** The year of the parity; null without one. */
  readonly year: number | null;
  /** Why there is none although the source has the country; null otherwise. */
  readonly absent: string | null;
}

/** Parities on the basis of the gross domestic product, one of each country. */
export interface PurchasingPower {
  readonly source: string;
  readonly licence: string;
  /** By code, in the order of the names. */
  readonly countries: ReadonlyMap<CountryCode, Country>;
}

/** What a file of parities holds; nothing in it is trusted. */
export interface ParityFile {
  readonly source: string;
  readonly licence: string;
  readonly countries: Readonly<Record<string, ParityRecord>>;
}

interface ParityRecord extends Omit<Country, 'code' | 'currency'> {
  readonly currency: string;
}

/**
 * The table of a file. A parity that is zero, negative or not finite counts as absent. A country
 * whose currency has no exchange rate, or whose code is none, is left out.
 */
export function readPurchasingPower(file: ParityFile): PurchasingPower {
  const countries = Object.entries(file.countries).flatMap(([code, record]): Country[] => {
    const { currency, parity, year } = record;
    if (!isCountryCode(code) || !isCurrencyCode(currency)) return [];
    const given = isParity(parity);
    return [{ ...record, code, currency, parity: given ? parity : null, year: given ? year : null }];
  });
  const byName = countries.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return {
    source: file.source,
    licence: file.licence,
    countries: new Map(byName.map((country) => [country.code, country])),
  };
}

/** Whether a figure can be a parity: finite and above 0. */
function isParity(figure: number | null): figure is number {
  return figure !== null && Number.isFinite(figure) && figure > 0;
}

/** Parities of earlier years are marked as old. */
const FIRST_RECENT_YEAR = 2023;

export function isOldParity(year: number): boolean {
  return year < FIRST_RECENT_YEAR;
}

/** The members of the euro area, Bulgaria since 2026; not those who use the euro without being one. */
const EURO_AREA = new Set(
  'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' '),
);

/**
 * The countries that a currency is the money of, in the order of their names. A code begins with
 * that of the country that issues the currency: such a currency belongs to that country alone,
 * though others use it too. The money of a union has all members, the euro those of the euro area.
 */
export function countriesOfCurrency(currency: CurrencyCode, table: PurchasingPower): readonly Country[] {
  const all = [...table.countries.values()];
  const issuer = all.filter(({ code }) => currency.startsWith(code));
  if (issuer.length > 0) return issuer;
  return all.filter(({ code, currency: own }) => own === currency && (currency !== 'EUR' || EURO_AREA.has(code)));
}

/**
 * International dollars that one unit of `currency` is worth in a country: rate(currency → the
 * country's currency) ÷ the country's parity. With `prices`, what buys as much there, in the currency
 * of that country: × its parity. null where a country has no parity.
 * Definition: World Bank, "Purchasing Power Parities and the Size of World Economies" (2020).
 */
export function purchasingFactor(
  currency: CurrencyCode,
  country: Country,
  prices: Country | null,
  edited: EditedRates,
): number | null {
  const parity = prices === null ? 1 : prices.parity;
  if (country.parity === null || parity === null) return null;
  const rate =
    currency === country.currency
      ? 1
      : rateInForce(currency, edited) / rateInForce(country.currency, edited);
  return (rate / country.parity) * parity;
}
