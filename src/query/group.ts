import type { Dataset } from '../dataset/dataset';
import { codeAt, wholeAt } from '../dataset/numberAt';
import type { CurrencyCode } from '../pay/currency';
import { FEWEST_FOR_MEDIAN, type Quartiles, quartilesOfRows } from './quantile';

/** Salaries that stand on one scale together. */
export interface SalaryGroup {
  /** The currency in which the group was published; null where it holds every currency. */
  readonly publishedIn: CurrencyCode | null;
  /** The currency of its comparable pay and quartiles. */
  readonly currency: CurrencyCode;
  /** The rows, highest comparable pay first. */
  readonly rows: Uint32Array;
  /** Of the comparable pay; null for no rows. */
  readonly quartiles: Quartiles | null;
  /** Whether the group is large enough to speak of a median. */
  readonly firm: boolean;
}

/** A group of these rows, which stand highest first. `comparable` has one value for each row of the data set. */
export function salaryGroup(
  rows: Uint32Array,
  comparable: Float64Array,
  currency: CurrencyCode,
  publishedIn: CurrencyCode | null,
): SalaryGroup {
  return {
    publishedIn,
    currency,
    rows,
    quartiles: quartilesOfRows(rows, comparable),
    firm: rows.length >= FEWEST_FOR_MEDIAN,
  };
}

/** The rows of one currency. */
interface CurrencyRows {
  readonly currency: CurrencyCode;
  readonly rows: Uint32Array;
}

/**
 * The given rows by currency, in the data set's order of currencies, each in the order that they
 * stood in. A currency without a row has an empty array.
 */
export function rowsByCurrency(dataset: Dataset, rows: Uint32Array): readonly CurrencyRows[] {
  const { codes, values } = dataset.currency;
  const counts = new Uint32Array(values.length);
  for (const row of rows) {
    const code = codeAt(codes, row);
    counts[code] = wholeAt(counts, code) + 1;
  }
  let before = 0;
  // Where the next row of each currency goes; in the end, where each currency ends.
  const next = counts.map((count) => {
    before += count;
    return before - count;
  });
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const code = codeAt(codes, row);
    const at = wholeAt(next, code);
    sorted[at] = row;
    next[code] = at + 1;
  }
  return values.map((currency, code) => {
    const end = wholeAt(next, code);
    return { currency, rows: sorted.subarray(end - wholeAt(counts, code), end) };
  });
}

/**
 * One group for each published currency among the rows (highest first), most salaries first, ties
 * in the data set's order. `shownIn` names the currency of the comparable pay for each.
 */
export function groupByCurrency(
  dataset: Dataset,
  rows: Uint32Array,
  comparable: Float64Array,
  shownIn: (publishedIn: CurrencyCode) => CurrencyCode,
): readonly SalaryGroup[] {
  return rowsByCurrency(dataset, rows)
    .filter((own) => own.rows.length > 0)
    .map((own) => salaryGroup(own.rows, comparable, shownIn(own.currency), own.currency))
    .toSorted((a, b) => b.rows.length - a.rows.length);
}
