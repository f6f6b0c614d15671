import type { Dataset } from '../dataset/dataset';
import type { CurrencyCode } from '../pay/currency';
import { groupFigures } from './groupFigures';
import { FEWEST_FOR_MEDIAN, type Quartiles, quartilesOfRows } from './quantile';
import type { SelectedRows } from './selectedRows';

/** Salaries that stand on one scale together. */
export interface SalaryGroup {
  /** The currency in which the group was published; null where it holds every currency. */
  readonly publishedIn: CurrencyCode | null;
  /** The currency of its comparable pay and quartiles. */
  readonly currency: CurrencyCode;
  readonly count: number;
  /** Of the comparable pay; null for no rows. */
  readonly quartiles: Quartiles | null;
  /** Whether the group is large enough to speak of a median. */
  readonly firm: boolean;
}

/** Salaries that stand on one scale together, and which they are. */
export interface RowGroup extends SalaryGroup {
  /** Highest comparable pay first. */
  readonly rows: SelectedRows;
}

function salaryGroup(
  count: number,
  quartiles: Quartiles | null,
  currency: CurrencyCode,
  publishedIn: CurrencyCode | null,
): SalaryGroup {
  return { publishedIn, currency, count, quartiles, firm: count >= FEWEST_FOR_MEDIAN };
}

/** A group of these rows, which stand highest first. `comparable` has one value for each row of the data set. */
export function rowGroup(
  rows: SelectedRows,
  comparable: Float64Array,
  currency: CurrencyCode,
  publishedIn: CurrencyCode | null,
): RowGroup {
  const quartiles = quartilesOfRows(rows, comparable);
  return { ...salaryGroup(rows.length, quartiles, currency, publishedIn), rows };
}

/**
 * One group for each published currency among the rows (highest first), most salaries first, ties
 * in the data set's order. `shownIn` names the currency of the comparable pay for each.
 */
export function groupByCurrency(
  dataset: Dataset,
  rows: SelectedRows,
  comparable: Float64Array,
  shownIn: (publishedIn: CurrencyCode) => CurrencyCode,
): readonly SalaryGroup[] {
  const { codes, values } = dataset.currency;
  const figures = groupFigures(codes, values.length, rows, comparable);
  return values
    .map((code, index) => ({ code, ...figures[index] }))
    .flatMap(({ code, count = 0, quartiles = null }) =>
      count === 0 ? [] : [salaryGroup(count, quartiles, shownIn(code), code)],
    )
    .toSorted((a, b) => b.count - a.count);
}
