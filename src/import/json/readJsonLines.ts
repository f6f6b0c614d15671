import type { ReadOutcome, ReadProgress } from '../source';
import { createTableBuilder } from '../tableBuilder';
import { LIMITS, sizeText } from '../limits';
import { ReadProblem } from '../readProblem';
import { createJsonRows } from './jsonRows';

/**
 * Reads newline-delimited JSON: a row for each line that is not blank, numbered as lines are, from 1.
 * A line that cannot be read is a row that is `cutOff`, its text in a column of its own, so that no
 * line is lost. Values become cells as in a list of objects.
 *
 * @param blob read piece by piece; it may be larger than a string can be
 * @param encoding as TextDecoder names it
 */
export async function readJsonLines(
  blob: Blob,
  encoding: string,
  onProgress: (progress: ReadProgress) => void,
): Promise<ReadOutcome> {
  const builder = createTableBuilder([]);
  const rows = createJsonRows(builder);
  const decoder = new TextDecoder(encoding);
  const reader = blob.stream().getReader();
  let lineNumber = 0;
  let blank = 0;
  let broken = 0;
  let bytes = 0;
  let rest = '';

  function readLine(line: string): void {
    lineNumber += 1;
    if (line.trim() === '') {
      blank += 1;
      return;
    }
    if (!rows.addLine(line, lineNumber)) broken += 1;
  }

  for (;;) {
    // Each piece is asked for when the one before is done with: that is what keeps memory small.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read();
    const text = rest + (value ? decoder.decode(value, { stream: true }) : decoder.decode());
    bytes += value?.length ?? 0;
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      readLine(text.slice(start, end));
      start = end + 1;
    }
    rest = text.slice(start);
    if (rest.length > LIMITS.json) {
      throw new ReadProblem(`Line ${lineNumber + 1} of this file has more than ${sizeText(LIMITS.json)}. Split it.`);
    }
    onProgress({ bytes, totalBytes: blob.size, rows: builder.rowCount });
    if (done) break;
  }
  if (rest !== '') readLine(rest);
  onProgress({ bytes, totalBytes: blob.size, rows: builder.rowCount });
  const notes = [
    ...(blank > 0 ? [`Blank lines passed over: ${blank}.`] : []),
    ...(broken > 0 ? [`Lines that are no JSON, kept to be set aside: ${broken}.`] : []),
  ];
  return { ok: true, table: builder.finish(), format: 'NDJSON', notes, sheets: [], sheet: null, header: true };
}
