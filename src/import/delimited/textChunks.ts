import type { TextEncoding } from '../encoding';
import { utf8FromWindows1252 } from '../windows1252';

/** A part of a text. */
export interface TextChunk {
  readonly bytes: Uint8Array;
  /** How many bytes of the source are read with it. */
  readonly bytesRead: number;
}

/** Big enough that asking for it costs little, small enough to report from. */
const CHUNK_BYTES = 2 ** 20;

/**
 * The text of a file as UTF-8, piece by piece, its byte order mark left out. While one piece is used,
 * the next is read. Bytes that are UTF-8 are passed on as they are, valid or not.
 */
export async function* textChunks(blob: Blob, encoding: TextEncoding): AsyncGenerator<TextChunk> {
  const toUtf8 = transcoder(encoding);
  let end = encoding.markLength;
  let pending = read();
  while (end < blob.size) {
    const bytesRead = Math.min(end + CHUNK_BYTES, blob.size);
    // One after the other is how a file is read.
    // oxlint-disable-next-line no-await-in-loop
    const bytes = new Uint8Array(await pending);
    end = bytesRead;
    pending = read();
    yield { bytes: toUtf8(bytes, end >= blob.size), bytesRead };
  }

  function read(): Promise<ArrayBuffer> {
    const reading = blob.slice(end, end + CHUNK_BYTES).arrayBuffer();
    // Whoever stops early never waits for this piece; it must not end as an error that nobody handles.
    reading.catch(() => undefined);
    return reading;
  }
}

/** Turns the bytes of a text, piece by piece, into UTF-8. */
export function transcoder(encoding: TextEncoding): (bytes: Uint8Array, isLast: boolean) => Uint8Array {
  if (encoding.label === 'utf-8') return (bytes) => bytes;
  if (encoding.label === 'windows-1252') return utf8FromWindows1252;
  const decoder = new TextDecoder(encoding.label, { ignoreBOM: true });
  const encoder = new TextEncoder();
  return (bytes, isLast) => encoder.encode(decoder.decode(bytes, { stream: !isLast }));
}
