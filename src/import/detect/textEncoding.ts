/** Encodings that are told apart, as TextDecoder names them. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The encoding of a text by its bytes: by its byte order mark, by the zeros of UTF-16, else UTF-8 if
 * the bytes are, and Windows-1252, which any bytes are, if not.
 *
 * @param isWhole whether these are all of its bytes, so that a character cut off at the end counts
 */
export function textEncoding(bytes: Uint8Array, isWhole: boolean): TextEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  if (odd > sample.length * 0.2 && even < odd * 0.1) return 'utf-16le';
  if (even > sample.length * 0.2 && odd < even * 0.1) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The text that bytes stand for, without its byte order mark. */
export function decodedText(bytes: Uint8Array): { readonly text: string; readonly encoding: TextEncoding } {
  const encoding = textEncoding(bytes, true);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
