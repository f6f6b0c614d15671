import { isRanked } from '../dataset/dataset';
import { isCurrencyCode } from '../pay/currency';
import { type Country, type CountryCode, isCountryCode } from '../pay/purchasingPower';
import { type Basis, isBasis, type Prices, type Scale } from '../pay/scale';
import { isPurchasingPowerLoaded, purchasingPower } from '../query/purchasingPower';
import { COUNTRY, COUNTRY_COLUMN, PRICES, ROW_COUNTRY } from './linkParts';
import type { LinkValues, PartReader } from './linkValues';

const NOT_LOADED = 'the parities could not be loaded';

/** The country of a code, if there is one; the parities are loaded before a link that needs them is read. */
function countryOf(code: string): Country | undefined {
  if (!isCountryCode(code) || !isPurchasingPowerLoaded()) return undefined;
  return purchasingPower().table.countries.get(code);
}

export const basis: PartReader<Basis> = (link) => {
  const [text] = link.all('basis');
  if (text === undefined) return undefined;
  const known = isBasis(text);
  if (known && (text !== 'purchasingPower' || isPurchasingPowerLoaded())) return text;
  link.refuse('basis', text, known ? NOT_LOADED : 'a basis is “published”, “market” or “purchasingPower”');
  return undefined;
};

export const prices: PartReader<Prices> = (link) => {
  const [text] = link.all(PRICES);
  if (text === undefined) return undefined;
  const country = countryOf(text);
  if (country !== undefined && country.parity !== null) {
    return { country: country.code, currency: country.currency, parity: country.parity };
  }
  link.refuse(PRICES, text, isPurchasingPowerLoaded() ? 'there is no parity for it' : NOT_LOADED);
  return undefined;
};

/** What a parameter of the form NAME:COUNTRY says, for names that are known; the last one of a name holds. */
function countriesByName(link: LinkValues, parameter: string, keyOf: (name: string) => string | null, why: string) {
  const read = link.all(parameter).flatMap((text): Array<readonly [string, CountryCode]> => {
    const [name = '', code = ''] = text.split(':', 2);
    const key = keyOf(name);
    const country = countryOf(code);
    if (key !== null && country !== undefined) return [[key, country.code]];
    const isOther = key !== null && code !== '';
    link.refuse(parameter, text, !isPurchasingPowerLoaded() ? NOT_LOADED : isOther ? `${code.slice(0, 9)} is no country here` : why);
    return [];
  });
  return read.length === 0 ? undefined : Object.fromEntries(read);
}

export const countries: PartReader<Scale['countries']> = (link) =>
  countriesByName(
    link,
    COUNTRY,
    (name) => (isCurrencyCode(name) ? name : null),
    'the country of a currency is written as EUR:DE',
  );

/** Rows by their place on the page; a row of opened data is in no link. */
export const rowCountries: PartReader<Scale['rowCountries']> = (link) =>
  countriesByName(
    link,
    ROW_COUNTRY,
    (name) => {
      const isRow = /^[1-9]\d{0,5}$/.test(name) && Number(name) <= link.dataset.rowCount;
      return isRow && isRanked(link.dataset) ? String(Number(name) - 1) : null;
    },
    'the country of the salary at a place on the page is written as 20:DE',
  );

export const countryColumn: PartReader<string> = (link) => {
  const [text] = link.all(COUNTRY_COLUMN);
  if (text === undefined) return undefined;
  const loaded = isPurchasingPowerLoaded();
  const columns = loaded ? purchasingPower().countryColumns(link.dataset) : [];
  if (loaded && (text === '' || columns.some(({ column }) => column.name === text))) return text;
  link.refuse(COUNTRY_COLUMN, text, loaded ? 'these salaries have no column of countries of that name' : NOT_LOADED);
  return undefined;
};
