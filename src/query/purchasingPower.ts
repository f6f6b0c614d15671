import type { Dataset } from '../dataset/dataset';
import type { Codes } from '../dataset/dictionary';
import type { CurrencyCode } from '../pay/currency';
import type { PayPeriod } from '../pay/payPeriod';
import type { PurchasingPower } from '../pay/purchasingPower';
import type { Scale } from '../pay/scale';
import type { CountryColumn } from './purchasing/countryColumns';
import type { Placement } from './purchasing/placement';
import type { QueryResult } from './query';
import type { ComparableSpan, PublishedSalary } from './salary';

/** What the pay of rows is multiplied with on a scale. */
export interface Measure {
  /** By row: the index of its factor. */
  readonly codes: Codes;
  /** NaN for rows that have no place on the scale. */
  readonly factors: readonly number[];
  /** By purchasing power: what else is known of the rows of each factor; else null. */
  readonly said: readonly Placement[] | null;
}

/** All that the basis “Purchasing power” takes; fetched when it is first asked for. */
export interface PurchasingPowerQueries {
  readonly table: PurchasingPower;
  /**
   * Where pay in a currency is, and what it is multiplied with there: in the country of a code, or as its
   * currency says where there is no such country.
   */
  placementOf(currency: CurrencyCode, period: PayPeriod, country: string, scale: Scale): Placement;
  /** The columns of a data set that name countries, the one that names most first. */
  countryColumns(dataset: Dataset): readonly CountryColumn[];
  /** The one of them that acts on a scale; null: none does. */
  columnOn(dataset: Dataset, scale: Pick<Scale, 'countryColumn'>): CountryColumn | null;
  measure(dataset: Dataset, scale: Scale): Measure;
  /** What comparable pay is counted in: "International dollars". */
  unitInWords(scale: Scale): string;
  /** Which parities act: "GDP-basis parities, 2024". */
  paritiesInWords(measure: Measure, scale: Scale): string;
  /** Between which amounts comparable pay lies; null where it is one. */
  spanOf(salary: PublishedSalary, placement: Placement, scale: Scale): ComparableSpan | null;
  /** Where a salary is, for a cell: "Germany", "one of 21 countries". */
  placeInWords(place: Pick<Placement, 'countries'>): string;
  /** What must be seen with every figure: "3 salaries left out". */
  marks(result: Pick<QueryResult, 'measure' | 'leftOut'>): readonly string[];
}

let loaded: PurchasingPowerQueries | null = null;

/** Fetches parities and what reads them. Rejects where they cannot be had. */
export async function loadPurchasingPower(): Promise<void> {
  loaded ??= (await import('./purchasing/purchasingPowerQueries')).PURCHASING_POWER;
}

export function isPurchasingPowerLoaded(): boolean {
  return loaded !== null;
}

/** Throws where it was not loaded: a scale has that basis only afterwards. */
export function purchasingPower(): PurchasingPowerQueries {
  if (loaded === null) throw new Error('Purchasing power is not loaded');
  return loaded;
}
