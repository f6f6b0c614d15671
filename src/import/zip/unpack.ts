import { ReadProblem } from '../readProblem';
import { damaged, type ZipEntry } from './zipDirectory';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks one file of a ZIP archive. It stops as soon as more comes out than the directory claims:
 * one that claims too little, so as to pass for small, is refused with a `ReadProblem`.
 *
 * @param onBytes told how many packed bytes were read, now and then
 */
export async function unpack(blob: Blob, entry: ZipEntry, onBytes: (bytes: number) => void): Promise<Uint8Array> {
  if (entry.isEncrypted) {
    throw new ReadProblem('This file is locked with a password. Open it where it was made, save it without one, and open that.');
  }
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new ReadProblem('This file is packed in an unusual way. Open it in a spreadsheet and save it as .xlsx or CSV.');
  }
  const header = new DataView(await blob.slice(entry.offset, entry.offset + LOCAL_SIZE).arrayBuffer());
  if (header.byteLength < LOCAL_SIZE || header.getUint32(0, true) !== LOCAL_SIGNATURE) throw damaged();
  const start = entry.offset + LOCAL_SIZE + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = blob.slice(start, start + entry.packedSize);
  if (packed.size !== entry.packedSize) throw damaged();

  const stream = entry.method === STORED ? packed.stream() : inflated(packed, 'deflate-raw', onBytes);
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  await forEachPiece(stream, (piece) => {
    // Throws where more comes out than fits in.
    bytes.set(piece, length);
    length += piece.length;
  });
  if (length !== bytes.length) throw damaged();
  onBytes(entry.packedSize);
  return bytes;
}

/** What a packed blob unpacks to, piece by piece. */
export function inflated(
  packed: Blob,
  format: 'deflate-raw' | 'gzip',
  onBytes: (bytes: number) => void,
): ReadableStream<Uint8Array> {
  let bytes = 0;
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, controller) {
      bytes += piece.length;
      onBytes(bytes);
      controller.enqueue(piece);
    },
  });
  return packed.stream().pipeThrough(counter).pipeThrough(new DecompressionStream(format));
}

/** Takes a stream piece by piece. Where it breaks, or `take` throws, it is cancelled and the error thrown. */
export async function forEachPiece(
  stream: ReadableStream<Uint8Array>,
  take: (piece: Uint8Array) => void,
): Promise<void> {
  const reader = stream.getReader();
  try {
    for (;;) {
      // Each piece is asked for when the one before is done with: that is what keeps memory small.
      // oxlint-disable-next-line no-await-in-loop
      const { done, value } = await reader.read();
      if (done) return;
      take(value);
    }
  } catch (error) {
    // The error that stopped it is the one to tell of, not one of stopping.
    reader.cancel().catch(() => undefined);
    throw error instanceof ReadProblem ? error : damaged();
  }
}
