import { SLOTS, type Marks } from './marks';
import { RecordScanner, UNFINISHED } from './recordScanner';

/** The first records of a text, cut by certain marks. */
export interface SampleRecords {
  /** The cells of each, blank lines included. */
  readonly records: readonly (readonly string[])[];
  readonly malformedQuotes: number;
}

/**
 * The first records of a text, at most `most`.
 *
 * @param bytes UTF-8
 * @param isWhole whether the bytes are all there are; if not, the record cut at their end is left out
 */
export function sampleRecords(bytes: Uint8Array, isWhole: boolean, marks: Marks, most: number): SampleRecords {
  // Scanning undoes doubled quotes in place and needs a line end behind the text.
  const copy = new Uint8Array(bytes.length + 1);
  copy.set(bytes);
  copy[bytes.length] = 10;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const scanner = new RecordScanner(marks);
  const records: string[][] = [];
  let at = 0;
  while (at < bytes.length && records.length < most) {
    at = scanner.scan(copy, at, bytes.length, isWhole);
    if (at === UNFINISHED) break;
    if (scanner.endsInQuotes) scanner.undouble(copy);
    const cells: string[] = [];
    for (let slot = 0; slot < scanner.count * SLOTS; slot += SLOTS) {
      cells.push(decoder.decode(copy.subarray(scanner.cells[slot], scanner.cells[slot + 1])));
    }
    records.push(cells);
  }
  return { records, malformedQuotes: scanner.malformedQuotes };
}

/** Whether a record is a blank line: nothing, or spaces and other characters up to them. */
export function isBlankLine(cells: readonly string[]): boolean {
  return cells.length === 0 || (cells.length === 1 && !/[^\0- ]/.test(cells[0] ?? ''));
}
