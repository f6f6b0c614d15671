import type { Dataset } from '../../dataset/dataset';
import { type Codes, createCodes, textAt } from '../../dataset/dictionary';
import { codeAt } from '../../dataset/numberAt';
import type { Country, CountryCode, PurchasingPower } from '../../pay/purchasingPower';
import type { Scale } from '../../pay/scale';
import type { CountryColumn } from './countryColumns';
import { chosenFor, type Place, placeByCurrency } from './placement';

/** Where each row is. */
export interface RowPlaces {
  /** By row: the index of its place. */
  readonly codes: Codes;
  readonly places: readonly Place[];
}

/** What is chosen of where salaries are. */
export type ChosenCountries = Pick<Scale, 'countries' | 'rowCountries'>;

/** By text of the column: from 1, which of the countries it names; 0: none. */
function countryIndices({ countryOf }: CountryColumn): { readonly ofText: Uint32Array; readonly named: readonly CountryCode[] } {
  const named = [...new Set(countryOf)].filter((code) => code !== null);
  const indices = new Map<CountryCode | null, number>(named.map((code, index) => [code, index + 1]));
  return { ofText: Uint32Array.from(countryOf, (code) => indices.get(code) ?? 0), named };
}

/**
 * Where each row is: in the country chosen for it, or named in its row, or chosen for all salaries of
 * its currency that name none; else where its currency is the money. Rows that have currency, pay
 * period and country in common share a place.
 */
export function rowPlaces(
  dataset: Dataset,
  column: CountryColumn | null,
  { countries, rowCountries }: ChosenCountries,
  table: PurchasingPower,
): RowPlaces {
  const { currency, period, rowCount } = dataset;
  const { ofText, named } = column === null ? { ofText: null, named: [] } : countryIndices(column);
  const known = new Map<number, number>();
  const places: Place[] = [];
  const wide = new Uint32Array(rowCount);
  const countryOf = (code: CountryCode | undefined) => (code === undefined ? undefined : table.countries.get(code));
  const add = (row: number, by: 'row' | 'column', country: Country | undefined): number => {
    const own = textAt(currency, row);
    const where = country === undefined ? placeByCurrency(own, chosenFor(countries, own, table), table) : { by, countries: [country] };
    return places.push({ currency: own, period: textAt(period, row), ...where }) - 1;
  };

  for (let row = 0; row < rowCount; row += 1) {
    const money = codeAt(currency.codes, row) * period.values.length + codeAt(period.codes, row);
    const index = ofText === null || column === null ? 0 : codeAt(ofText, codeAt(column.column.codes, row));
    const key = money * (named.length + 1) + index;
    let at = known.get(key);
    if (at === undefined) {
      at = add(row, 'column', countryOf(named[index - 1]));
      known.set(key, at);
    }
    wide[row] = at;
  }
  for (const [row, code] of Object.entries(rowCountries)) {
    if (Number(row) < rowCount) wide[Number(row)] = add(Number(row), 'row', countryOf(code));
  }
  const codes = createCodes(rowCount, places.length);
  codes.set(wide);
  return { codes, places };
}
