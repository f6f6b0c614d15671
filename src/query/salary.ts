import { type Dataset, isRanked, placeOf, publishedPay } from '../dataset/dataset';
import { codeAt, numberAt } from '../dataset/numberAt';
import { packedTextAt } from '../dataset/packedTexts';
import type { CurrencyCode, PayUnit } from '../pay/currency';
import { type Pay, payDifference, payOf } from '../pay/pay';
import { isEdited, shownCurrency } from '../pay/scale';
import type { Placement } from './purchasing/placement';
import { purchasingPower } from './purchasingPower';
import type { Panel, QueryResult } from './query';
import { movedOf, rankOf, sharedRankOf } from './rank';

/** One salary with all that is said of it. Made for the few rows on show, never for a whole data set. */
export interface Salary {
  readonly row: number;
  /** From 1: where the page ranks it, or its row in the file. */
  readonly place: number;
  /** Whether its place is one of a ranking. */
  readonly ranked: boolean;
  /** What the file calls it; '' where nothing names it. */
  readonly label: string;
  /** Of a range its middle, or the one end that it has. */
  readonly published: Pay;
  /** Both ends of a published range, null where it is open there; null for a single figure. */
  readonly range: PublishedRange | null;
  readonly publishedIn: CurrencyCode;
  readonly comparable: Pay<PayUnit>;
  /** Between which amounts that lies, where it is open in which of several countries it is paid; else null. */
  readonly span: ComparableSpan | null;
  /** By purchasing power: where it is, and by which parities that acts; else null. */
  readonly placement: Placement | null;
  /** From 1, over the whole data set; as published, among the salaries of its currency. Of opened data equal pay shares a rank. */
  readonly rank: number;
  /** Places gained against the page, negative: lost; null where the rank is that of the middle of a span, and so only about so. */
  readonly moved: number | null;
  /** Whether a rate, or the hours or days of a year, set by hand act on its comparable pay. */
  readonly edited: boolean;
}

export interface ComparableSpan {
  readonly low: Pay<PayUnit>;
  readonly high: Pay<PayUnit>;
}

export interface PublishedRange {
  readonly low: Pay | null;
  readonly high: Pay | null;
}

function labelOf(dataset: Dataset, row: number): string {
  const column = dataset.columns.find(({ role }) => role === 'label');
  if (column === undefined || !('texts' in column)) return '';
  return packedTextAt(column.texts, codeAt(column.codes, row)).trim();
}

function rangeOf(dataset: Dataset, row: number): PublishedRange | null {
  if (dataset.range === null) return null;
  const low = numberAt(dataset.range.low, row);
  const high = numberAt(dataset.range.high, row);
  if (low === high) return null;
  const { currency, period } = publishedPay(dataset, row);
  const end = (value: number) => (Number.isNaN(value) ? null : payOf(value, currency, period));
  return { low: end(low), high: end(high) };
}

/** What is known of a salary on every scale. */
export type PublishedSalary = Pick<Salary, 'row' | 'place' | 'ranked' | 'label' | 'published' | 'range' | 'publishedIn'>;

/** The salary of a row as it was published. Throws a RangeError for a row that the data set does not have. */
export function publishedSalary(dataset: Dataset, row: number): PublishedSalary {
  const published = publishedPay(dataset, row);
  return {
    row,
    place: placeOf(dataset, row),
    ranked: isRanked(dataset),
    label: labelOf(dataset, row),
    published,
    range: rangeOf(dataset, row),
    publishedIn: published.currency,
  };
}

/** The salary of a row. Throws a RangeError for a row that the data set does not have, or that has no place on the scale. */
export function salaryAt(result: QueryResult, row: number): Salary {
  const { dataset, comparable, measure, ranking, view } = result;
  const salary = publishedSalary(dataset, row);
  const { published, publishedIn } = salary;
  const placement = measure.said?.[codeAt(measure.codes, row)] ?? null;
  const span = placement && purchasingPower().spanOf(salary, placement, view.scale);
  return {
    ...salary,
    comparable: payOf(
      numberAt(comparable, row),
      shownCurrency(publishedIn, view.scale),
      view.scale.period,
    ),
    span,
    placement,
    // A page puts each on a place of its own, from which it moves.
    rank: salary.ranked ? rankOf(ranking, dataset, row) : sharedRankOf(ranking, dataset, comparable, row),
    moved: span === null ? movedOf(ranking, row) : null,
    edited: placement?.edited === true || isEdited(publishedIn, published.period, view.scale),
  };
}

/** The panel that a row stands in; undefined where a filter hides the row. */
export function panelOfRow(result: QueryResult, row: number): Panel | undefined {
  return result.panels.find((panel) => panel.rows.has(row));
}

/** What a salary is above the median of its panel (negative: below). */
export function differenceToMedian(salary: Salary, median: number): Pay<PayUnit> {
  const { comparable } = salary;
  return payDifference(comparable, payOf(median, comparable.currency, comparable.period));
}
