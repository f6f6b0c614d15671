import type { ReadOutcome, ReadProgress } from '../source';
import { WINDOWS_1252, type TextEncoding } from '../encoding';
import { transcoder } from '../delimited/textChunks';
import type { RawTable } from '../rawTable';
import { createTableBuilder } from '../tableBuilder';
import { encodingNotes } from '../wholeText';
import { LIMITS, sizeText } from '../limits';
import { ReadProblem } from '../readProblem';
import { createJsonRows } from './jsonRows';

const NOTHING = new Uint8Array(0);

type OnProgress = (progress: ReadProgress) => void;

/**
 * Reads newline-delimited JSON: a row for each line that is not blank, numbered as lines are, from 1.
 * A line that cannot be read is a row that is `cutOff`, its text in a column of its own, so that no
 * line is lost. Values become cells as in a list of objects.
 *
 * @param blob read piece by piece; it may be larger than a string can be
 * @param encoding as its first bytes have it; if later ones are not in it, all is read anew
 */
export async function readJsonLines(
  blob: Blob,
  encoding: TextEncoding,
  onProgress: OnProgress,
): Promise<ReadOutcome> {
  try {
    return await readAs(blob, encoding, onProgress);
  } catch (error) {
    // What a decoder throws for bytes that are not in its encoding. All bytes are in this one.
    if (error instanceof TypeError) return readAs(blob, WINDOWS_1252, onProgress);
    throw error;
  }
}

async function readAs(blob: Blob, encoding: TextEncoding, onProgress: OnProgress): Promise<ReadOutcome> {
  const lines = createLineReader();
  const toUtf8 = transcoder(encoding);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = blob.stream().getReader();
  let bytes = 0;
  for (;;) {
    // Each piece is asked for when the one before is done with: that is what keeps memory small.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read();
    lines.push(decoder.decode(toUtf8(value ?? NOTHING, done), { stream: !done }));
    bytes += value?.length ?? 0;
    if (done) lines.end();
    onProgress({ bytes, totalBytes: blob.size, rows: lines.rowCount });
    if (done) break;
  }
  const { table, notes } = lines.finish();
  return {
    ok: true,
    table,
    format: 'NDJSON',
    notes: [...notes, ...encodingNotes(encoding)],
    sheets: [],
    sheet: null,
    header: null,
  };
}

/** Makes rows of lines, whose text comes in pieces that are cut anywhere. */
function createLineReader() {
  const builder = createTableBuilder([]);
  const rows = createJsonRows(builder);
  let lineNumber = 0;
  let blank = 0;
  let broken = 0;
  // The pieces of a line whose end has not come yet: put together once, however many they are.
  let rest: string[] = [];
  let restLength = 0;

  function readLine(line: string): void {
    lineNumber += 1;
    if (line.trim() === '') blank += 1;
    else if (!rows.addLine(line, lineNumber)) broken += 1;
  }

  return {
    get rowCount() {
      return builder.rowCount;
    },
    push(piece: string): void {
      let start = 0;
      for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
        readLine(rest.join('') + piece.slice(start, end));
        rest = [];
        restLength = 0;
        start = end + 1;
      }
      rest.push(piece.slice(start));
      restLength += piece.length - start;
      if (restLength > LIMITS.json) {
        throw new ReadProblem(`Line ${lineNumber + 1} of this file has more than ${sizeText(LIMITS.json)}. Split it.`);
      }
    },
    end(): void {
      if (restLength > 0) readLine(rest.join(''));
    },
    finish(): { table: RawTable; notes: string[] } {
      return {
        table: builder.finish(),
        notes: [
          ...(blank > 0 ? [`Blank lines passed over: ${blank}.`] : []),
          ...(broken > 0 ? [`Lines that are no JSON, kept to be set aside: ${broken}.`] : []),
        ],
      };
    },
  };
}
