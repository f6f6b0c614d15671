import { columnNames } from '../columnNames';
import { isUtf8 } from '../encoding';
import { ROW_SHAPE } from '../rawTable';
import { RowLog } from '../rowLog';
import { filledBeyond } from '../tableBuilder';
import { SPARE_BYTES } from './byteDictionary';
import { ByteTable } from './byteTable';
import type { Layout } from './layout';
import { NO_QUOTE, SLOTS, type Marks } from './marks';
import { PlainScanner } from './plainScanner';
import { RecordScanner, UNFINISHED } from './recordScanner';
import type { RecordsRead } from './recordsRead';
import { openCell } from './strayQuote';

const LF = 10;
const SPACE = 32;

/**
 * Reads a table from UTF-8 bytes that come piece by piece, without a string for any cell. It gives up
 * on malformed quotes: what these mean takes a more patient reader.
 */
export class ByteReader {
  /** Whether a quote was met that neither encloses a cell nor is doubled; nothing more is read then. */
  isMalformed = false;
  /** Whether a cell beyond the last column is no valid UTF-8. The others are checked when all are there. */
  hasInvalidSurplus = false;

  readonly #marks: Marks;
  readonly #layout: Layout;
  readonly #columnCount: number;
  readonly #table: ByteTable;
  readonly #rows = new RowLog();
  readonly #surplus = new Map<number, readonly string[]>();
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #plain: PlainScanner;
  #scanner: RecordScanner;
  #bytes = new Uint8Array(0);
  #words = new DataView(this.#bytes.buffer);
  #length = 0;
  /** How many bytes there must be before it is worth scanning an unfinished record again. */
  #enough = 0;
  #record = 0;
  #keptRows = 0;
  #blankLines = 0;
  #strayQuote: number | null = null;
  #openCell: RecordsRead['openCell'] = null;

  constructor(marks: Marks, layout: Layout) {
    this.#marks = marks;
    this.#layout = layout;
    this.#columnCount = layout.names.length;
    this.#scanner = new RecordScanner(marks);
    this.#plain = new PlainScanner(marks, this.#columnCount);
    this.#table = new ByteTable(this.#columnCount);
  }

  get rowCount(): number {
    return this.#rows.rowCount;
  }

  /** Reads the next piece; it may be cut anywhere, and is copied. */
  push(piece: Uint8Array): void {
    const needed = this.#length + piece.length + 1 + SPARE_BYTES;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
      this.#words = new DataView(larger.buffer);
    }
    this.#bytes.set(piece, this.#length);
    this.#length += piece.length;
    if (this.#length < this.#enough) return;
    this.#scanAll(false);
    // A record of many pieces is scanned anew at twice its length, not with each of them.
    this.#enough = this.#length * 2;
  }

  /** Reads what is left and gives the table. */
  finish(): RecordsRead {
    this.push(new Uint8Array(0));
    this.#scanAll(true);
    const { rowCount, sourceRow, shape } = this.#rows.finish();
    const columns = this.#table.finish(columnNames(this.#layout.names));
    return {
      table: { rowCount, columns, sourceRow, shape, surplus: this.#surplus },
      blankLines: this.#blankLines,
      malformed: [],
      malformedCount: 0,
      strayQuote: this.#strayQuote,
      openCell: this.#openCell,
    };
  }

  #scanAll(isLast: boolean): void {
    const bytes = this.#bytes;
    const length = this.#length;
    bytes[length] = LF;
    let at = 0;
    while (at < length && !this.isMalformed) {
      at = this.#takePlain(at);
      if (at >= length) break;
      const next = this.#scanner.scan(bytes, at, length, isLast);
      if (this.#scanner.malformedQuotes > 0) this.isMalformed = true;
      if (next === UNFINISHED || this.isMalformed) break;
      if (this.#scanner.endsInQuotes) {
        const { isStray, lineEnds } = openCell(this.#lastCell(), this.#marks, this.#columnCount);
        if (isStray) {
          this.#encode();
          this.#strayQuote = this.#record + 1;
          this.#scanner = new RecordScanner({ ...this.#marks, quote: NO_QUOTE });
          continue;
        }
        this.#openCell = { record: this.#record + 1, lineEnds };
        this.#scanner.undouble(bytes);
      }
      at = next;
      this.#take();
    }
    this.#encode();
    bytes.copyWithin(0, at, length);
    this.#length = length - at;
  }

  /** Takes the plain rows from an index on, as many as can be kept; returns where the next record starts. */
  #takePlain(from: number): number {
    if (this.#record < this.#layout.before || this.#strayQuote !== null) return from;
    const scanner = this.#scanner;
    const most = this.#table.rowsInBlock - this.#keptRows;
    scanner.reserve(most * this.#columnCount);
    const next = this.#plain.scan(this.#bytes, this.#words, from, this.#length, scanner.cells, scanner.first, most);
    const { rows } = this.#plain;
    this.#rows.addRun(this.#record + 1, ROW_SHAPE.whole, rows);
    this.#record += rows;
    scanner.first += rows * this.#columnCount * SLOTS;
    this.#keptRows += rows;
    if (rows === most) this.#encode();
    return next;
  }

  #lastCell(): Uint8Array {
    const { cells, first, count } = this.#scanner;
    return this.#bytes.subarray(cells[first + (count - 1) * SLOTS], cells[first + (count - 1) * SLOTS + 1]);
  }

  /** Takes the record that was scanned last: as a row, if it is one. */
  #take(): void {
    const scanner = this.#scanner;
    this.#record += 1;
    if (scanner.count === 1 && this.#isBlankLine()) {
      this.#blankLines += 1;
      return;
    }
    if (this.#record <= this.#layout.before) return;
    this.#rows.add(this.#record, scanner.count === this.#columnCount && !scanner.endsInQuotes ? ROW_SHAPE.whole : this.#shape());
    scanner.keep(this.#columnCount);
    this.#keptRows += 1;
    if (this.#keptRows === this.#table.rowsInBlock) this.#encode();
  }

  #isBlankLine(): boolean {
    const scanner = this.#scanner;
    if (scanner.endsInQuotes) return false;
    const stop = scanner.cells[scanner.first + 1] ?? 0;
    for (let at = scanner.cells[scanner.first] ?? 0; at < stop; at += 1) {
      if ((this.#bytes[at] ?? 0) > SPACE) return false;
    }
    return true;
  }

  /** The shape of a row that is not plainly whole; keeps its surplus. */
  #shape(): number {
    const scanner = this.#scanner;
    const isLong = scanner.count > this.#columnCount && this.#keepSurplus();
    if (scanner.endsInQuotes) return ROW_SHAPE.cutOff;
    if (isLong) return ROW_SHAPE.long;
    if (scanner.count >= this.#columnCount) return ROW_SHAPE.whole;
    return scanner.endsWithFile ? ROW_SHAPE.cutOff : ROW_SHAPE.short;
  }

  #keepSurplus(): boolean {
    const { cells, first, count } = this.#scanner;
    const beyond: string[] = [];
    for (let cell = this.#columnCount; cell < count; cell += 1) {
      const slot = first + cell * SLOTS;
      const cellBytes = this.#bytes.subarray(cells[slot], cells[slot + 1]);
      if (!isUtf8(cellBytes, true)) this.hasInvalidSurplus = true;
      beyond.push(this.#decoder.decode(cellBytes));
    }
    const surplus = filledBeyond(beyond, 0);
    if (surplus.length > 0) this.#surplus.set(this.#rows.rowCount, surplus);
    return surplus.length > 0;
  }

  /** Moves the rows that are kept into the table, before their bytes move on. */
  #encode(): void {
    if (this.#keptRows > 0) this.#table.addRows(this.#words, this.#scanner.cells, this.#keptRows);
    this.#scanner.release();
    this.#keptRows = 0;
  }
}
