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

/**
 * The upper 32 bits of each value (sign, exponent and the first 20 binary digits), so changed that
 * as whole numbers they stand in the order asked for.
 */
function upperHalves(values: Float64Array, descending: boolean): Uint32Array {
  // Adding 0 makes 0 of −0, which is equal to it and has other bits.
  const bits = new Uint32Array(values.map((value) => value + 0).buffer);
  const upper = new Uint32Array(values.length);
  for (let row = 0; row < upper.length; row += 1) {
    if (Number.isNaN(amountAt(values, row))) {
      upper[row] = LAST;
      continue;
    }
    const half = wholeAt(bits, 2 * row + 1);
    const ascending = half >= 0x80_00_00_00 ? ~half : half ^ 0x80_00_00_00;
    upper[row] = descending ? ~ascending : ascending;
  }
  return upper;
}

/** One pass of a radix sort: the rows by one digit of their keys, else in the order that they had. */
function sortByDigit(keys: Uint32Array, rows: Uint32Array, shift: number): Uint32Array {
  const next = new Uint32Array(DIGITS);
  for (const key of keys) {
    const digit = (key >>> shift) & (DIGITS - 1);
    next[digit] = wholeAt(next, digit) + 1;
  }
  let before = 0;
  for (let digit = 0; digit < DIGITS; digit += 1) {
    const count = wholeAt(next, digit);
    next[digit] = before;
    before += count;
  }
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const digit = (wholeAt(keys, row) >>> shift) & (DIGITS - 1);
    const at = wholeAt(next, digit);
    sorted[at] = row;
    next[digit] = at + 1;
  }
  return sorted;
}

function insertionSort(rows: Uint32Array, compare: (a: number, b: number) => number): void {
  for (let index = 1; index < rows.length; index += 1) {
    const row = wholeAt(rows, index);
    let at = index;
    while (at > 0 && compare(wholeAt(rows, at - 1), row) > 0) {
      rows[at] = wholeAt(rows, at - 1);
      at -= 1;
    }
    rows[at] = row;
  }
}

function isSorted(rows: Uint32Array, compare: (a: number, b: number) => number): boolean {
  for (let index = 1; index < rows.length; index += 1) {
    if (compare(wholeAt(rows, index - 1), wholeAt(rows, index)) > 0) return false;
  }
  return true;
}

/** Sorts the rows whose keys are equal by the rest of their values, in place. */
function sortRuns(
  rows: Uint32Array,
  keys: Uint32Array,
  compare: (a: number, b: number) => number,
): void {
  let start = 0;
  while (start < rows.length) {
    const key = wholeAt(keys, wholeAt(rows, start));
    let end = start + 1;
    while (end < rows.length && wholeAt(keys, wholeAt(rows, end)) === key) end += 1;
    const run = rows.subarray(start, end);
    if (run.length <= SHORT_RUN) insertionSort(run, compare);
    // Most long runs are one figure that many are paid, and stand right already.
    else if (!isSorted(run, compare)) run.sort(compare);
    start = end;
  }
}

/**
 * Every row in the order of its value (one for each row): ties in row order, rows without a value
 * (NaN) last, both whichever way round.
 */
export function rowOrder(values: Float64Array, descending: boolean): Uint32Array {
  const rows = Uint32Array.from(values, (_, row) => row);
  const compare = comparison(values, descending);
  if (rows.length < FEWEST_FOR_DIGITS) return rows.sort(compare);
  const keys = upperHalves(values, descending);
  const byLowest = sortByDigit(keys, rows, 0);
  const sorted = sortByDigit(keys, sortByDigit(keys, byLowest, DIGIT_BITS), 2 * DIGIT_BITS);
  sortRuns(sorted, keys, compare);
  return sorted;
}
