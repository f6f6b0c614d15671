import type { PayUnit } from '../../pay/currency';
import { formatAxisPay, formatPay } from '../../pay/formatPay';
import type { PayPeriod } from '../../pay/payPeriod';
import { payOf } from '../../pay/pay';
import { salariesInWords } from '../../query/countOf';
import { type Bin, type Distribution, distributionOf } from '../../query/distribution';
import type { Quartiles } from '../../query/quantile';
import type { SelectedRows } from '../../query/selectedRows';
import { type Axis, axisFromZero } from './niceAxis';
import { GAP, type PayAxis, payAxis } from './payAxis';

/** One bin as a bar, with what is said of it. */
export interface BinBar {
  readonly key: string;
  readonly count: number;
  /** "US$100,000 to US$110,000". */
  readonly range: string;
  /** "1,203 salaries, 4.1 %". */
  readonly amount: string;
  readonly isBeyond: boolean;
}

/** How salaries are spread. Shares run from 0 (left) to 1 (right) of the plot. */
export interface DistributionPicture {
  readonly bars: readonly BinBar[];
  readonly isLogarithmic: boolean;
  /** How high the bars are: the count axis. */
  readonly axis: Axis;
  /** Amounts along the bottom. */
  readonly payAxis: PayAxis;
  /** Round amounts along the bottom. */
  readonly ticks: ReadonlyArray<{ readonly share: number; readonly text: string }>;
}

/** Where median and middle half lie in a distribution. */
export interface MiddlePicture {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly medianLabel: string;
}

const MOST_COUNT_TICKS = 4;
const TICK_STEPS = [1, 2, 4, 5, 10, 20, 40, 50];

/** Whether an amount is 1, 2, 2.5 or 5 times a power of ten. */
function isRound(amount: number): boolean {
  const first = amount / 10 ** Math.floor(Math.log10(amount) + 1e-9);
  return [1, 2, 2.5, 5].some((round) => Math.abs(first - round) < 1e-6);
}

/** The bottom axis: at most `most` of the amounts that the bins begin and end at. */
function ticksOf({ bins, scale }: Distribution, slots: number, most: number) {
  const edges = [...bins.map(({ from }) => from), ...bins.slice(-1).map(({ to }) => to)];
  const width = Number(edges[1]) - Number(edges[0]);
  const every =
    TICK_STEPS.find(
      (step) => edges.length / step <= most && (scale === 'logarithmic' || isRound(step * width)),
    ) ?? edges.length;
  // Of bins of one width those at round multiples of it.
  const number = (edge: number, index: number) =>
    scale === 'linear' ? Math.round(edge / width) : index;
  return edges.flatMap((edge, index) =>
    number(edge, index) % every === 0 ? [{ share: index / slots, text: formatAxisPay(edge) }] : [],
  );
}

const perCent = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 1 });

function inPerCent(share: number): string {
  return share > 0 && share < 0.0005 ? 'less than 0.1%' : perCent.format(share);
}

/** Between the last bin and the one beyond lies an empty slot: the axis is broken there. */
function tailOf(
  beyond: Bin,
  highest: number,
  write: (amount: number) => string,
  said: (count: number) => string,
): readonly BinBar[] {
  const range = `Beyond, above ${write(highest)} and up to ${write(beyond.to)}`;
  const gap = Array.from({ length: GAP }, (_, index) => ({ key: `gap ${index}`, count: 0 }));
  return [...gap, { key: 'beyond', count: beyond.count }].map(({ key, count }) => ({
    key,
    count,
    range,
    amount: said(count),
    isBeyond: true,
  }));
}

/** The axis of counts up to the highest, with whole numbers on it: there is no half of a salary. */
function countAxis(highest: number): Axis {
  const { end, ticks } = axisFromZero(highest, MOST_COUNT_TICKS);
  return { end, ticks: ticks.filter(Number.isInteger) };
}

/**
 * The picture of how rows, which stand highest first, are spread; null for no rows. `most` ticks
 * have room along the bottom.
 */
export function distributionPicture(
  rows: SelectedRows,
  comparable: Float64Array,
  currency: PayUnit,
  period: PayPeriod,
  most: number,
): DistributionPicture | null {
  const distribution = distributionOf(rows, comparable);
  if (distribution === null) return null;
  const { bins, beyond, scale } = distribution;
  const write = (amount: number) => formatPay(payOf(amount, currency, period));
  const said = (count: number) => `${salariesInWords(count)}, ${inPerCent(count / rows.length)}`;
  const along = payAxis(distribution);
  const bars = bins.map((bin) => ({
    key: String(bin.from),
    count: bin.count,
    range: `${write(bin.from)} to ${write(bin.to)}`,
    amount: said(bin.count),
    isBeyond: false,
  }));
  return {
    bars: beyond === null ? bars : [...bars, ...tailOf(beyond, along.highest, write, said)],
    isLogarithmic: scale === 'logarithmic',
    axis: countAxis(Math.max(...bars.map(({ count }) => count), beyond?.count ?? 0)),
    payAxis: along,
    ticks: ticksOf(distribution, along.slots, most),
  };
}

/**
 * Where the quartiles of the salaries on show lie in a distribution; null where there are none. `isOpen`: whether in
 * which country any of them is paid is open, so that the median is only about so.
 */
export function middlePicture(
  { payAxis: along }: DistributionPicture,
  quartiles: Quartiles | null,
  currency: PayUnit,
  period: PayPeriod,
  isOpen: boolean,
): MiddlePicture | null {
  if (quartiles === null) return null;
  return {
    lower: along.shareOf(quartiles.lower),
    median: along.shareOf(quartiles.median),
    upper: along.shareOf(quartiles.upper),
    medianLabel: `median ${isOpen ? '≈' : ''}${formatPay(payOf(quartiles.median, currency, period))}`,
  };
}
