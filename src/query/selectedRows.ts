import { byteAt, wholeAt } from '../dataset/numberAt';
import type { Mask } from './filter';

/** All rows of a data set in one order. */
export interface RowOrder {
  readonly rows: Uint32Array;
  /** By row: where it stands in `rows`. */
  readonly positions: Uint32Array;
}

/** The order with, for each row, where it stands. */
export function orderOfRows(rows: Uint32Array): RowOrder {
  const positions = new Uint32Array(rows.length);
  for (let position = 0; position < rows.length; position += 1) {
    positions[wholeAt(rows, position)] = position;
  }
  return { rows, positions };
}

/** Positions are counted in blocks of 2 ** 8. */
const BLOCK_BITS = 8;

/** By block of an order, and one slot more for the end: how many passing rows stand before it. */
function passingBefore({ rows, positions }: RowOrder, mask: Uint8Array): Uint32Array {
  const before = new Uint32Array((rows.length >>> BLOCK_BITS) + 2);
  // Each row is counted into the slot after its block's, so that adding up gives what stands before.
  for (let row = 0; row < mask.length; row += 1) {
    const slot = (wholeAt(positions, row) >>> BLOCK_BITS) + 1;
    before[slot] = wholeAt(before, slot) + byteAt(mask, row);
  }
  for (let slot = 1; slot < before.length; slot += 1) {
    before[slot] = wholeAt(before, slot) + wholeAt(before, slot - 1);
  }
  return before;
}

/**
 * The rows of an order that pass a mask, in that order, without a list of them: a million rows are
 * counted in one pass, and the row at any place is found among a few hundred.
 */
export class SelectedRows implements Iterable<number> {
  readonly length: number;
  /** How many passing rows of the whole order stand before the first of these. */
  private readonly skipped: number;

  private constructor(
    readonly order: RowOrder,
    readonly mask: Mask,
    private readonly before: Uint32Array | null,
    /** Positions of the order from which and up to which rows are among these. */
    readonly from: number,
    readonly to: number,
  ) {
    this.skipped = this.passingUpTo(from);
    this.length = this.passingUpTo(to) - this.skipped;
  }

  /** Every row of the order that passes. */
  static of(order: RowOrder, mask: Mask): SelectedRows {
    const before = mask === null ? null : passingBefore(order, mask);
    return new SelectedRows(order, mask, before, 0, order.rows.length);
  }

  /** Those that stand at positions of the order from one up to, but without, another. */
  within(from: number, to: number): SelectedRows {
    const start = Math.min(Math.max(from, this.from), this.to);
    const end = Math.min(Math.max(to, start), this.to);
    return new SelectedRows(this.order, this.mask, this.before, start, end);
  }

  /** How many passing rows of the whole order stand before a position. */
  private passingUpTo(position: number): number {
    const { before, mask, order } = this;
    if (before === null || mask === null) return position;
    const block = position >>> BLOCK_BITS;
    let count = wholeAt(before, block);
    for (let at = block << BLOCK_BITS; at < position; at += 1) {
      count += byteAt(mask, wholeAt(order.rows, at));
    }
    return count;
  }

  /** The row at an index from 0. Throws a RangeError for an index that there is not. */
  at(index: number): number {
    if (!(index >= 0 && index < this.length)) throw new RangeError(`There is no row at ${index}`);
    const { before, mask, order } = this;
    if (before === null || mask === null) return wholeAt(order.rows, this.from + index);
    let rest = this.skipped + index;
    let low = 0;
    let high = before.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (wholeAt(before, middle) <= rest) low = middle;
      else high = middle;
    }
    rest -= wholeAt(before, low);
    let at = low << BLOCK_BITS;
    while (rest > 0 || byteAt(mask, wholeAt(order.rows, at)) === 0) {
      rest -= byteAt(mask, wholeAt(order.rows, at));
      at += 1;
    }
    return wholeAt(order.rows, at);
  }

  /** Whether a row is among these. */
  has(row: number): boolean {
    const position = this.order.positions[row];
    if (position === undefined || position < this.from || position >= this.to) return false;
    return this.mask === null || byteAt(this.mask, row) === 1;
  }

  /** The rows at indices from one up to, but without, another; fewer where these end before. */
  slice(from: number, to: number): Uint32Array {
    const length = Math.max(Math.min(to, this.length) - from, 0);
    const rows = new Uint32Array(length);
    if (length === 0) return rows;
    let at = wholeAt(this.order.positions, this.at(from));
    for (let index = 0; index < length; at += 1) {
      const row = wholeAt(this.order.rows, at);
      if (this.mask !== null && byteAt(this.mask, row) === 0) continue;
      rows[index] = row;
      index += 1;
    }
    return rows;
  }

  *[Symbol.iterator](): Iterator<number> {
    yield* this.slice(0, this.length);
  }
}
