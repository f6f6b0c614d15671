import { amountAt, wholeAt } from '../dataset/numberAt';

/** From this many rows on, sorting digit by digit beats comparing. */
const FEWEST_FOR_DIGITS = 512;
const DIGIT_BITS = 12;
const DIGITS = 2 ** DIGIT_BITS;
/** Runs up to this length are sorted in place by insertion. */
const SHORT_RUN = 24;
const SIGN = 0x80_00_00_00;
/** Stands for no value while keys are made; no value has it. */
const NONE = 0xff_ff_ff_ff;

type Comparison = (a: number, b: number) => number;

/** Rows and their keys, slot by slot. */
interface KeyedRows {
  readonly keys: Uint32Array;
  readonly rows: Uint32Array;
}

/** Whether row `a` stands before row `b`: by value, rows without one last, ties in row order. */
function comparison(values: Float64Array, descending: boolean): Comparison {
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
 * The upper halves of the values (sign, exponent and the first 20 binary digits), so changed that as
 * whole numbers from 0 on they stand in the order asked for; the highest for rows without a value.
 * Pay spans few powers of two, so that the highest is far below 2 ** 32.
 */
function keyedBy(values: Float64Array, descending: boolean): KeyedRows & { readonly highest: number } {
  const keys = new Uint32Array(values.length);
  const rows = new Uint32Array(values.length);
  // Every processor that browsers run on stores the lower half of a number first.
  const halves = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  let least = NONE;
  let most = 0;
  for (let row = 0; row < keys.length; row += 1) {
    rows[row] = row;
    const value = amountAt(values, row);
    if (Number.isNaN(value)) {
      keys[row] = NONE;
      continue;
    }
    // −0 is equal to 0, and has another sign.
    const half = value === 0 ? 0 : wholeAt(halves, 2 * row + 1);
    const ascending = half >= SIGN ? ~half : half ^ SIGN;
    const key = (descending ? ~ascending : ascending) >>> 0;
    keys[row] = key;
    least = Math.min(least, key);
    most = Math.max(most, key);
  }
  const none = Math.max(most - least, 0) + 1;
  for (let row = 0; row < keys.length; row += 1) {
    const key = wholeAt(keys, row);
    keys[row] = key === NONE ? none : key - least;
  }
  return { keys, rows, highest: none };
}

/** One pass of a radix sort: by one digit of the keys, else in the order that was. */
function sortByDigit({ keys, rows }: KeyedRows, to: KeyedRows, shift: number): void {
  const next = new Uint32Array(DIGITS);
  for (let index = 0; index < keys.length; index += 1) {
    const digit = (wholeAt(keys, index) >>> shift) & (DIGITS - 1);
    next[digit] = wholeAt(next, digit) + 1;
  }
  let before = 0;
  for (let digit = 0; digit < DIGITS; digit += 1) {
    const count = wholeAt(next, digit);
    next[digit] = before;
    before += count;
  }
  for (let index = 0; index < keys.length; index += 1) {
    const key = wholeAt(keys, index);
    const digit = (key >>> shift) & (DIGITS - 1);
    const at = wholeAt(next, digit);
    next[digit] = at + 1;
    to.keys[at] = key;
    to.rows[at] = wholeAt(rows, index);
  }
}

/** Sorts a few rows in place. */
function insertionSort(rows: Uint32Array, compare: Comparison): void {
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

/** Whether the values of a run are all the same, or all none: one figure that many are paid. */
function isOneValue(rows: Uint32Array, start: number, end: number, values: Float64Array): boolean {
  const first = amountAt(values, wholeAt(rows, start));
  for (let index = start + 1; index < end; index += 1) {
    // Rows without a value have a key of their own, so that one of them stands for all.
    if (amountAt(values, wholeAt(rows, index)) !== first) return Number.isNaN(first);
  }
  return true;
}

/** Sorts the rows whose keys are equal by the rest of their values. */
function sortRuns({ keys, rows }: KeyedRows, values: Float64Array, compare: Comparison): void {
  let start = 0;
  for (let index = 1; index <= keys.length; index += 1) {
    if (index < keys.length && wholeAt(keys, index) === wholeAt(keys, start)) continue;
    if (index - start > 1 && !isOneValue(rows, start, index, values)) {
      const run = rows.subarray(start, index);
      if (run.length > SHORT_RUN) run.sort(compare);
      else insertionSort(run, compare);
    }
    start = index;
  }
}

/**
 * Every row in the order of its value (one for each row): ties in row order, rows without a value
 * (NaN) last, both whichever way round.
 */
export function rowOrder(values: Float64Array, descending: boolean): Uint32Array {
  const compare = comparison(values, descending);
  if (values.length < FEWEST_FOR_DIGITS) {
    return Uint32Array.from(values, (_, row) => row).sort(compare);
  }
  const { highest, ...keyed } = keyedBy(values, descending);
  let from: KeyedRows = keyed;
  let to: KeyedRows = { keys: new Uint32Array(values.length), rows: new Uint32Array(values.length) };
  for (let shift = 0; shift < 32 && highest >>> shift > 0; shift += DIGIT_BITS) {
    sortByDigit(from, to, shift);
    [from, to] = [to, from];
  }
  sortRuns(from, values, compare);
  return from.rows;
}
