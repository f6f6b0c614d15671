import { archiveProblem, isWorkbook, oldOfficeProblem } from './detect/officeFormat';
import { binaryFormat } from './detect/binaryFormat';
import { textFormat } from './detect/textFormat';
import { findEncoding } from './encoding';
import { LIMITS, sizeText } from './limits';
import { readBarTable } from './readBarTable';
import { ReadProblem } from './readProblem';
import type { ReadOutcome, ReadProgress, Source, SourceOptions } from './source';
import { decodedText, wholeText } from './wholeText';

type OnProgress = (progress: ReadProgress) => void;

/** How much of a file is looked at to find its format, in bytes. */
const HEAD = 65_536;
const NO_ROWS =
  'This has column names and no rows below them. Open a table that has a row for each salary; if its one row is ' +
  'a salary, put a row of column names above it.';

/**
 * Reads a file or a pasted text into a table. The format is found by what it holds: by its first
 * bytes, then by its text, and by its name only where both say nothing. What reads a format is loaded
 * when it is needed.
 *
 * Never throws: what cannot be read comes back as `ok: false`, with what is wrong and what to do.
 *
 * @param onProgress told how far the reading has come; must be cheap
 */
export async function readSource(source: Source, options: SourceOptions, onProgress: OnProgress): Promise<ReadOutcome> {
  try {
    const blob = source.kind === 'file' ? source.blob : new Blob([source.text]);
    // Pasted text has no name that could say anything of its format.
    const outcome = await readBlob(blob, source.kind === 'file' ? source.name : '', options, onProgress);
    if (outcome.ok && outcome.table.rowCount === 0) throw new ReadProblem(NO_ROWS);
    return outcome;
  } catch (error) {
    return { ok: false, problem: problemText(error) };
  }
}

async function readBlob(blob: Blob, name: string, options: SourceOptions, onProgress: OnProgress): Promise<ReadOutcome> {
  if (blob.size === 0) throw new ReadProblem('There is nothing in it. Open a table that has rows.');
  onProgress({ bytes: 0, totalBytes: blob.size, rows: 0 });
  const head = new Uint8Array(await blob.slice(0, HEAD).arrayBuffer());
  const format = binaryFormat(head);
  switch (format.kind) {
    case 'zip': {
      const { readZipDirectory } = await import('./zip/zipDirectory');
      const entries = await readZipDirectory(blob);
      const names = entries.map((entry) => entry.name);
      if (!isWorkbook(names)) throw new ReadProblem(archiveProblem(names));
      const { readWorkbook } = await import('./workbook/readWorkbook');
      return readWorkbook(blob, entries, options, onProgress);
    }
    case 'parquet': {
      const { readParquet } = await import('./parquet/readParquet');
      return readParquet(blob, onProgress);
    }
    case 'gzip': {
      const { unzippedText } = await import('./zip/unzippedText');
      const text = await unzippedText(blob, (bytes) => {
        onProgress({ bytes, totalBytes: blob.size, rows: 0 });
      });
      return readText(text, new Uint8Array(await text.slice(0, HEAD).arrayBuffer()), name, options, onProgress);
    }
    case 'oldOffice':
      throw new ReadProblem(await oldOfficeProblem(blob));
    case 'refused':
      throw new ReadProblem(format.problem);
    case 'text':
      return readText(blob, head, name, options, onProgress);
  }
}

async function readText(
  blob: Blob,
  head: Uint8Array,
  name: string,
  options: SourceOptions,
  onProgress: OnProgress,
): Promise<ReadOutcome> {
  const isWhole = head.length === blob.size;
  const encoding = findEncoding(head, isWhole);
  const start = decodedText(head, encoding, isWhole);
  if (isWhole && start.trim() === '') throw new ReadProblem('There is nothing in it but white space. Open a table that has rows.');
  const format = textFormat(start, isWhole, name);
  switch (format.kind) {
    case 'refused':
      throw new ReadProblem(format.problem);
    case 'json': {
      const { readJson, checkJsonSize } = await import('./json/readJson');
      checkJsonSize(blob.size);
      const { text, notes } = await wholeText(blob);
      return withNotes(readJson(text, options, onProgress), notes);
    }
    case 'jsonLines': {
      const { readJsonLines } = await import('./json/readJsonLines');
      return readJsonLines(blob, encoding, onProgress);
    }
    case 'barTable': {
      const { text, notes } = await wholeText(blob);
      return withNotes(readBarTable(text, options), notes);
    }
    case 'plain':
      // Lines beyond number are read piece by piece, as a table of one column.
      if (blob.size > LIMITS.plainText) return readRecords(blob, options, onProgress);
      return readLines(blob, options, onProgress);
    case 'delimited':
      return readRecords(blob, options, onProgress);
  }
}

async function readLines(blob: Blob, options: SourceOptions, onProgress: OnProgress): Promise<ReadOutcome> {
  const { readPlainText } = await import('./readPlainText');
  const { text, notes } = await wholeText(blob);
  const outcome = withNotes(readPlainText(text, options), notes);
  if (outcome.ok) onProgress({ bytes: blob.size, totalBytes: blob.size, rows: outcome.table.rowCount });
  return outcome;
}

async function readRecords(blob: Blob, options: SourceOptions, onProgress: OnProgress): Promise<ReadOutcome> {
  const { readDelimited } = await import('./delimited/readDelimited');
  return readDelimited(blob, options, onProgress);
}

function withNotes(outcome: ReadOutcome, notes: readonly string[]): ReadOutcome {
  return outcome.ok ? { ...outcome, notes: [...outcome.notes, ...notes] } : outcome;
}

function problemText(error: unknown): string {
  if (error instanceof ReadProblem) return error.message;
  // Engines say so when a string or an array would be longer than they can make it.
  if (error instanceof RangeError) {
    return `This is more than this browser can hold. Keep only the columns and rows that you need, or split it into files of less than ${sizeText(LIMITS.json)}.`;
  }
  if (error instanceof DOMException) {
    return 'The file could not be read. It may have been moved, changed or locked: open it once more.';
  }
  return 'This cannot be read, for a reason that is not known here. Save it as CSV or .xlsx and open that.';
}
