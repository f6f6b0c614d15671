import { amountAt, wholeAt } from '../dataset/numberAt';

/** From this many rows on, sorting digit by digit beats comparing. */
const FEWEST_FOR_DIGITS = 512;
/** Three digits of 11 bits hold the upper half of a number. */
const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;
/** Runs up to this length are sorted in place by insertion. */
const SHORT_RUN = 24;
/** Where no value is, stands after every value, whichever way round. */
const LAST = 0xff_ff_ff_ff;

/** Rows with the two halves of their keys, one slot each, in one order. */
interface KeyedRows {
  readonly upper: Uint32Array;
  readonly lower: Uint32Array;
  readonly rows: Uint32Array;
}

/** Whether row `a` stands before row `b`: by value, rows without one last, ties in row order. */
function comparison(values: Float64Array, descending: boolean): (a: number, b: number) => number {
  const sign = descending ? -1 : 1;
  return (a, b) => {
    const left = amountAt(values, a);
    const right = amountAt(values, b);
    if (left === right) return a - b;
    if (left < right) return -sign;
    if (left > right) return sign;
    // At least one of them is no number.
    return Number(Number.isNaN(left)) - Number(Number.isNaN(right)) || a - b;
  };
}

function keyedRows(length: number): KeyedRows {
  return { upper: new Uint32Array(length), lower: new Uint32Array(length), rows: new Uint32Array(length) };
}

/**
 * The bits of each value, so changed that as whole numbers of 64 bits they stand in the order asked
 * for: turned round for negative values and once more for descending order. Every processor that
 * browsers run on stores the lower half first.
 */
function keysOf(values: Float64Array, descending: boolean): KeyedRows {
  // Adding 0 makes 0 of −0, which is equal to it and has other bits.
  const bits = new Uint32Array(values.map((value) => value + 0).buffer);
  const keyed = keyedRows(values.length);
  const { upper, lower, rows } = keyed;
  for (let row = 0; row < rows.length; row += 1) {
    rows[row] = row;
    if (Number.isNaN(amountAt(values, row))) {
      upper[row] = LAST;
      lower[row] = LAST;
      continue;
    }
    const half = wholeAt(bits, 2 * row + 1);
    const turned = half >= 0x80_00_00_00 !== descending;
    upper[row] = (turned ? ~half : half) ^ (half >= 0x80_00_00_00 ? 0 : 0x80_00_00_00);
    lower[row] = turned ? ~wholeAt(bits, 2 * row) : wholeAt(bits, 2 * row);
  }
  return keyed;
}

/** One pass of a radix sort: by one digit of the upper halves, else in the order that was. */
function sortByDigit(from: KeyedRows, to: KeyedRows, shift: number): void {
  const next = new Uint32Array(DIGITS);
  for (const key of from.upper) {
    const digit = (key >>> shift) & (DIGITS - 1);
    next[digit] = wholeAt(next, digit) + 1;
  }
  let before = 0;
  for (let digit = 0; digit < DIGITS; digit += 1) {
    const count = wholeAt(next, digit);
    next[digit] = before;
    before += count;
  }
  const { upper, lower, rows } = from;
  for (let index = 0; index < rows.length; index += 1) {
    const key = wholeAt(upper, index);
    const digit = (key >>> shift) & (DIGITS - 1);
    const at = wholeAt(next, digit);
    next[digit] = at + 1;
    to.upper[at] = key;
    to.lower[at] = wholeAt(lower, index);
    to.rows[at] = wholeAt(rows, index);
  }
}

/** Sorts a run whose upper halves are equal by the lower ones, in place; equal ones stay as they stood. */
function sortRun({ lower, rows }: KeyedRows, start: number, end: number): void {
  if (end - start > SHORT_RUN) {
    const keys = lower.slice(start, end);
    const own = rows.slice(start, end);
    const order = Uint32Array.from(own, (_, index) => index).sort(
      (a, b) => wholeAt(keys, a) - wholeAt(keys, b) || a - b,
    );
    rows.set(order.map((index) => wholeAt(own, index)), start);
    return;
  }
  for (let index = start + 1; index < end; index += 1) {
    const key = wholeAt(lower, index);
    const row = wholeAt(rows, index);
    let at = index;
    while (at > start && wholeAt(lower, at - 1) > key) {
      lower[at] = wholeAt(lower, at - 1);
      rows[at] = wholeAt(rows, at - 1);
      at -= 1;
    }
    lower[at] = key;
    rows[at] = row;
  }
}

/** Sorts the runs whose upper halves are equal. Most are one figure that many are paid, and stand right. */
function sortRuns(keyed: KeyedRows): void {
  const { upper, lower } = keyed;
  let start = 0;
  let sorted = true;
  for (let index = 1; index <= upper.length; index += 1) {
    if (index < upper.length && wholeAt(upper, index) === wholeAt(upper, start)) {
      sorted &&= wholeAt(lower, index - 1) <= wholeAt(lower, index);
      continue;
    }
    if (!sorted) sortRun(keyed, start, index);
    start = index;
    sorted = true;
  }
}

/**
 * Every row in the order of its value (one for each row): ties in row order, rows without a value
 * (NaN) last, both whichever way round.
 */
export function rowOrder(values: Float64Array, descending: boolean): Uint32Array {
  if (values.length < FEWEST_FOR_DIGITS) {
    return Uint32Array.from(values, (_, row) => row).sort(comparison(values, descending));
  }
  const keyed = keysOf(values, descending);
  const other = keyedRows(values.length);
  sortByDigit(keyed, other, 0);
  sortByDigit(other, keyed, DIGIT_BITS);
  sortByDigit(keyed, other, 2 * DIGIT_BITS);
  sortRuns(other);
  return other.rows;
}
