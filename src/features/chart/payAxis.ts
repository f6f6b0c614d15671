import type { Distribution } from '../../query/distribution';
import type { PayRange } from '../../query/payRange';

/** Amounts along the bottom of a distribution. Shares run from 0 (left) to 1 (right) of the plot. */
export interface PayAxis {
  /** Into how many slots of one width the plot is divided. */
  readonly slots: number;
  /** Between which amounts a range can be dragged; above the highest lies the bin beyond, if there is one. */
  readonly lowest: number;
  readonly highest: number;
  /** Whether there is a bin beyond. */
  readonly hasBeyond: boolean;
  shareOf(amount: number): number;
  /** The range between two shares, at round amounts; what reaches the end of the plot has no bound there. */
  rangeBetween(from: number, to: number): PayRange;
  /** From where to where a range reaches. */
  sharesOf(range: PayRange | null): readonly [low: number, high: number];
  /** The round amount one step, or one bin, up or down from an amount. */
  stepFrom(amount: number, up: boolean, aBin: boolean): number;
}

/** The bin beyond stands apart from the others by this many bins. */
export const GAP = 1;
/** A range is dragged in tenths of a bin. */
const STEPS_OF_BIN = 10;
const NEARLY = 1e-6;

function round(amount: number, step: number): number {
  // Twelve digits: a step of 0.1 leaves no 0.30000000000000004.
  return Number((Math.round(amount / step) * step).toPrecision(12));
}

/** The axis along the bins of a distribution. */
export function payAxis({ bins, beyond, scale }: Distribution): PayAxis {
  const slots = bins.length + (beyond === null ? 0 : GAP + 1);
  const edges = [...bins.map(({ from }) => from), ...bins.slice(-1).map(({ to }) => to)];
  const edge = (index: number) => edges[Math.min(Math.max(index, 0), bins.length)] ?? 0;
  const lowest = edge(0);
  const highest = edge(bins.length);
  const end = bins.length / slots;

  const shareOf = (amount: number) => {
    const index = bins.findIndex(({ to }) => amount < to);
    const bin = bins[index];
    if (bin === undefined) return end;
    return Math.max(0, index + (amount - bin.from) / (bin.to - bin.from)) / slots;
  };
  /** Of the amounts near one: what they are rounded to. */
  const stepAt = (amount: number) =>
    scale === 'linear'
      ? (edge(1) - lowest) / STEPS_OF_BIN
      : 10 ** (Math.floor(Math.log10(Math.max(amount, lowest)) + NEARLY) - 1);
  const amountAt = (share: number) => {
    const slot = Math.min(Math.max(share, 0), end) * slots;
    const index = Math.min(Math.floor(slot), bins.length - 1);
    const amount = edge(index) + (slot - index) * (edge(index + 1) - edge(index));
    return round(amount, stepAt(amount));
  };
  const rangeBetween = (from: number, to: number): PayRange => {
    // Halfway to the bin beyond, which can be had as a whole only.
    const open = beyond === null ? 1 - NEARLY : end + GAP / 2 / slots;
    const low = amountAt(from);
    return { low: low <= lowest ? null : low, high: to >= open ? null : amountAt(to) };
  };
  const stepFrom = (amount: number, up: boolean, aBin: boolean) => {
    if (aBin) {
      const next = up ? edges.find((one) => one > amount) : edges.findLast((one) => one < amount);
      return next ?? amount;
    }
    // Downwards from a power of ten the steps are those below it.
    const step = stepAt(up ? amount : amount * (1 - NEARLY * 10));
    return Math.min(Math.max(round(amount + (up ? step : -step), step), lowest), highest);
  };
  return {
    slots,
    lowest,
    highest,
    hasBeyond: beyond !== null,
    shareOf,
    rangeBetween,
    stepFrom,
    sharesOf: (range) => [
      range === null || range.low === null ? 0 : shareOf(range.low),
      range === null || range.high === null ? 1 : shareOf(range.high),
    ],
  };
}
