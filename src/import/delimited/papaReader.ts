import Papa, { type ParseError, type ParseResult } from 'papaparse';
import { ROW_SHAPE } from '../rawTable';
import { createTableBuilder } from '../tableBuilder';
import type { Layout } from './layout';
import type { Marks } from './marks';
import type { RecordsRead } from './recordsRead';
import { isBlankLine } from './sampleRecords';
import { openCell } from './strayQuote';

/** How many malformed records are kept track of by their numbers. */
const EXAMPLES = 5;

/** What Papa Parse makes of a part of a text. */
interface Parsed {
  readonly data: ReadonlyArray<readonly string[]>;
  readonly errors: readonly ParseError[];
  /** Where, in the text given, the first record begins that is not among `data`. */
  readonly cursor: number;
}

/**
 * Reads a table from text that comes piece by piece, by Papa Parse: slower than `ByteReader`, and
 * with an answer to malformed quotes.
 */
export class PapaReader {
  readonly #marks: Marks;
  readonly #layout: Layout;
  readonly #builder;
  readonly #malformed: number[] = [];
  #malformedCount = 0;
  #pieces: string[] = [];
  #length = 0;
  #enough = 0;
  #record = 0;
  #blankLines = 0;
  #strayQuote: number | null = null;
  #openCell: RecordsRead['openCell'] = null;

  constructor(marks: Marks, layout: Layout) {
    this.#marks = marks;
    this.#layout = layout;
    this.#builder = createTableBuilder(layout.names);
  }

  get rowCount(): number {
    return this.#builder.rowCount;
  }

  /** Reads the next piece; it may be cut anywhere. */
  push(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#length < this.#enough) return;
    const rest = this.#takeComplete(this.#pieces.join(''));
    this.#pieces = [rest];
    // A record of many pieces is parsed anew at twice its length, not with each of them.
    this.#length = rest.length;
    this.#enough = rest.length * 2;
  }

  /** Reads what is left and gives the table. */
  finish(): RecordsRead {
    const rest = this.#takeComplete(this.#pieces.join(''));
    if (rest !== '') this.#takeLast(rest);
    return {
      table: this.#builder.finish(),
      blankLines: this.#blankLines,
      malformed: this.#malformed,
      malformedCount: this.#malformedCount,
      strayQuote: this.#strayQuote,
      openCell: this.#openCell,
    };
  }

  /** Takes the records that have a line end; returns what comes after them. */
  #takeComplete(text: string): string {
    const parsed = this.#parse(text, { ignoresLast: true, ignoresQuotes: false });
    this.#countMalformed(parsed);
    for (const cells of parsed.data) this.#take(cells, 'line');
    return text.slice(parsed.cursor);
  }

  /** Takes the record without a line end that the text ends with. */
  #takeLast(text: string): void {
    const parsed = this.#parse(text, { ignoresLast: false, ignoresQuotes: false });
    const isOpen = parsed.errors.some(({ code }) => code === 'MissingQuotes');
    const cell = isOpen ? new TextEncoder().encode(parsed.data.at(-1)?.at(-1)) : new Uint8Array(0);
    const { isStray, lineEnds } = openCell(cell, this.#marks, this.#layout.names.length);
    if (isOpen && isStray) {
      this.#strayQuote = this.#record + 1;
      const { data } = this.#parse(text, { ignoresLast: false, ignoresQuotes: true });
      // Behind a last line end comes nothing, which is no blank line.
      const isComplete = data.at(-1)?.join('') === '';
      const records = isComplete ? data.slice(0, -1) : data;
      records.forEach((cells, index) => this.#take(cells, isComplete || index < records.length - 1 ? 'line' : 'file'));
      return;
    }
    this.#countMalformed(parsed);
    if (isOpen) this.#openCell = { record: this.#record + parsed.data.length, lineEnds };
    for (const cells of parsed.data) this.#take(cells, isOpen ? 'quotes' : 'file');
  }

  #parse(text: string, { ignoresLast, ignoresQuotes }: { ignoresLast: boolean; ignoresQuotes: boolean }): Parsed {
    const { delimiter, quote, crEnds } = this.#marks;
    const parser = new Papa.Parser({
      delimiter: String.fromCharCode(delimiter),
      quoteChar: String.fromCharCode(quote),
      newline: crEnds ? '\r' : '\n',
      // Papa's fast mode splits at delimiters and knows no quotes.
      ...(ignoresQuotes && { fastMode: true }),
    });
    // The package's types leave open what this method returns.
    // oxlint-disable-next-line typescript/no-unsafe-assignment
    const result: ParseResult<string[]> = parser.parse(text, 0, ignoresLast);
    return { data: result.data, errors: result.errors, cursor: result.meta.cursor };
  }

  #countMalformed({ data, errors }: Parsed): void {
    let last = -1;
    for (const { code, row } of errors) {
      if (code !== 'InvalidQuotes' || row === undefined || row === last || row >= data.length) continue;
      last = row;
      this.#malformedCount += 1;
      if (this.#malformed.length < EXAMPLES) this.#malformed.push(this.#record + row + 1);
    }
  }

  /** Takes a record: as a row, if it is one. */
  #take(written: readonly string[], end: 'line' | 'file' | 'quotes'): void {
    const cells = this.#withoutLineEnd(written);
    this.#record += 1;
    if (end !== 'quotes' && isBlankLine(cells)) {
      this.#blankLines += 1;
      return;
    }
    if (this.#record <= this.#layout.before) return;
    const isCutOff = end === 'quotes' || (end === 'file' && cells.length < this.#builder.columnCount);
    this.#builder.addRow(cells, this.#record, isCutOff ? ROW_SHAPE.cutOff : undefined);
  }

  /** Papa Parse knows one line end for all of a text: what it leaves of a CRLF is taken off. */
  #withoutLineEnd(cells: readonly string[]): readonly string[] {
    const first = cells[0];
    const last = cells.at(-1);
    if (this.#marks.crEnds && first?.startsWith('\n')) return [first.slice(1), ...cells.slice(1)];
    if (!this.#marks.crEnds && last?.endsWith('\r')) return [...cells.slice(0, -1), last.slice(0, -1)];
    return cells;
  }
}
