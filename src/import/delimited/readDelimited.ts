import { unguardedCell } from '../../dataset/guardedCell';
import { findEncoding, WINDOWS_1252, type TextEncoding } from '../encoding';
import { binaryFormat } from '../detect/binaryFormat';
import { countText, LIMITS, sizeText } from '../limits';
import { ReadProblem } from '../readProblem';
import type { ReadOutcome, ReadProgress, SourceOptions } from '../source';
import { ByteReader } from './byteReader';
import { findDialect, type Dialect } from './dialect';
import { findLayout, type Layout } from './layout';
import { isNotText } from './notText';
import { formatName, guardNotes, notesOn } from './notes';
import type { RecordsRead } from './recordsRead';
import { isBlankLine, sampleRecords } from './sampleRecords';
import { textChunks, transcoder } from './textChunks';
import { areValidTexts } from './validTexts';
import { withoutGuards } from './withoutGuards';

/** Of how many bytes, and of how many records, encoding, delimiter and header are found out. */
const SAMPLE_BYTES = 2 ** 18;
const MOST_SAMPLE_BYTES = 2 ** 25;
const SAMPLE_RECORDS = 200;

type OnProgress = (progress: ReadProgress) => void;

/**
 * Reads delimited text: CSV, TSV and their kin, in any common encoding. Whatever the bytes are, it
 * answers with a table or with what is wrong; it never throws for what the file holds.
 *
 * @param onProgress called for every chunk of bytes read; must be cheap
 */
export async function readDelimited(
  blob: Blob,
  options: SourceOptions,
  onProgress: OnProgress,
): Promise<ReadOutcome> {
  if (blob.size > LIMITS.text) {
    return failed(
      `This file has ${sizeText(blob.size)}; up to ${sizeText(LIMITS.text)} of text fit in the memory of a page. Split it, or save it without the columns that you do not need.`,
    );
  }
  try {
    return await read(blob, options, onProgress);
  } catch (error) {
    if (error instanceof ReadProblem) return failed(error.message);
    // What an allocation throws that the memory does not allow.
    if (error instanceof RangeError) {
      return failed(
        `The memory of this page does not hold a file of ${sizeText(blob.size)}. Close other tabs, split the file, or save it without the columns that you do not need.`,
      );
    }
    if (error instanceof DOMException) {
      return failed('The file can no longer be read: it was moved, changed or locked meanwhile. Open it again.');
    }
    throw error;
  }
}

async function read(blob: Blob, options: SourceOptions, onProgress: OnProgress): Promise<ReadOutcome> {
  const head = new Uint8Array(await blob.slice(0, SAMPLE_BYTES).arrayBuffer());
  const binary = binaryFormat(head.subarray(0, 512));
  if (head.length > 0 && binary.kind === 'refused') throw new ReadProblem(binary.problem);
  const encoding = findEncoding(head, head.length === blob.size);
  const outcome = await readAs(blob, encoding, options, onProgress);
  // Bytes that are no UTF-8 may come late in a file. It is one encoding all through, so all is read anew.
  return outcome ?? (await readAs(blob, WINDOWS_1252, options, onProgress)) ?? failed('This file cannot be read.');
}

/** Null where the text turns out not to be in this encoding. */
async function readAs(
  blob: Blob,
  encoding: TextEncoding,
  options: SourceOptions,
  onProgress: OnProgress,
): Promise<ReadOutcome | null> {
  const { dialect, records, isWhole } = await readSample(blob, encoding);
  if (isWhole && records.every(isBlankLine)) {
    throw new ReadProblem('This file is empty. Open one that has a line of column names and a line for each salary.');
  }
  const written = findLayout(records, options.header, dialect.isStated ? 1 : 0);
  const layout = { ...written, names: written.names.map(unguardedCell) };
  if (layout.names.length > LIMITS.columns) {
    throw new ReadProblem(
      `This text has ${countText(layout.names.length)} columns in its first line; no more than ${countText(LIMITS.columns)} can be read. See whether its lines end where they should.`,
    );
  }
  const result = await readRecords(blob, encoding, dialect, layout, onProgress);
  if (!result) return null;
  checkCells(result.table.rowCount, layout);
  if (result.table.rowCount === 0) {
    throw new ReadProblem(
      'This file has column names and no rows below them. Open one that has a line for each salary; if its one line is a salary, put a line of column names above it.',
    );
  }
  const { table, count: guards } = withoutGuards(result.table);
  return {
    ok: true,
    table,
    format: formatName(dialect, encoding),
    notes: [...notesOn(result, layout, encoding), ...guardNotes(guards)],
    sheets: [],
    sheet: null,
    header: layout.hasHeader,
  };
}

/** What the beginning of a text shows. */
interface Sample {
  readonly dialect: Dialect;
  readonly records: readonly (readonly string[])[];
  /** Whether the beginning is all there is. */
  readonly isWhole: boolean;
}

/** Looks at enough of a text to hold its first two records, however long they are. */
async function readSample(blob: Blob, encoding: TextEncoding): Promise<Sample> {
  const { markLength } = encoding;
  for (let size = SAMPLE_BYTES; ; size *= 8) {
    const isWhole = size + markLength >= blob.size;
    // A larger sample is read only when the smaller one did not do.
    // oxlint-disable-next-line no-await-in-loop
    const bytes = new Uint8Array(await blob.slice(markLength, markLength + size).arrayBuffer());
    const sample = transcoder(encoding)(bytes, isWhole);
    if (isNotText(sample)) {
      throw new ReadProblem('This file is not text, whatever it is called. Open a table: CSV, XLSX, JSON or Parquet.');
    }
    const dialect = findDialect(sample, isWhole);
    const { records } = sampleRecords(sample, isWhole, dialect.marks, SAMPLE_RECORDS);
    if (isWhole || size >= MOST_SAMPLE_BYTES || records.length > 1) return { dialect, records, isWhole };
  }
}

/**
 * By the fast reader, and all over again by the patient one if quotes turn out to be malformed. Null
 * where the text turns out not to be in this encoding.
 */
async function readRecords(
  blob: Blob,
  encoding: TextEncoding,
  { marks }: Dialect,
  layout: Layout,
  onProgress: OnProgress,
): Promise<RecordsRead | null> {
  const fast = new ByteReader(marks, layout);
  for await (const { bytes, bytesRead } of textChunks(blob, encoding)) {
    fast.push(bytes);
    checkCells(fast.rowCount, layout);
    onProgress({ bytes: bytesRead, totalBytes: blob.size, rows: fast.rowCount });
    if (fast.isMalformed) break;
  }
  if (!fast.isMalformed) {
    const result = fast.finish();
    return fast.hasInvalidSurplus || !result.table.columns.every(({ texts }) => areValidTexts(texts)) ? null : result;
  }
  const { PapaReader } = await import('./papaReader');
  const patient = new PapaReader(marks, layout);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
  for await (const { bytes, bytesRead } of textChunks(blob, encoding)) {
    const text = decoded(decoder, bytes, true);
    if (text === null) return null;
    patient.push(text);
    checkCells(patient.rowCount, layout);
    onProgress({ bytes: bytesRead, totalBytes: blob.size, rows: patient.rowCount });
  }
  if (decoded(decoder, new Uint8Array(0), false) === null) return null;
  return patient.finish();
}

function checkCells(rows: number, { names }: Layout): void {
  if (rows * names.length <= LIMITS.cells) return;
  throw new ReadProblem(
    `This table has more than ${countText(LIMITS.cells)} cells, which is more than a browser can hold. Split it, or save it without the columns that you do not need.`,
  );
}

/** Null where the bytes are no valid UTF-8. */
function decoded(decoder: TextDecoder, bytes: Uint8Array, hasMore: boolean): string | null {
  try {
    return decoder.decode(bytes, { stream: hasMore });
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function failed(problem: string): ReadOutcome {
  return { ok: false, problem };
}
