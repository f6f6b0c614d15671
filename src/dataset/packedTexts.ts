import { numberAt } from './numberAt';

/**
 * Texts held as one run of UTF-8 bytes: at a million texts a fraction of the memory of as many
 * strings, and handed between threads without being copied. Text `i` lies from `ends[i - 1]` (0 for
 * the first) to `ends[i]`.
 */
export interface PackedTexts {
  readonly bytes: Uint8Array;
  /** One slot for each text: where it ends in `bytes`. */
  readonly ends: Uint32Array;
}

const encoder = new TextEncoder();
// A byte order mark inside a cell is a part of its text.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The texts in their order, packed. A lone half of a surrogate pair becomes U+FFFD. */
export function packTexts(texts: readonly string[]): PackedTexts {
  const ends = new Uint32Array(texts.length);
  let bytes = new Uint8Array(Math.max(64, texts.length * 16));
  let length = 0;
  texts.forEach((text, index) => {
    const most = text.length * 3;
    if (length + most > bytes.length) {
      const larger = new Uint8Array(Math.max(bytes.length * 2, length + most));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    length += encoder.encodeInto(text, bytes.subarray(length)).written;
    ends[index] = length;
  });
  return { bytes: bytes.slice(0, length), ends };
}

/** The bytes of the texts from one index up to, but without, another. Throws a RangeError for an index that there is not. */
export function bytesOfTexts({ bytes, ends }: PackedTexts, from: number, to: number): Uint8Array {
  return bytes.subarray(from === 0 ? 0 : numberAt(ends, from - 1), numberAt(ends, to - 1));
}

/** The text at an index. Throws a RangeError for an index that there is not. */
export function packedTextAt(texts: PackedTexts, index: number): string {
  return decoder.decode(bytesOfTexts(texts, index, index + 1));
}

/** Every text, in order. */
export function unpackTexts(texts: PackedTexts): string[] {
  return Array.from(texts.ends, (_, index) => packedTextAt(texts, index));
}
