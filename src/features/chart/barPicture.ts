import { currencyIndex, isRanked } from '../../dataset/dataset';
import type { DrawnBar } from '../../export/onShow';
import type { PayUnit } from '../../pay/currency';
import { formatPay, formatShortPay } from '../../pay/formatPay';
import { type Pay, payOf } from '../../pay/pay';
import { isAnyOpen } from '../../query/anyOpen';
import { comparableInWords, differenceInWords } from '../../query/comparableInWords';
import type { Panel, QueryResult } from '../../query/query';
import { type Salary, salaryAt } from '../../query/salary';
import { movedMark, ordinal, publishedInWords } from '../../query/salaryName';
import { type LabelRoom, labelRoom } from './chartLayout';
import { commonReach } from './commonReach';
import { type Axis, axisFromZero } from './niceAxis';

/** One bar with all that is written on it. */
export interface Bar extends Omit<DrawnBar, 'isPinned' | 'leftOutBefore'> {
  readonly row: number;
  /** The comparable pay for a narrow chart, shortened where it is very long. */
  readonly shortComparable: string;
  /** Whether it reaches over the median, where there is one. */
  readonly aboveMedian: boolean;
}

/** What one panel's chart shows, in words and figures without pixels. */
export interface BarPicture {
  readonly currency: PayUnit;
  /** Whether the bars are known by a place on a page, or by a name. */
  readonly ranked: boolean;
  readonly bars: readonly Bar[];
  readonly axis: Axis;
  /** Where median and middle half lie on the axis; null for a group too small for them. */
  readonly quartiles: Panel['quartiles'];
  readonly medianLabel: string;
  readonly labelRoom: LabelRoom;
}

const MOST_TICKS = 5;

/** What a salary of the reader's own is called beside its bar. */
function nameInFile({ label, place }: Salary): string {
  return label === '' ? `row ${place.toLocaleString('en-US')}` : label;
}

/** The highest that a salary may be worth, in units of the panel. */
function reachOf({ comparable, span }: Salary): number {
  return span?.high.amount ?? comparable.amount;
}

function barOf(result: QueryResult, panel: Panel, salary: Salary, end: number): Bar {
  const { span } = salary;
  const upToEnd = ({ amount }: Pay<PayUnit>) => Math.min(amount, end);
  const quartiles = panel.firm ? panel.quartiles : null;
  return {
    row: salary.row,
    amount: salary.comparable.amount,
    length: upToEnd(salary.comparable),
    isBeyond: reachOf(salary) > end,
    span: span && { low: upToEnd(span.low), high: upToEnd(span.high) },
    series: currencyIndex(result.dataset, salary.publishedIn),
    place: salary.ranked ? ordinal(salary.place) : nameInFile(salary),
    moved: salary.ranked ? movedMark(salary.moved) : '',
    comparable: comparableInWords(salary),
    shortComparable: comparableInWords(salary, formatShortPay),
    published: publishedInWords(salary),
    difference: quartiles === null ? '' : differenceInWords(salary, quartiles.median),
    aboveMedian: quartiles !== null && salary.comparable.amount > quartiles.median,
    edited: salary.edited,
  };
}

/** The picture of a panel, its bars in the order of the view. */
export function barPicture(result: QueryResult, panel: Panel): BarPicture {
  const salaries = [...panel.chartRows].map((row) => salaryAt(result, row));
  const axis = axisFromZero(commonReach(salaries.map(reachOf)), MOST_TICKS);
  const bars = salaries.map((salary) => barOf(result, panel, salary, axis.end));
  const { quartiles, firm, currency } = panel;
  const longest = bars.reduce(
    (most, bar) =>
      Math.max(most, bar.comparable.length + bar.difference.length + (bar.edited ? 8 : 1) + (bar.isBeyond ? 2 : 0)),
    0,
  );
  return {
    currency,
    ranked: isRanked(result.dataset),
    bars,
    axis,
    quartiles: firm ? quartiles : null,
    medianLabel:
      quartiles === null
        ? ''
        : `median ${isAnyOpen(panel, result) ? '≈' : ''}${formatPay(payOf(quartiles.median, currency, result.view.scale.period))}`,
    labelRoom: labelRoom(longest),
  };
}
