import { placeOf, publishedPay } from '../dataset/dataset';
import { numberAt } from '../dataset/numberAt';
import type { CurrencyCode } from '../pay/currency';
import { type Pay, payDifference, payOf } from '../pay/pay';
import { isEdited, shownCurrency } from '../pay/scale';
import type { Panel, QueryResult } from './query';

/** One salary with all that is said of it. Made for the few rows on show, never for a whole data set. */
export interface Salary {
  readonly row: number;
  /** From 1: where the page ranks it. */
  readonly place: number;
  readonly published: Pay;
  readonly publishedIn: CurrencyCode;
  readonly comparable: Pay;
  /** From 1, over the whole data set; as published, among the salaries of its currency. */
  readonly rank: number;
  /** Places gained against the page; negative: lost. */
  readonly moved: number;
  /** Whether a rate, or the hours or days of a year, set by hand act on its comparable pay. */
  readonly edited: boolean;
}

/** The salary of a row. Throws a RangeError for a row that the data set does not have. */
export function salaryAt(result: QueryResult, row: number): Salary {
  const { dataset, comparable, ranking, view } = result;
  const published = publishedPay(dataset, row);
  const publishedIn = published.currency;
  return {
    row,
    place: placeOf(row),
    published,
    publishedIn,
    comparable: payOf(
      numberAt(comparable, row),
      shownCurrency(publishedIn, view.scale),
      view.scale.period,
    ),
    rank: numberAt(ranking.rank, row),
    moved: numberAt(ranking.moved, row),
    edited: isEdited(publishedIn, published.period, view.scale),
  };
}

/** The panel that a row stands in; undefined where a filter hides the row. */
export function panelOfRow(result: QueryResult, row: number): Panel | undefined {
  return result.panels.find((panel) => panel.rows.includes(row));
}

/** What a salary is above the median of its panel (negative: below). */
export function differenceToMedian(salary: Salary, median: number): Pay {
  const { comparable } = salary;
  return payDifference(comparable, payOf(median, comparable.currency, comparable.period));
}
