import { wholeAt } from '../dataset/numberAt';
import { allOf, bitAt, bitsBetween, ones, reorderBits } from './bitset';
import type { Mask } from './filter';
import { firstWhere } from './firstWhere';
import type { RowOrder } from './inOrder';

/** Positions are counted in blocks of 2 ** 8, which are 2 ** 3 words of a mask. */
const BLOCK_BITS = 8;
const WORD_BITS = BLOCK_BITS - 5;

/** By block of an order, and one slot more for the end: how many rows that pass stand before it. */
function passingBefore(mask: Uint32Array): Uint32Array {
  const before = new Uint32Array((mask.length >>> WORD_BITS) + 2);
  let count = 0;
  for (let word = 0; word < mask.length; word += 1) {
    count += ones(wholeAt(mask, word));
    before[(word >>> WORD_BITS) + 1] = count;
  }
  before[before.length - 1] = count;
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
    /** By position in the order. */
    private readonly mask: Mask,
    private readonly before: Uint32Array | null,
    /** Positions of the order from which and up to which rows are among these. */
    readonly from: number,
    readonly to: number,
  ) {
    this.skipped = this.passingUpTo(from);
    this.length = this.passingUpTo(to) - this.skipped;
  }

  /** Every row of the order that passes. The mask is by position in the order. */
  static of(order: RowOrder, mask: Mask): SelectedRows {
    const before = mask === null ? null : passingBefore(mask);
    return new SelectedRows(order, mask, before, 0, order.rows.length);
  }

  /** Those that stand at positions of the order from one up to, but without, another. */
  within(from: number, to: number): SelectedRows {
    const start = Math.min(Math.max(from, this.from), this.to);
    const end = Math.min(Math.max(to, start), this.to);
    return new SelectedRows(this.order, this.mask, this.before, start, end);
  }

  /** By position in the order: 1 where a row is among these; null where every row is. */
  get byPosition(): Mask {
    const { length } = this.order.rows;
    if (this.from === 0 && this.to === length) return this.mask;
    const inside = bitsBetween(length, [[this.from, this.to]]);
    return this.mask === null ? inside : allOf(inside, this.mask);
  }

  /** The same rows in another order of all rows. */
  inOrder(order: RowOrder): SelectedRows {
    const own = this.byPosition;
    const byRow = own === null ? null : reorderBits(own, this.order.positions);
    return SelectedRows.of(order, byRow === null ? null : reorderBits(byRow, order.rows));
  }

  /** How many passing rows of the whole order stand before a position. */
  private passingUpTo(position: number): number {
    const { before, mask } = this;
    if (before === null || mask === null) return position;
    const end = position >>> 5;
    let word = (position >>> BLOCK_BITS) << WORD_BITS;
    let count = wholeAt(before, position >>> BLOCK_BITS);
    for (; word < end; word += 1) count += ones(wholeAt(mask, word));
    const inWord = position & 31;
    return inWord === 0 ? count : count + ones(wholeAt(mask, word) & (2 ** inWord - 1));
  }

  /** The position of the row at an index from 0. Throws a RangeError for an index that there is not. */
  private positionAt(index: number): number {
    if (!(index >= 0 && index < this.length)) throw new RangeError(`There is no row at ${index}`);
    const { before, mask } = this;
    if (before === null || mask === null) return this.from + index;
    let rest = this.skipped + index;
    const sought = rest;
    const block = firstWhere(1, before.length - 1, (next) => wholeAt(before, next) > sought) - 1;
    rest -= wholeAt(before, block);
    let word = block << WORD_BITS;
    for (let count = ones(wholeAt(mask, word)); count <= rest; count = ones(wholeAt(mask, word))) {
      rest -= count;
      word += 1;
    }
    let bits = wholeAt(mask, word);
    // Without its lowest 1 each time.
    for (; rest > 0; rest -= 1) bits &= bits - 1;
    return word * 32 + 31 - Math.clz32(bits & -bits);
  }

  /** The row at an index from 0. Throws a RangeError for an index that there is not. */
  at(index: number): number {
    return wholeAt(this.order.rows, this.positionAt(index));
  }

  /** Whether a row is among these. */
  has(row: number): boolean {
    const position = this.order.positions[row];
    if (position === undefined || position < this.from || position >= this.to) return false;
    return this.mask === null || bitAt(this.mask, position) === 1;
  }

  /** The rows at indices from one up to, but without, another; fewer where these end before. */
  slice(from: number, to: number): Uint32Array {
    const length = Math.max(Math.min(to, this.length) - from, 0);
    if (length === 0) return new Uint32Array();
    const first = this.positionAt(from);
    const { mask, order } = this;
    if (mask === null) return order.rows.slice(first, first + length);
    const rows = new Uint32Array(length);
    let word = first >>> 5;
    let rest = wholeAt(mask, word) & (-1 << (first & 31));
    for (let index = 0; index < length; index += 1) {
      while (rest === 0) {
        word += 1;
        rest = wholeAt(mask, word);
      }
      rows[index] = wholeAt(order.rows, word * 32 + 31 - Math.clz32(rest & -rest));
      rest &= rest - 1;
    }
    return rows;
  }

  *[Symbol.iterator](): Iterator<number> {
    yield* this.slice(0, this.length);
  }
}
