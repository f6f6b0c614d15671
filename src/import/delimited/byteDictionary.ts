import type { PackedTexts } from '../../dataset/packedTexts';

/** How many bytes behind a text must be there to be read, whatever they are: texts are read in words. */
export const SPARE_BYTES = 8;

/** Up to this length a text lies in the hash table itself. */
const SHORT = 8;
/** Numbers in a slot of the table: two words of the text or its hash and place; its length; its code + 1. */
const STRIDE = 4;
/** What of the first and of the second word belongs to a text of 0 to 8 bytes. */
const FIRST_WORD = Int32Array.of(0, 0xff, 0xffff, 0xffffff, -1, -1, -1, -1, -1);
const SECOND_WORD = Int32Array.of(0, 0, 0, 0, 0, 0xff, 0xffff, 0xffffff, -1);

/**
 * Numbers distinct runs of bytes in order of first appearance. A hash table with open addressing:
 * no string, and no object, for any of them. A short text is found with one look into memory.
 */
export class ByteDictionary {
  /** How many distinct texts there are. */
  size = 0;

  #table = new Int32Array(STRIDE * 64);
  /** 32 minus the binary logarithm of the number of slots. */
  #shift = 26;
  #bytes = new Uint8Array(256);
  #words = new DataView(this.#bytes.buffer);
  #ends = new Uint32Array(32);
  #length = 0;

  /**
   * Writes the codes of many texts: of every `step` slots of `cells`, beginning with `first`, the
   * first two say where a text starts and stops.
   *
   * @param words the bytes; `SPARE_BYTES` bytes must follow each text
   */
  encode(words: DataView, cells: Int32Array, first: number, step: number, codes: Uint32Array): void {
    for (let index = 0, slot = first; index < codes.length; index += 1, slot += step) {
      const start = cells[slot] ?? 0;
      const length = (cells[slot + 1] ?? 0) - start;
      codes[index] = length <= SHORT ? this.#shortCode(words, start, length) : this.#longCode(words, start, length);
    }
  }

  /** The texts by code. */
  finish(): PackedTexts {
    return { bytes: this.#bytes.slice(0, this.#length), ends: this.#ends.slice(0, this.size) };
  }

  #shortCode(words: DataView, start: number, length: number): number {
    const table = this.#table;
    const first = words.getInt32(start, true) & (FIRST_WORD[length] ?? 0);
    const second = words.getInt32(start + 4, true) & (SECOND_WORD[length] ?? 0);
    let slot = slotOf(first, second, this.#shift);
    for (;;) {
      const at = slot * STRIDE;
      const code = (table[at + 3] ?? 0) - 1;
      if (code < 0) return this.#add(words, start, length, at, first, second);
      if (table[at] === first && table[at + 1] === second && table[at + 2] === length) return code;
      slot = at + STRIDE === table.length ? 0 : slot + 1;
    }
  }

  #longCode(words: DataView, start: number, length: number): number {
    const table = this.#table;
    const hash = hashOf(words, start, length);
    let slot = slotOf(hash, length, this.#shift);
    for (;;) {
      const at = slot * STRIDE;
      const code = (table[at + 3] ?? 0) - 1;
      if (code < 0) return this.#add(words, start, length, at, hash, this.#length);
      if (table[at] === hash && table[at + 2] === length && this.#holds((table[at + 1] ?? 0) >>> 0, words, start, length)) {
        return code;
      }
      slot = at + STRIDE === table.length ? 0 : slot + 1;
    }
  }

  #holds(place: number, words: DataView, start: number, length: number): boolean {
    const held = this.#words;
    const last = length - 4;
    for (let at = 0; at < last; at += 4) {
      if (held.getInt32(place + at, true) !== words.getInt32(start + at, true)) return false;
    }
    return held.getInt32(place + last, true) === words.getInt32(start + last, true);
  }

  #add(words: DataView, start: number, length: number, at: number, first: number, second: number): number {
    const code = this.size;
    const place = this.#length;
    this.#makeRoom(length);
    for (let index = 0; index < length; index += 4) {
      this.#words.setInt32(place + index, words.getInt32(start + index, true), true);
    }
    this.#length = place + length;
    this.#ends[code] = this.#length;
    this.#table[at] = first;
    this.#table[at + 1] = second;
    this.#table[at + 2] = length;
    this.#table[at + 3] = code + 1;
    this.size = code + 1;
    if (this.size * 2 * STRIDE > this.#table.length) this.#rehash();
    return code;
  }

  #makeRoom(length: number): void {
    const needed = this.#length + length + SPARE_BYTES;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#words = new DataView(larger.buffer);
    }
    if (this.size === this.#ends.length) {
      const larger = new Uint32Array(this.size * 2);
      larger.set(this.#ends);
      this.#ends = larger;
    }
  }

  /** Twice as many slots: half of them or more stay free. */
  #rehash(): void {
    const old = this.#table;
    const table = new Int32Array(old.length * 2);
    const shift = this.#shift - 1;
    for (let from = 0; from < old.length; from += STRIDE) {
      if (old[from + 3] === 0) continue;
      const length = old[from + 2] ?? 0;
      let slot = slotOf(old[from] ?? 0, length <= SHORT ? (old[from + 1] ?? 0) : length, shift);
      while (table[slot * STRIDE + 3] !== 0) slot = (slot + 1) * STRIDE === table.length ? 0 : slot + 1;
      table.set(old.subarray(from, from + STRIDE), slot * STRIDE);
    }
    this.#table = table;
    this.#shift = shift;
  }
}

/** Multiplied, the high bits depend on all bits of both numbers. */
function slotOf(first: number, second: number, shift: number): number {
  return Math.imul(first ^ Math.imul(second ^ (second >>> 15), 0x85ebca6b), 0x9e3779b1) >>> shift;
}

/** Of a text of more than four bytes; the last word overlaps the one before. */
function hashOf(words: DataView, start: number, length: number): number {
  const last = start + length - 4;
  let hash = length;
  for (let at = start; at < last; at += 4) {
    hash = Math.imul(hash ^ words.getInt32(at, true), 0xcc9e2d51);
    hash ^= hash >>> 15;
  }
  return Math.imul(hash ^ words.getInt32(last, true), 0x1b873593);
}
