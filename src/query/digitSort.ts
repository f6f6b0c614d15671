import { wholeAt } from '../dataset/numberAt';
import { startsOf } from './startsOf';

// Each loop has a function of its own: of a longer one not all calls would be compiled into it, which
// takes twice as long.

/** Adds to the counts, by digit, of which there are a power of two, what the keys have from a bit on. */
function countDigits(counts: Uint32Array, keys: Uint32Array, shift: number): void {
  const last = counts.length - 1;
  for (let slot = 0; slot < keys.length; slot += 1) {
    const digit = (wholeAt(keys, slot) >>> shift) & last;
    counts[digit] = wholeAt(counts, digit) + 1;
  }
}

/** By digit: where those that have it begin if they stand by their digit from a bit on; one slot more has where the last end. */
export function digitStarts(keys: Uint32Array, shift: number, bits: number): Uint32Array {
  const counts = new Uint32Array(2 ** bits);
  countDigits(counts, keys, shift);
  return startsOf(counts);
}

/** The first pass, from the first slot to the last. */
function placeSlots(keys: Uint32Array, next: Uint32Array, to: Uint32Array): void {
  const last = next.length - 2;
  for (let slot = 0; slot < keys.length; slot += 1) {
    const digit = wholeAt(keys, slot) & last;
    const at = wholeAt(next, digit);
    next[digit] = at + 1;
    to[at] = slot;
  }
}

/** A further pass: by a digit, else in the order that was. */
function replaceSlots(keys: Uint32Array, next: Uint32Array, shift: number, from: Uint32Array, to: Uint32Array): void {
  const last = next.length - 2;
  for (let index = 0; index < from.length; index += 1) {
    const slot = wholeAt(from, index);
    const digit = (wholeAt(keys, slot) >>> shift) & last;
    const at = wholeAt(next, digit);
    next[digit] = at + 1;
    to[at] = slot;
  }
}

/** At most so many bits are one digit: their counters stay near a processor. */
const MOST_BITS = 8;

/**
 * The slots of keys in the order of their lowest `width` bits, ties as they are: a radix sort. Two
 * arrays as long as the keys are written over, and one of them is the answer.
 */
export function sortByDigits(keys: Uint32Array, width: number, one: Uint32Array, other: Uint32Array): Uint32Array {
  const bits = Math.ceil(width / Math.max(Math.ceil(width / MOST_BITS), 1));
  let [from, to] = [one, other];
  placeSlots(keys, digitStarts(keys, 0, bits), from);
  for (let shift = bits; shift < width; shift += bits) {
    replaceSlots(keys, digitStarts(keys, shift, bits), shift, from, to);
    [from, to] = [to, from];
  }
  return from;
}
