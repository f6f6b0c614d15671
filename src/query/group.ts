import type { Dataset } from '../dataset/dataset';
import type { CurrencyCode, PayUnit } from '../pay/currency';
import { groupFigures } from './groupFigures';
import { FEWEST_FOR_MEDIAN, type Quartiles, quartilesOfRows } from './quantile';
import type { SelectedRows } from './selectedRows';

/** The currency in which a group was published; null where it holds every currency. */
type PublishedIn = CurrencyCode | null;

/** Salaries that stand on one scale together. */
export interface SalaryGroup<P extends PublishedIn = PublishedIn> {
  readonly publishedIn: P;
  /** What its comparable pay and quartiles are counted in. */
  readonly currency: PayUnit;
  readonly count: number;
  /** Of the comparable pay; null for no rows. */
  readonly quartiles: Quartiles | null;
  /** Whether the group is large enough to speak of a median. */
  readonly firm: boolean;
}

/** Salaries that stand on one scale together, and which they are. */
export interface RowGroup<P extends PublishedIn = PublishedIn> extends SalaryGroup<P> {
  /** Highest comparable pay first. */
  readonly rows: SelectedRows;
}

function salaryGroup<P extends PublishedIn>(
  count: number,
  quartiles: Quartiles | null,
  currency: PayUnit,
  publishedIn: P,
): SalaryGroup<P> {
  return { publishedIn, currency, count, quartiles, firm: count >= FEWEST_FOR_MEDIAN };
}

/** A group of these rows, which stand highest first. `comparable` has one value for each row of the data set. */
export function rowGroup<P extends PublishedIn>(
  rows: SelectedRows,
  comparable: Float64Array,
  currency: PayUnit,
  publishedIn: P,
): RowGroup<P> {
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
  shownIn: (publishedIn: CurrencyCode) => PayUnit,
): ReadonlyArray<SalaryGroup<CurrencyCode>> {
  const { codes, values } = dataset.currency;
  const figures = groupFigures(codes, values.length, rows, comparable);
  return values
    .map((code, index) => ({ code, ...figures[index] }))
    .flatMap(({ code, count = 0, quartiles = null }) =>
      count === 0 ? [] : [salaryGroup(count, quartiles, shownIn(code), code)],
    )
    .toSorted((a, b) => b.count - a.count);
}
