/**
 * What the columns of a file of salaries that this explorer writes are called. By these names it knows
 * such a file again when it is opened.
 */
export const EXPORTED = {
  /** Of a range its middle, or the one end that it has. */
  pay: 'Published pay',
  /** Only where pay was published as ranges; empty where the range is open. */
  low: 'Published pay low',
  high: 'Published pay high',
  currency: 'Published currency',
  period: 'Published period',
  /** Published pay × period factor × rate. */
  comparable: 'Comparable pay',
  /** By purchasing power, where a salary may be in any of several countries: in the dearest and the cheapest. */
  comparableLow: 'Comparable pay low',
  comparableHigh: 'Comparable pay high',
  /** By purchasing power: whose parity acts, and by what the salary was put there. */
  country: 'Parity country',
  countryBy: 'Parity country by',
  unit: 'Comparable unit',
  comparablePeriod: 'Comparable period',
  periodFactor: 'Period factor',
  rate: 'Rate',
  rateDate: 'Rate date',
  rateSource: 'Rate source',
  basis: 'Basis',
  /** Where the salary stands on the page, or its row in the file that was opened. */
  place: 'Place on the page',
  row: 'Row in source',
} as const;
