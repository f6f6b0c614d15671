import { amountAt } from '../dataset/numberAt';
import { countFrom } from './countFrom';
import type { SelectedRows } from './selectedRows';

/** Salaries between two amounts. */
export interface Bin {
  /** From this amount on. */
  readonly from: number;
  /** Up to this amount, which itself belongs to the next bin; in the bin beyond the highest of all. */
  readonly to: number;
  readonly count: number;
}

/** How salaries are spread over round amounts. */
export interface Distribution {
  /** Whether the bins grow by a factor, as for pay that spans decades, or are of one width. */
  readonly scale: 'linear' | 'logarithmic';
  /** In ascending order, without a gap between one and the next. */
  readonly bins: readonly Bin[];
  /** The salaries above the last bin, so far out that they would flatten the picture; null: there are none. */
  readonly beyond: Bin | null;
}

const ROUND_STEPS = [1, 2, 2.5, 5];
const MOST_BINS = 40;
/** From this many times from the lowest twentieth to the highest, one width would hide most in one bin. */
const SPAN_OF_DECADES = 50;
/** What is this many times as far above the upper quartile as it is above the median lies beyond. */
const FAR = 6;

/** The lowest round width of which at most `most` reach from one amount to another. */
function roundWidth(from: number, to: number, most: number): number {
  const rough = (to - from) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * Math.min(...ROUND_STEPS.filter((step) => step * power >= rough), 10);
}

function linearEdges(lowest: number, highest: number): readonly number[] {
  // Figures that differ by less than can be written have no width between them.
  if (highest - lowest <= lowest * 1e-9) {
    const power = 10 ** Math.floor(Math.log10(lowest));
    const from = Math.floor(lowest / power) * power;
    return [from, from + power];
  }
  const width = roundWidth(lowest, highest, MOST_BINS - 2);
  const first = Math.floor(lowest / width);
  const last = Math.floor(highest / width) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * width);
}

/** The round amounts of a decade: the fewer, the more decades there are. */
function amountsOfDecade(decades: number): readonly number[] {
  if (decades <= 6) return [1, 1.5, 2, 3, 5, 7];
  return decades <= 20 ? [1, 3] : [1];
}

function logarithmicEdges(lowest: number, highest: number): readonly number[] {
  const first = Math.floor(Math.log10(lowest));
  const last = Math.floor(Math.log10(highest)) + 1;
  const amounts = amountsOfDecade(last - first);
  const every = Math.ceil((last - first) / 20);
  const decades = Math.ceil((last - first) / every);
  const edges = Array.from({ length: decades + 1 }, (_, decade) =>
    amounts.map((amount) => amount * 10 ** (first + decade * every)),
  ).flat();
  // Rounding may put the first power of ten above the lowest value itself.
  const from = Math.max(edges.findLastIndex((edge) => edge <= lowest), 0);
  const to = edges.filter((edge) => edge <= highest).length;
  return edges.slice(from, to + 1);
}

/**
 * The distribution of rows that stand highest value first, over at most about 40 bins between round
 * amounts; null for no rows. `values` has a slot, above 0, for each row that is named. As the rows
 * are in order, it asks for a few of them only.
 */
export function distributionOf(rows: SelectedRows, values: Float64Array): Distribution | null {
  if (rows.length === 0) return null;
  const fromTop = (share: number) =>
    amountAt(values, rows.at(Math.floor((rows.length - 1) * share)));
  const median = fromTop(0.5);
  const upper = fromTop(0.25);
  const lowest = fromTop(1);
  // Of pay that is the same for most, a tenth of it stands for the spread.
  const limit = upper + FAR * Math.max(upper - median, median / 10);
  const far = countFrom(rows, values, limit);
  const highest = amountAt(values, rows.at(far));
  const span = fromTop(0.05) / fromTop(0.95);
  const scale = span >= SPAN_OF_DECADES ? 'logarithmic' : 'linear';
  const edges =
    scale === 'linear' ? linearEdges(lowest, highest) : logarithmicEdges(lowest, highest);
  let below = rows.length - far;
  const bins = edges.slice(1).map((to, index) => {
    // The last edge lies above every row; rounding must not let it cut one off.
    const rest = index === edges.length - 2 ? 0 : countFrom(rows, values, to) - far;
    const bin = { from: Number(edges[index]), to, count: below - rest };
    below = rest;
    return bin;
  });
  const beyond = far === 0 ? null : { from: highest, to: fromTop(0), count: far };
  return { scale, bins, beyond };
}
