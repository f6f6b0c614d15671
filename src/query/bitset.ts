import { byteAt, wholeAt } from '../dataset/numberAt';

/**
 * A bit for each slot of a column or an order, 32 in a word, the lowest first: an eighth of a byte for
 * each row, so that masks are joined and counted 32 rows at a time. Bits after the last slot are 0.
 */
export type Bits = Uint32Array;

/** So many slots at a time are made into bits: they stay near a processor in between. A multiple of 32. */
export const CHUNK = 4096;
const chunk = new Uint32Array(CHUNK);

/** Which of 0 and 1 is a 1. */
export const ONE = Uint8Array.of(0, 1);

/** The words that bits for so many slots take. */
function wordsFor(length: number): Bits {
  return new Uint32Array((length + 31) >>> 5);
}

/**
 * Bits of codes that are written a chunk at a time: 1 where `wanted`, which has a 1 or a 0 for each
 * code, says so. `write` gives the codes of the slots from one on. Copying codes of any width into the
 * chunk takes a tenth of what looking at them does, so that there is one loop for all, and a fast one.
 */
export function packBits(
  length: number,
  wanted: Uint8Array,
  write: (chunk: Uint32Array, from: number, count: number) => void,
): Bits {
  const bits = wordsFor(length);
  const one = (at: number): number => byteAt(wanted, wholeAt(chunk, at));
  let word = 0;
  for (let from = 0; from < length; from += CHUNK) {
    const count = Math.min(CHUNK, length - from);
    write(chunk, from, count);
    chunk.fill(0, count);
    for (let at = 0; at < count; word += 1) {
      let all = 0;
      for (let shift = 0; shift < 32; shift += 8, at += 8) {
        const low = one(at) | (one(at + 1) << 1) | (one(at + 2) << 2) | (one(at + 3) << 3);
        const high = one(at + 4) | (one(at + 5) << 1) | (one(at + 6) << 2) | (one(at + 7) << 3);
        all |= (low | (high << 4)) << shift;
      }
      bits[word] = all;
    }
  }
  // What fills up the last word is no slot.
  if (length % 32 > 0) bits[word - 1] = wholeAt(bits, word - 1) & (2 ** (length % 32) - 1);
  return bits;
}

/** The bit of a slot, 0 or 1. */
export function bitAt(bits: Bits, slot: number): number {
  return (wholeAt(bits, slot >>> 5) >>> (slot & 31)) & 1;
}

/** How many bits of a word are 1. */
export function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55_55_55_55);
  const fours = (pairs & 0x33_33_33_33) + ((pairs >>> 2) & 0x33_33_33_33);
  return Math.imul((fours + (fours >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}

/** How many bits are 1 in both, which have the same length. */
export function countOnes(one: Bits, other: Bits): number {
  let count = 0;
  for (let word = 0; word < one.length; word += 1) count += ones(wholeAt(one, word) & wholeAt(other, word));
  return count;
}

/** The bits in another order: the bit of each slot is that of the slot which `slots` names for it. */
export function reorderBits(bits: Bits, slots: Uint32Array): Bits {
  const own = wordsFor(slots.length);
  for (let word = 0, at = 0; word < own.length; word += 1) {
    const end = Math.min(at + 32, slots.length);
    let all = 0;
    for (let shift = 0; at < end; at += 1, shift += 1) all |= bitAt(bits, wholeAt(slots, at)) << shift;
    own[word] = all;
  }
  return own;
}

/** The bits of so many slots: 1 in each of the ranges, from one slot up to, but without, another. */
export function bitsBetween(length: number, ranges: ReadonlyArray<readonly [from: number, to: number]>): Bits {
  const bits = wordsFor(length);
  for (const [from, to] of ranges) {
    for (let slot = from, end = 0; slot < to; slot = end) {
      end = Math.min((slot | 31) + 1, to);
      // As many 1s as there are slots in this word, 32 at most.
      const own = -1 >>> (32 - (end - slot));
      bits[slot >>> 5] = wholeAt(bits, slot >>> 5) | (own << (slot & 31));
    }
  }
  return bits;
}

/** 1 where both are, which have the same length. */
export function allOf(one: Bits, other: Bits): Bits {
  const all = one.slice();
  for (let word = 0; word < all.length; word += 1) all[word] = wholeAt(all, word) & wholeAt(other, word);
  return all;
}

/** 1 where either is; they have the same length. */
export function anyOf(one: Bits, other: Bits): Bits {
  const any = one.slice();
  for (let word = 0; word < any.length; word += 1) any[word] = wholeAt(any, word) | wholeAt(other, word);
  return any;
}
