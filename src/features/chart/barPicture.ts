import { currencyIndex, isRanked } from '../../dataset/dataset';
import type { PayUnit } from '../../pay/currency';
import { formatPay, formatPayDifference, formatShortPay } from '../../pay/formatPay';
import { payOf } from '../../pay/pay';
import { isAnyOpen } from '../../query/anyOpen';
import { comparableInWords } from '../../query/comparableInWords';
import type { Panel, QueryResult } from '../../query/query';
import { differenceToMedian, type Salary, salaryAt } from '../../query/salary';
import { movedMark, ordinal, publishedInWords } from '../../query/salaryName';
import { type LabelRoom, labelRoom } from './chartLayout';
import { type Axis, axisFromZero } from './niceAxis';

/** One bar with all that is written on it. */
export interface Bar {
  readonly row: number;
  /** The comparable pay, which is the bar's length on the axis. */
  readonly amount: number;
  /** Between which amounts it lies, where that is open; else null. */
  readonly span: { readonly low: number; readonly high: number } | null;
  /** Which colour it has. */
  readonly series: number;
  /** Its place on the page, or what the file calls it. */
  readonly place: string;
  readonly moved: string;
  readonly comparable: string;
  /** The same for a narrow chart, shortened where it is very long. */
  readonly shortComparable: string;
  readonly published: string;
  /** Empty where the group is too small for a median. */
  readonly difference: string;
  /** Whether it reaches over the median, where there is one. */
  readonly aboveMedian: boolean;
  /** Whether something set by hand acts on it. */
  readonly edited: boolean;
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

function barOf(result: QueryResult, panel: Panel, salary: Salary): Bar {
  const quartiles = panel.firm ? panel.quartiles : null;
  return {
    row: salary.row,
    amount: salary.comparable.amount,
    span: salary.span && { low: salary.span.low.amount, high: salary.span.high.amount },
    series: currencyIndex(result.dataset, salary.publishedIn),
    place: salary.ranked ? ordinal(salary.place) : nameInFile(salary),
    moved: salary.ranked ? movedMark(salary.moved) : '',
    comparable: comparableInWords(salary),
    shortComparable: comparableInWords(salary, formatShortPay),
    published: publishedInWords(salary),
    difference:
      quartiles === null
        ? ''
        : formatPayDifference(differenceToMedian(salary, quartiles.median)),
    aboveMedian: quartiles !== null && salary.comparable.amount > quartiles.median,
    edited: salary.edited,
  };
}

function highestAmount(bars: readonly Bar[]): number {
  return bars.reduce((highest, bar) => Math.max(highest, bar.span?.high ?? bar.amount), 0);
}

/** The picture of a panel, its bars in the order of the view. */
export function barPicture(result: QueryResult, panel: Panel): BarPicture {
  const bars = [...panel.chartRows].map((row) => barOf(result, panel, salaryAt(result, row)));
  const { quartiles, firm, currency } = panel;
  const longest = bars.reduce(
    (most, bar) =>
      Math.max(most, bar.comparable.length + bar.difference.length + (bar.edited ? 8 : 1)),
    0,
  );
  return {
    currency,
    ranked: isRanked(result.dataset),
    bars,
    axis: axisFromZero(highestAmount(bars), MOST_TICKS),
    quartiles: firm ? quartiles : null,
    medianLabel:
      quartiles === null
        ? ''
        : `median ${isAnyOpen(panel, result) ? '≈' : ''}${formatPay(payOf(quartiles.median, currency, result.view.scale.period))}`,
    labelRoom: labelRoom(longest),
  };
}
