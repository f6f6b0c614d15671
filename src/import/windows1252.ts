/** The characters of the bytes 0x80 to 0x9F, by the Encoding Standard; all other bytes are code points. */
const OWN =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Windows-1252 as UTF-8. Not by a TextDecoder: some releases of Node read this encoding as Latin-1,
 * which makes a control character of "€".
 */
export function utf8FromWindows1252(bytes: Uint8Array): Uint8Array {
  // No byte becomes more than three.
  const utf8 = new Uint8Array(bytes.length * 3);
  let length = 0;
  for (const byte of bytes) {
    if (byte < 0x80) {
      utf8[length] = byte;
      length += 1;
      continue;
    }
    const codePoint = byte < 0xa0 ? OWN.charCodeAt(byte - 0x80) : byte;
    if (codePoint < 0x800) {
      utf8[length] = 0xc0 | (codePoint >> 6);
      length += 1;
    } else {
      utf8[length] = 0xe0 | (codePoint >> 12);
      utf8[length + 1] = 0x80 | ((codePoint >> 6) & 0x3f);
      length += 2;
    }
    utf8[length] = 0x80 | (codePoint & 0x3f);
    length += 1;
  }
  return utf8.subarray(0, length);
}
