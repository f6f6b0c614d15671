import Papa from 'papaparse';

/** A country's parity as the World Bank gives it. */
export interface PublishedParity {
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** The World Bank's English name. */
  readonly name: string;
  readonly year: number;
  /** Local currency units for one international dollar; null where none was given above 0. */
  readonly parity: number | null;
}

const columns = ['country', 'name', 'year', 'local_units_per_international_dollar'];

/**
 * Reads the parities out of CSV with the columns country, name, year and
 * local_units_per_international_dollar. A figure that is 0, negative or not finite counts as none.
 *
 * @throws Error for other columns, and for a country code, a name or a year that cannot be one.
 */
export function readParities(csv: string): PublishedParity[] {
  const { data } = Papa.parse<string[]>(csv.trim(), { skipEmptyLines: true });
  const [header, ...rows] = data;
  if (header?.join() !== columns.join()) throw new Error(`The columns must be ${columns.join(', ')}.`);
  return rows.map((cells) => {
    const [country = '', name = '', year = '', figure = ''] = cells;
    if (!/^[A-Z]{2}$/.test(country) || name === '' || !/^(19|20)\d\d$/.test(year)) {
      throw new Error(`No country, name and year: ${cells.join()}`);
    }
    const parity = figure.trim() === '' ? Number.NaN : Number(figure);
    return { country, name, year: Number(year), parity: Number.isFinite(parity) && parity > 0 ? parity : null };
  });
}
