import { currencyPluralName, isCurrencyCode } from '../pay/currency';
import { type CountryCode } from '../pay/purchasingPower';
import type { Prices } from '../pay/scale';
import { isPurchasingPowerLoaded, purchasingPower } from '../query/purchasingPower';

type Chosen = Readonly<Record<string, CountryCode>>;

function nameOf(code: CountryCode): string {
  return (isPurchasingPowerLoaded() && purchasingPower().table.countries.get(code)?.name) || code;
}

/** "figures in prices of Germany", "figures in international dollars". */
export function pricesInWords(prices: Prices | null): string {
  return `figures in ${prices === null ? 'international dollars' : `prices of ${nameOf(prices.country)}`}`;
}

function changed(before: Chosen, after: Chosen, what: (key: string) => string): string {
  return Object.keys({ ...before, ...after })
    .filter((key) => before[key] !== after[key])
    .map((key) => {
      const code = after[key];
      return code === undefined ? `country of ${what(key)} cleared` : `${what(key)} in ${nameOf(code)}`;
    })
    .join('; ');
}

/** "salaries in euros in Germany". */
export function currencyCountriesInWords(before: Chosen, after: Chosen): string {
  return changed(before, after, (code) => `salaries in ${isCurrencyCode(code) ? currencyPluralName(code) : code}`);
}

/** "a salary in Germany": which of them, the page shows. */
export function rowCountriesInWords(before: Chosen, after: Chosen): string {
  return changed(before, after, () => 'a salary');
}
