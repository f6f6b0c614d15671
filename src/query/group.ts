import type { Dataset } from '../dataset/dataset';
import { textAt } from '../dataset/dictionary';
import { numberAt } from '../dataset/numberAt';
import type { CurrencyCode } from '../pay/currency';
import { FEWEST_FOR_MEDIAN, type Quartiles, quartilesOf } from './quantile';

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
    quartiles: quartilesOf(Float64Array.from(rows, (row) => numberAt(comparable, row))),
    firm: rows.length >= FEWEST_FOR_MEDIAN,
  };
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
  return dataset.currency.values
    .map((code) =>
      salaryGroup(
        rows.filter((row) => textAt(dataset.currency, row) === code),
        comparable,
        shownIn(code),
        code,
      ),
    )
    .filter((group) => group.rows.length > 0)
    .toSorted((a, b) => b.rows.length - a.rows.length);
}
