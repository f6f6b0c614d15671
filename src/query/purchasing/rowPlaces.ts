import type { Dataset } from '../../dataset/dataset';
import { type Codes, createCodes, textAt } from '../../dataset/dictionary';
import { byteAt, codeAt } from '../../dataset/numberAt';
import type { Country, CountryCode, PurchasingPower } from '../../pay/purchasingPower';
import type { Scale } from '../../pay/scale';
import { keptFor } from '../keptFor';
import type { CountryColumn } from './countryColumns';
import { chosenFor, type Place, placeByCurrency } from './placement';

/** Where each row is. */
export interface RowPlaces {
  /** By row: the index of its place. */
  readonly codes: Codes;
  /** Each of at least one row. */
  readonly places: readonly Place[];
}

/** What is chosen of where salaries are. */
export type ChosenCountries = Pick<Scale, 'countries' | 'rowCountries'>;

interface NamedCountries {
  /** The countries of the table that a column names; the first stands for none. */
  readonly named: ReadonlyArray<Country | undefined>;
  /** By text of the column: which of them. */
  readonly ofText: Uint32Array;
}

function namedCountries(countryOf: CountryColumn['countryOf'], table: PurchasingPower): NamedCountries {
  const indices = new Map<CountryCode | null, number>([[null, 0]]);
  const ofText = Uint32Array.from(countryOf, (code) => keptFor(indices, code, () => indices.size));
  return { named: [...indices.keys()].map((code) => (code === null ? undefined : table.countries.get(code))), ofText };
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
  const { named, ofText } = namedCountries(column?.countryOf ?? [], table);
  const known = new Map<number, number>();
  const places: Place[] = [];
  const wide = new Uint32Array(rowCount);
  const add = (row: number, by: 'row' | 'column', country: Country | undefined): number => {
    const own = textAt(currency, row);
    const where = country === undefined ? placeByCurrency(own, chosenFor(countries, own, table), table) : { by, countries: [country] };
    return places.push({ currency: own, period: textAt(period, row), ...where }) - 1;
  };

  const chosen = Object.entries(rowCountries).filter(([row]) => Number(row) < rowCount);
  const isChosen = new Uint8Array(rowCount);
  for (const [row] of chosen) isChosen[Number(row)] = 1;
  for (let row = 0; row < rowCount; row += 1) {
    // Where it would be otherwise must not be said: no other row may be there.
    if (byteAt(isChosen, row) === 1) continue;
    const money = codeAt(currency.codes, row) * period.values.length + codeAt(period.codes, row);
    const index = column === null ? 0 : codeAt(ofText, codeAt(column.column.codes, row));
    const key = money * named.length + index;
    let at = known.get(key);
    if (at === undefined) {
      at = add(row, 'column', named[index]);
      known.set(key, at);
    }
    wide[row] = at;
  }
  for (const [row, code] of chosen) wide[Number(row)] = add(Number(row), 'row', table.countries.get(code));
  const codes = createCodes(rowCount, places.length);
  codes.set(wide);
  return { codes, places };
}
