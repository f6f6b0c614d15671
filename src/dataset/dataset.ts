import type { CurrencyCode } from '../pay/currency';
import type { DatasetColumn } from './column';
import { type Pay, payOf } from '../pay/pay';
import type { PayPeriod } from '../pay/payPeriod';
import { type DictionaryColumn, encodeDictionary, textAt } from './dictionary';
import { numberAt } from './numberAt';

/** More units of any currency than anybody is paid; beyond it sums and products stop being exact. */
export const HIGHEST_PAY = 1e12;

/** Where salaries are from. */
export type Provenance =
  /** The salary page that the explorer starts on, which ranks them by the bare number. */
  | { readonly kind: 'page' }
  /** A file or text of the reader's own. */
  | {
      readonly kind: 'opened';
      /** The file's name, or what pasted text is called. */
      readonly name: string;
      /** When it was opened, ISO 8601 in UTC. */
      readonly openedAt: string;
      readonly rowsIn: number;
      readonly rowsSetAside: number;
      /** What was assumed to read it, in sentences: "“$” is read as US dollars." */
      readonly assumptions: readonly string[];
    };

/** What pay was published as a range of; by row, in the unit of `pay`. */
export interface PayRange {
  /** NaN where the range is open downwards ("up to"). */
  readonly low: Float64Array;
  /** NaN where the range is open upwards ("from"). */
  readonly high: Float64Array;
}

/** Salaries in columns. Row 0 is the first on the page or in the file; nothing here is ever changed. */
export interface Dataset {
  readonly id: string;
  readonly title: string;
  readonly provenance: Provenance;
  readonly rowCount: number;
  /**
   * Pay as published, by row: units of the row's currency for each of its pay periods. Of a range
   * its middle, or the one end that it has.
   */
  readonly pay: Float64Array;
  /** Both ends of what was published, equal where it is a single figure; null where every figure is single. */
  readonly range: PayRange | null;
  readonly currency: DictionaryColumn<CurrencyCode>;
  readonly period: DictionaryColumn<PayPeriod>;
  /** 1 for each row that the page's short list repeats, else 0; null where there is no such list. */
  readonly shortList: Uint8Array | null;
  /** By row, from 1: its number in the file, header counted; null where it is the row's place. */
  readonly sourceRow: Uint32Array | null;
  /** What else is known of the salaries. */
  readonly columns: readonly DatasetColumn[];
}

export interface DatasetColumns {
  readonly id: string;
  readonly title: string;
  readonly pay: readonly number[];
  readonly currency: readonly CurrencyCode[];
  readonly period: readonly PayPeriod[];
  /** How many of the first rows the short list repeats; absent where there is no such list. */
  readonly shortListLength?: number;
}

/**
 * The data set of these columns, all of the same length.
 * Throws a RangeError for columns of different lengths and for pay that is not above 0 or is above
 * 1e12.
 */
export function createDataset(columns: DatasetColumns): Dataset {
  const { id, title, pay, currency, period, shortListLength } = columns;
  if (currency.length !== pay.length || period.length !== pay.length) {
    throw new RangeError('The columns of a data set must have the same length');
  }
  const wrong = pay.findIndex((value) => !(value > 0 && value <= HIGHEST_PAY));
  if (wrong !== -1) throw new RangeError(`Row ${wrong} has no pay above 0 and up to 1e12: ${pay[wrong]}`);
  return {
    id,
    title,
    provenance: { kind: 'page' },
    rowCount: pay.length,
    pay: Float64Array.from(pay),
    range: null,
    currency: encodeDictionary(currency),
    period: encodeDictionary(period),
    shortList:
      shortListLength === undefined
        ? null
        : Uint8Array.from(pay, (_, row) => (row < shortListLength ? 1 : 0)),
    sourceRow: null,
    columns: [],
  };
}

/**
 * The place of a row, from 1: on the page, which ranks by the bare number, first is highest; in the
 * file, its number there.
 */
export function placeOf(dataset: Dataset, row: number): number {
  return dataset.sourceRow === null ? row + 1 : numberAt(dataset.sourceRow, row);
}

/** Whether the salaries stand in the order of a page that ranks them, so that a place means something. */
export function isRanked(dataset: Dataset): boolean {
  return dataset.provenance.kind === 'page';
}

/** The pay of a row as published. Throws a RangeError for a row that the data set does not have. */
export function publishedPay(dataset: Dataset, row: number): Pay {
  return payOf(numberAt(dataset.pay, row), textAt(dataset.currency, row), textAt(dataset.period, row));
}

/** The place of a currency among those of the data set, from 0; -1 for a currency that it has not. */
export function currencyIndex(dataset: Dataset, currency: CurrencyCode): number {
  return dataset.currency.values.indexOf(currency);
}
