/** How many records are looked at. */
const SAMPLE = 200;
const MOST_WORDS = 5;

/**
 * Whether a text is a table of delimited cells, and not plain lines. Commas in sentences and in
 * figures such as "$182,421" make no table: the cells of most records must be equally many.
 *
 * @param text its beginning
 * @param isWhole whether the text ends there, so that its last line is complete
 */
export function looksDelimited(text: string, isWhole: boolean): boolean {
  if (looksLikeOneColumn(text)) return true;
  return ['\t', ';', '|', ','].some((delimiter) => {
    const records = recordsOf(text, delimiter, true, isWhole);
    if (agree(records, delimiter)) return true;
    // Under a header, figures may hold commas of thousands that are not quoted.
    const [header = []] = records;
    return (
      delimiter === ',' &&
      header.length > 1 &&
      header.every((cell) => /\p{L}/u.test(cell) && !/\p{Nd}/u.test(cell)) &&
      !isProse(records) &&
      mostAre(recordsOf(text, delimiter, false, isWhole).slice(1), (record) => record.length >= header.length)
    );
  });
}

function agree(records: string[][], delimiter: string): boolean {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual = 1, count = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const filled = records.filter((record) => record.filter((cell) => cell.trim() !== '').length > 1);
  // Nobody types tabs into sentences: half of the records is evidence enough.
  const share = delimiter === '\t' ? 0.5 : 0.8;
  return (
    usual > 1 &&
    records.length > 1 &&
    count >= records.length * share &&
    filled.length * 2 >= records.length &&
    (delimiter === '\t' || !isProse(records))
  );
}

/** Whether cells read like parts of sentences: a space after every mark, and many words or a full stop. */
function isProse(records: string[][]): boolean {
  const cells = records.flat();
  const words = cells.reduce((sum, cell) => sum + cell.split(/\s/).filter(Boolean).length, 0);
  const later = records.flatMap((record) => record.slice(1));
  if (!later.every((cell) => cell === '' || cell.startsWith(' '))) return false;
  return words > cells.length * MOST_WORDS || mostAre(records, (record) => /[\p{L}\s][.!?…]$/u.test(record.at(-1) ?? ''));
}

function mostAre<Item>(items: readonly Item[], is: (item: Item) => boolean): boolean {
  return items.length > 0 && items.filter(is).length >= items.length * 0.8;
}

/** A name without a figure, and figures below it. */
function looksLikeOneColumn(text: string): boolean {
  const [name = '', ...below] = text
    .split(/\r\n|\n|\r/, SAMPLE)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (name.length > 60 || /[\p{Nd}|.:!?]/u.test(name) || !/\p{L}/u.test(name)) return false;
  if (name.split(/\s+/).length > MOST_WORDS) return false;
  return mostAre(below, (line) => /\p{Nd}/u.test(line) && !/[|\t;]/.test(line) && line.length <= 40 && !/\p{L}{4,}/u.test(line));
}

/** The first records and their cells, quoted cells whole; blank ones left out. */
function recordsOf(text: string, delimiter: string, sparesThousands: boolean, isWhole: boolean): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let start = 0;
  let isQuoted = false;
  // Whether the cell holds nothing yet but spaces: only there a quote opens it.
  let isBlank = true;
  const endRecord = (end: number): void => {
    record.push(text.slice(start, end));
    if (record.some((cell) => cell.trim() !== '')) records.push(record);
    record = [];
  };
  for (let at = 0; at < text.length && records.length < SAMPLE; at += 1) {
    const character = text[at];
    // A quote that is doubled closes and opens again.
    if (character === '"' && (isQuoted || isBlank)) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '\n' || character === '\r') {
      endRecord(at);
      start = at + 1;
      isBlank = true;
    } else if (character === delimiter && !(sparesThousands && isThousands(text, at))) {
      record.push(text.slice(start, at));
      start = at + 1;
      isBlank = true;
    } else if (character !== ' ') isBlank = false;
  }
  if (isWhole && records.length < SAMPLE) endRecord(text.length);
  return records;
}

function isThousands(text: string, comma: number): boolean {
  return /^\d,\d{3}(?!\d)/.test(text.slice(comma - 1, comma + 5));
}
