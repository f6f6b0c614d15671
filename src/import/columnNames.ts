/**
 * The names of a table's columns: as they are written, "Column 3" where there is none. A name that
 * stands before it already gets " (2)" and so on, never one that another column has of its own.
 */
export function columnNames(written: readonly string[]): string[] {
  const taken = new Set(written);
  const seen = new Set<string>();
  const lastNumber = new Map<string, number>();
  return written.map((text, index) => {
    const name = text.trim() === '' ? `Column ${index + 1}` : text;
    const isFree = !seen.has(name) && (name === text || !taken.has(name));
    const unique = isFree ? name : numbered(name);
    seen.add(unique);
    return unique;
  });

  function numbered(name: string): string {
    // Counting on from the last number: a thousand columns of one name are not a million trials.
    let number = lastNumber.get(name) ?? 1;
    let candidate = '';
    do {
      number += 1;
      candidate = `${name} (${number})`;
    } while (taken.has(candidate) || seen.has(candidate));
    lastNumber.set(name, number);
    return candidate;
  }
}
