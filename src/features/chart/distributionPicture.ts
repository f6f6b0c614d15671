import { currencyIndex } from '../../dataset/dataset';
import type { CurrencyCode } from '../../pay/currency';
import { formatAxisPay, formatPay } from '../../pay/formatPay';
import { payOf } from '../../pay/pay';
import { type Bin, type Distribution, distributionOf } from '../../query/distribution';
import type { Panel, QueryResult } from '../../query/query';
import { type Axis, axisFromZero } from './niceAxis';

/** One bin as a bar, with what is said of it. Shares run from 0 (left) to 1 (right) of the plot. */
export interface BinBar {
  readonly key: string;
  readonly count: number;
  /** "US$100,000 to US$110,000". */
  readonly range: string;
  /** "1,203 salaries, 4.1 %". */
  readonly amount: string;
  readonly isBeyond: boolean;
}

export interface DistributionPicture {
  /** The colour of the one currency that the salaries are published in; null where there are several. */
  readonly series: number | null;
  readonly bars: readonly BinBar[];
  readonly isLogarithmic: boolean;
  /** How high the bars are: the count axis. */
  readonly axis: Axis;
  /** Round amounts along the bottom. */
  readonly ticks: ReadonlyArray<{ readonly share: number; readonly text: string }>;
  /** Where median and middle half lie. */
  readonly quartiles: { readonly lower: number; readonly median: number; readonly upper: number } | null;
  readonly medianLabel: string;
}

const MOST_COUNT_TICKS = 4;
/** The bin beyond stands apart from the others by this many bins. */
const GAP = 1;

/** A share of the plot for an amount, piece by piece along the bins. */
function sharesAlong(bins: readonly Bin[], slots: number): (amount: number) => number {
  return (amount) => {
    const index = bins.findIndex(({ to }) => amount < to);
    const bin = bins[index];
    if (bin === undefined) return bins.length / slots;
    return Math.max(0, index + (amount - bin.from) / (bin.to - bin.from)) / slots;
  };
}

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

function inPerCent(share: number): string {
  if (share > 0 && share < 0.0005) return 'less than 0.1%';
  return share.toLocaleString('en-US', { style: 'percent', maximumFractionDigits: 1 });
}

/** The picture of a panel's distribution; null for no salaries. `most` ticks have room along the bottom. */
export function distributionPicture(
  result: QueryResult,
  panel: Panel,
  most: number,
): DistributionPicture | null {
  const { rows, currency, publishedIn, quartiles } = panel;
  const distribution = distributionOf(rows, result.comparable);
  if (distribution === null || quartiles === null) return null;
  const { bins, beyond, scale } = distribution;
  const write = (amount: number, code: CurrencyCode = currency) =>
    formatPay(payOf(amount, code, result.view.scale.period));
  const said = (count: number) =>
    `${count.toLocaleString('en-US')} ${count === 1 ? 'salary' : 'salaries'}, ${inPerCent(count / rows.length)}`;
  const slots = bins.length + (beyond === null ? 0 : GAP + 1);
  const along = sharesAlong(bins, slots);
  const bars = bins.map((bin) => ({
    key: String(bin.from),
    count: bin.count,
    range: `${write(bin.from)} to ${write(bin.to)}`,
    amount: said(bin.count),
    isBeyond: false,
  }));
  // Between the last bin and the one beyond lies an empty slot: the axis is broken there.
  const apart = (key: 'gap' | 'beyond', count: number) => ({
    key,
    count,
    range: `Beyond, above ${write(Number(bins.at(-1)?.to))} and up to ${write(Number(beyond?.to))}`,
    amount: said(count),
    isBeyond: true,
  });
  return {
    series: publishedIn === null ? null : currencyIndex(result.dataset, publishedIn),
    bars: beyond === null ? bars : [...bars, apart('gap', 0), apart('beyond', beyond.count)],
    isLogarithmic: scale === 'logarithmic',
    axis: axisFromZero(Math.max(...bars.map(({ count }) => count), beyond?.count ?? 0), MOST_COUNT_TICKS),
    ticks: ticksOf(distribution, slots, most),
    quartiles: {
      lower: along(quartiles.lower),
      median: along(quartiles.median),
      upper: along(quartiles.upper),
    },
    medianLabel: `median ${write(quartiles.median)}`,
  };
}
