import type { TextEncoding } from '../encoding';
import { ReadProblem } from '../readProblem';
import { utf8FromWindows1252 } from '../windows1252';

/** A part of a text. */
export interface TextChunk {
  readonly bytes: Uint8Array;
  /** How many bytes of the source are read with it. */
  readonly bytesRead: number;
}

const NOTHING = new Uint8Array(0);
/** The longest piece: what is read of it stays in the processor's cache, and progress is told often. */
const MOST_BYTES = 2 ** 17;

/**
 * The text of a file as UTF-8, piece by piece, its byte order mark left out. Bytes that are UTF-8 are
 * passed on as they are, valid or not. Throws a `ReadProblem` when the file can no longer be read.
 */
export async function* textChunks(blob: Blob, encoding: TextEncoding): AsyncGenerator<TextChunk> {
  const toUtf8 = transcoder(encoding);
  let bytesRead = encoding.markLength;
  // By a stream: in browsers, slices asked for one by one take several times as long.
  const reader = blob.slice(bytesRead).stream().getReader();
  try {
    for (;;) {
      // One after the other is how a file is read.
      // oxlint-disable-next-line no-await-in-loop
      const { done, value = NOTHING } = await reader.read().catch(unreadable);
      // What is in memory already may come all at once.
      for (let at = 0; at < value.length; at += MOST_BYTES) {
        const bytes = value.subarray(at, at + MOST_BYTES);
        bytesRead += bytes.length;
        yield { bytes: toUtf8(bytes, false), bytesRead };
      }
      if (done) break;
    }
    // What a character at the very end lacks.
    yield { bytes: toUtf8(NOTHING, true), bytesRead };
  } finally {
    // Whoever stops early needs no more of it; whether that can still fail does not matter.
    reader.cancel().catch(() => undefined);
  }
}

function unreadable(): never {
  throw new ReadProblem('The file can no longer be read: it was moved, changed or locked meanwhile. Open it again.');
}

/** Turns the bytes of a text, piece by piece, into UTF-8. */
export function transcoder(encoding: TextEncoding): (bytes: Uint8Array, isLast: boolean) => Uint8Array {
  if (encoding.label === 'utf-8') return (bytes) => bytes;
  if (encoding.label === 'windows-1252') return utf8FromWindows1252;
  const decoder = new TextDecoder(encoding.label, { ignoreBOM: true });
  const encoder = new TextEncoder();
  return (bytes, isLast) => encoder.encode(decoder.decode(bytes, { stream: !isLast }));
}
