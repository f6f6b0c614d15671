import { SLOTS, type Marks } from './marks';

/** What `scan` returns when the record goes on beyond the bytes that are there. */
export const UNFINISHED = -1;

/** Slots of a cell, as a constant of this file: some module systems look imported ones up each time. */
const CELL = SLOTS;
const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;

/**
 * Cuts UTF-8 bytes into records and cells by RFC 4180, without making a string of any of them. It
 * holds the cells of the record that was scanned last, and before them those of records that are
 * kept until their bytes move on.
 */
export class RecordScanner {
  /** Where each cell lies in the bytes; `SLOTS` slots a cell. The record scanned last begins at `first`. */
  cells = new Int32Array(CELL * 1024);
  /** The slot at which the record scanned last begins: behind those that are kept. */
  first = 0;
  /** Number of cells in the record scanned last. */
  count = 0;
  /** Whether the file ends inside a quoted cell of the record. */
  endsInQuotes = false;
  /** Whether the record has no line end: the file ends with it. */
  endsWithFile = false;
  /** Quotes met so far that neither close a cell nor are doubled. What follows them is not to be trusted. */
  malformedQuotes = 0;

  readonly #delimiter: number;
  readonly #quote: number;
  readonly #crEnds: boolean;
  /** The slots of the record's cells that hold doubled quotes. */
  readonly #doubled: number[] = [];
  /** Where `#scanQuoted` found the delimiter or line end behind the quoted cell. */
  #behind = 0;

  constructor({ delimiter, quote, crEnds }: Marks) {
    this.#delimiter = delimiter;
    this.#quote = quote;
    this.#crEnds = crEnds;
  }

  /**
   * Scans the record that starts at `from`. Doubled quotes in it become single ones in place, once
   * it is scanned to its end.
   *
   * @param bytes must have an LF at `end`, which is not a part of the text: the loops stop there
   * @param isLast whether the file ends at `end`
   * @returns where the next record starts, or `UNFINISHED`
   */
  scan(bytes: Uint8Array, from: number, end: number, isLast: boolean): number {
    const delimiter = this.#delimiter;
    const quote = this.#quote;
    // Most bytes of most files are above every mark: one comparison.
    const highest = Math.max(delimiter, CR);
    let at = from;
    const first = this.first;
    let slot = first;
    if (this.#doubled.length > 0) this.#doubled.length = 0;
    this.endsInQuotes = false;
    for (;;) {
      let start = at;
      let stop = at;
      let byte = bytes[at] ?? LF;
      if (byte === quote && at < end) {
        start = at + 1;
        stop = this.#scanQuoted(bytes, start, end, isLast, slot);
        if (stop === UNFINISHED) return UNFINISHED;
        at = this.#behind;
        byte = bytes[at] ?? LF;
      } else {
        for (;;) {
          while (byte > highest || (byte !== delimiter && byte !== LF && byte !== CR)) {
            at += 1;
            byte = bytes[at] ?? LF;
          }
          if (byte !== CR || this.#endsRecord(bytes, at, end)) break;
          at += 1;
          byte = bytes[at] ?? LF;
        }
        stop = at;
      }
      if (slot === this.cells.length) this.#makeRoom();
      const cells = this.cells;
      cells[slot] = start;
      cells[slot + 1] = stop;
      slot += CELL;
      if (byte === delimiter && at < end) {
        at += 1;
        continue;
      }
      // Whether a CR at the end has an LF after it is not known yet.
      if (!isLast && (at >= end || (byte === CR && at + 1 >= end))) return UNFINISHED;
      this.count = (slot - first) / CELL;
      this.endsWithFile = at >= end;
      if (this.#doubled.length > 0 && !this.endsInQuotes) this.undouble(bytes);
      if (at >= end) return end;
      return byte === CR && at + 1 < end && bytes[at + 1] === LF ? at + 2 : at + 1;
    }
  }

  /** Makes room for this many cells behind those that are kept. */
  reserve(cellCount: number): void {
    while (this.first + cellCount * CELL > this.cells.length) this.#makeRoom();
  }

  /** Keeps the record scanned last, cut or filled up with empty cells to this many. */
  keep(cellCount: number): void {
    this.reserve(cellCount);
    const next = this.first + cellCount * CELL;
    for (let slot = this.first + this.count * CELL; slot < next; slot += 1) this.cells[slot] = 0;
    this.first = next;
  }

  /** Lets go of the records that are kept. */
  release(): void {
    this.first = 0;
  }

  /** Scans a quoted cell from behind its opening quote to its closing one, and returns where that is. */
  #scanQuoted(bytes: Uint8Array, from: number, end: number, isLast: boolean, slot: number): number {
    const quote = this.#quote;
    let at = from;
    let isDoubled = false;
    for (;;) {
      const byte = bytes[at] ?? LF;
      if (byte === quote) {
        if (bytes[at + 1] === quote && at + 1 < end) {
          isDoubled = true;
          at += 1;
        } else {
          this.#behind = this.#pastSpaces(bytes, at + 1);
          if (this.#behind >= end && !isLast) return UNFINISHED;
          if (this.#endsCell(bytes, this.#behind, end) && (this.#behind < end || this.#behind === at + 1)) break;
          this.malformedQuotes += 1;
        }
      } else if (byte === LF && at >= end) {
        if (!isLast) return UNFINISHED;
        this.endsInQuotes = true;
        this.#behind = at;
        break;
      }
      at += 1;
    }
    // What has no closing quote stays as it stands.
    if (isDoubled && !this.endsInQuotes) this.#doubled.push(slot);
    return at;
  }

  /** Where the spaces from an index on end: between a closing quote and what follows they mean nothing. */
  #pastSpaces(bytes: Uint8Array, from: number): number {
    let at = from;
    while (bytes[at] === SPACE || (bytes[at] === TAB && this.#delimiter !== TAB)) at += 1;
    return at;
  }

  #endsCell(bytes: Uint8Array, at: number, end: number): boolean {
    const byte = bytes[at] ?? LF;
    return byte === this.#delimiter || byte === LF || (byte === CR && this.#endsRecord(bytes, at, end));
  }

  /** Whether the CR at an index ends a record; at the very end of the bytes it may. */
  #endsRecord(bytes: Uint8Array, at: number, end: number): boolean {
    return this.#crEnds || at + 1 >= end || bytes[at + 1] === LF;
  }

  /**
   * Makes doubled quotes in the record scanned last single ones, in place. `scan` leaves that to its
   * caller where the file ends inside a quoted cell, which may have to be scanned in another way.
   */
  undouble(bytes: Uint8Array): void {
    for (const slot of this.#doubled) {
      const stop = this.cells[slot + 1] ?? 0;
      let to = this.cells[slot] ?? 0;
      for (let from = to; from < stop; from += 1, to += 1) {
        const byte = bytes[from] ?? 0;
        bytes[to] = byte;
        if (byte === this.#quote && bytes[from + 1] === byte && from + 1 < stop) from += 1;
      }
      this.cells[slot + 1] = to;
    }
  }

  #makeRoom(): void {
    const larger = new Int32Array(this.cells.length * 2);
    larger.set(this.cells);
    this.cells = larger;
  }
}
