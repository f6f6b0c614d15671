/** An encoding of text. `label` is the Encoding Standard's. */
export interface TextEncoding {
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** As people know it. */
  readonly name: string;
  /** How many bytes of a byte order mark there are before the text. */
  readonly markLength: number;
  /** Whether nothing in the bytes says so: it is taken for want of a better. */
  readonly isGuessed: boolean;
}

/** What bytes are read as that are no valid UTF-8. Any bytes are valid in it. */
export const WINDOWS_1252: TextEncoding = {
  label: 'windows-1252',
  name: 'Windows-1252',
  markLength: 0,
  isGuessed: true,
};

/**
 * The encoding of text, by its first bytes: by its byte order mark; as UTF-16 where every other byte
 * tends to be zero; as UTF-8 where the bytes are valid; else as Windows-1252. Invalid UTF-8 may come
 * later still, so whoever reads on has to check.
 *
 * @param isWhole whether the bytes are all there are; if not, a character cut at their end is no fault
 */
export function findEncoding(bytes: Uint8Array, isWhole: boolean): TextEncoding {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return utf8(3);
  if (startsWith(bytes, [0xff, 0xfe])) return utf16('utf-16le', 2);
  if (startsWith(bytes, [0xfe, 0xff])) return utf16('utf-16be', 2);
  const zeros = { even: 0, odd: 0 };
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
  }
  if (isMostly(zeros.odd, zeros.even, bytes.length)) return utf16('utf-16le', 0);
  if (isMostly(zeros.even, zeros.odd, bytes.length)) return utf16('utf-16be', 0);
  return isUtf8(bytes, isWhole) ? utf8(0) : WINDOWS_1252;
}

/**
 * Whether bytes are valid UTF-8.
 *
 * @param isWhole as for `findEncoding`
 */
export function isUtf8(bytes: Uint8Array, isWhole: boolean): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // Piece by piece: one string of all of it might be longer than strings can be.
  const piece = 2 ** 20;
  try {
    for (let at = 0; at < bytes.length; at += piece) decoder.decode(bytes.subarray(at, at + piece), { stream: true });
    if (isWhole) decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Letters, digits and marks of most texts have a zero as their higher byte and none as their lower. */
function isMostly(zeros: number, others: number, length: number): boolean {
  return length >= 4 && zeros >= length / 20 && others <= zeros / 10;
}

function utf8(markLength: number): TextEncoding {
  return { label: 'utf-8', name: 'UTF-8', markLength, isGuessed: false };
}

function utf16(label: 'utf-16le' | 'utf-16be', markLength: number): TextEncoding {
  return { label, name: label === 'utf-16le' ? 'UTF-16' : 'UTF-16 (big-endian)', markLength, isGuessed: markLength === 0 };
}
