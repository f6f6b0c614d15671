/**
 * Whether bytes cannot be text: text holds no NUL and hardly any other control character.
 *
 * @param bytes the first bytes, as UTF-8
 */
export function isNotText(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    // Tabs, line ends and form feeds are text; so are the marks that separate records and units.
    if (byte < 9 || (byte > 13 && byte < 28)) controls += 1;
  }
  return controls * 100 > bytes.length;
}
