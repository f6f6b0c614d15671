/** A text without stray spaces: none at its ends, and one where several stand in a row. */
export function withoutStraySpaces(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

/** What texts that differ in letter case, stray spaces and forms of the same letter alone share. */
export function foldText(text: string): string {
  return withoutStraySpaces(text.normalize('NFKC')).toLowerCase();
}
