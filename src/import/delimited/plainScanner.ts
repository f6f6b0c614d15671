import { SLOTS, type Marks } from './marks';

const LF = 10;
const CR = 13;
/** Slots of a cell, as a constant of this file: some module systems look imported ones up each time. */
const CELL = SLOTS;
/** A word whose four bytes are 1. */
const ONES = 0x01010101;
/** All bits of each byte but the highest. */
const LOW_BITS = 0x7f7f7f7f;

/**
 * Scans runs of plain records: as many cells as there are columns, none of them quoted, and an LF or
 * CRLF at the end. It looks at four bytes at a time and stops at any other record, which is left to
 * a `RecordScanner`.
 */
export class PlainScanner {
  /** How many records the last run has. */
  rows = 0;

  readonly #delimiter: number;
  readonly #quote: number;
  readonly #cellCount: number;
  readonly #isUsable: boolean;

  constructor({ delimiter, quote, crEnds }: Marks, cellCount: number) {
    this.#delimiter = delimiter;
    this.#quote = quote;
    this.#cellCount = cellCount;
    // In a single column a blank line would look like a record.
    this.#isUsable = !crEnds && cellCount > 1;
  }

  /**
   * @param words of `bytes`, which must have an LF at `end` and `SPARE_BYTES` behind it
   * @param cells where to write the cells, from the slot `first` on, as in `RecordScanner`
   * @returns where the run ends: at a record that is not plain or not whole, or after `most` records
   */
  scan(bytes: Uint8Array, words: DataView, from: number, end: number, cells: Int32Array, first: number, most: number): number {
    const quote = this.#quote;
    if (!this.#isUsable || bytes[from] === quote) return this.#end(from, 0);
    const delimiter = this.#delimiter;
    const delimiters = Math.imul(delimiter, ONES);
    const lineFeeds = Math.imul(LF, ONES);
    const stride = this.#cellCount * CELL;
    let rows = 0;
    let record = from;
    let start = from;
    let slot = first;
    let lastSlot = first + stride - CELL;
    for (let at = from; at < end; at += 4) {
      const word = words.getInt32(at, true);
      const a = word ^ delimiters;
      const b = word ^ lineFeeds;
      // The high bit of a byte is set where that byte is zero, and nowhere else.
      const cuts = ~(((a & LOW_BITS) + LOW_BITS) | a | LOW_BITS);
      const ends = ~(((b & LOW_BITS) + LOW_BITS) | b | LOW_BITS);
      let hits = cuts | ends;
      while (hits !== 0) {
        const lowest = hits & -hits;
        hits ^= lowest;
        const hit = at + 3 - (Math.clz32(lowest) >> 3);
        if ((lowest & ends) === 0) {
          if (slot === lastSlot || bytes[hit + 1] === quote) return this.#end(record, rows);
          cells[slot] = start;
          cells[slot + 1] = hit;
          slot += CELL;
          start = hit + 1;
        } else {
          if (slot !== lastSlot || hit >= end) return this.#end(record, rows);
          cells[slot] = start;
          cells[slot + 1] = hit > start && bytes[hit - 1] === CR ? hit - 1 : hit;
          slot += CELL;
          lastSlot += stride;
          start = hit + 1;
          record = start;
          rows += 1;
          if (rows === most || bytes[start] === quote) return this.#end(record, rows);
        }
      }
    }
    return this.#end(record, rows);
  }

  #end(record: number, rows: number): number {
    this.rows = rows;
    return record;
  }
}
