import type { Marks } from './marks';
import { isBlankLine, sampleRecords, type SampleRecords } from './sampleRecords';

/** How a text is cut into cells. */
export interface Dialect {
  readonly marks: Marks;
  /** "commas"; null where there is one column and nothing to delimit. */
  readonly delimiterName: string | null;
  /** Whether the first line says "sep=;", as Excel understands it: it is no row. */
  readonly isStated: boolean;
}

/** What may delimit cells, likeliest first. */
const DELIMITERS = [
  [',', 'commas'],
  ['\t', 'tabs'],
  [';', 'semicolons'],
  ['|', 'vertical bars'],
  ['^', 'circumflexes'],
  ['~', 'tildes'],
  ['\u001f', 'unit separators'],
  ['\u001e', 'record separators'],
] as const;

const LF = 10;
const CR = 13;
const QUOTE = 34;
const APOSTROPHE = 39;
const SAMPLE_RECORDS = 200;
/** What a delimiter must be worth; else the text is one column. */
const LEAST_WORTH = 0.45;
const NUMBER = /^\s*\p{Sc}?\s*[-+−]?\d[\d.,'\s]*\p{Sc}?\s*$/u;
/** A line that is one figure with commas in it: "$45,000 per year", "1234,50". */
const ONE_FIGURE = /^[^\d,]{0,8}(?:\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?|\d{3,},\d{1,2})[^\d,]{0,20}$/;

/**
 * Finds the delimiter, the quotes and the line ends of a text.
 *
 * @param bytes the first bytes of the text, as UTF-8
 * @param isWhole whether they are all there are
 */
export function findDialect(bytes: Uint8Array, isWhole: boolean): Dialect {
  const crEnds = hasBareCr(bytes);
  const start = new TextDecoder().decode(bytes.subarray(0, 16));
  const stated = /^"?sep=([^"\r\n])"?[\r\n]/i.exec(start)?.[1];
  if (stated !== undefined && stated.charCodeAt(0) < 128) {
    const marks = { delimiter: stated.charCodeAt(0), quote: QUOTE, crEnds };
    const name = DELIMITERS.find(([delimiter]) => delimiter === stated)?.[1] ?? `“${stated}”`;
    return { marks, delimiterName: name, isStated: true };
  }
  let best: Dialect = { marks: { delimiter: 44, quote: QUOTE, crEnds }, delimiterName: null, isStated: false };
  let bestWorth = LEAST_WORTH;
  for (const [character, delimiterName] of DELIMITERS) {
    const delimiter = character.charCodeAt(0);
    if (!bytes.includes(delimiter)) continue;
    for (const quote of quotesIn(bytes, delimiter)) {
      const marks = { delimiter, quote, crEnds };
      const worth = worthOf(sampleRecords(bytes, isWhole, marks, SAMPLE_RECORDS), character);
      if (worth > bestWorth) {
        bestWorth = worth;
        best = { marks, delimiterName, isStated: false };
      }
    }
  }
  // Nothing delimits: a byte that the text does not have, so that "45,000" stays one cell.
  if (best.delimiterName === null) best = { ...best, marks: { ...best.marks, delimiter: 0x1f } };
  return best;
}

/** Whether lines end in CR alone, as on old Macs. What stands in quoted cells does not count. */
function hasBareCr(bytes: Uint8Array): boolean {
  let isQuoted = false;
  let bare = 0;
  let lineFeeds = 0;
  bytes.forEach((byte, index) => {
    if (byte === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted) return;
    else if (byte === LF) lineFeeds += 1;
    else if (byte === CR && index + 1 < bytes.length && bytes[index + 1] !== LF) bare += 1;
  });
  return bare > lineFeeds;
}

/** Apostrophes enclose cells only where no cell is in quotes and several are in apostrophes. */
function quotesIn(bytes: Uint8Array, delimiter: number): number[] {
  const opens = { [QUOTE]: 0, [APOSTROPHE]: 0 };
  let before = LF;
  for (const byte of bytes) {
    const isStart = before === delimiter || before === LF || before === CR;
    if (isStart && (byte === QUOTE || byte === APOSTROPHE)) opens[byte] += 1;
    before = byte;
  }
  return opens[QUOTE] === 0 && opens[APOSTROPHE] > 1 ? [QUOTE, APOSTROPHE] : [QUOTE];
}

/**
 * How well marks cut a text, up to 1: whether all records have as many cells as the first, and
 * whether cells are free of what else delimits or encloses.
 */
function worthOf({ records, malformedQuotes }: SampleRecords, delimiter: string): number {
  const rows = records.filter((cells) => !isBlankLine(cells));
  const first = rows[0];
  if (!first) return 0;
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual, rowsOfUsual] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  if (first.length < 2 && usual < 2) return 0;
  if (delimiter === ',' && first.length < 2 && isColumnOfFigures(rows)) return 0;
  const alike = rows.reduce((sum, { length }) => sum + (length === first.length ? 1 : length > 1 ? 0.5 : 0), 0);
  const asFirst = first.length > 1 ? alike / rows.length : 0;
  // A title above the table, or a first row that is faulty.
  const asUsual = usual > 1 ? (0.9 * rowsOfUsual) / rows.length : 0;
  const cells = rows.flat();
  const clean = cells.filter((cell) => NUMBER.test(cell) || !/[,;\t|]/.test(cell)).length / cells.length;
  const quoted = areUnquoted(cells) ? 1 : 0;
  return Math.max(asFirst, asUsual) * (0.7 + 0.29 * clean + 0.01 * quoted) * (malformedQuotes > 0 ? 0.8 : 1);
}

/** Whether no cell has an apostrophe at an end, as those have that apostrophes enclose. */
function areUnquoted(cells: readonly string[]): boolean {
  return cells.every((cell) => !cell.startsWith("'") && !cell.endsWith("'"));
}

/** Whether most lines are one figure that commas group or divide: the commas delimit nothing. */
function isColumnOfFigures(rows: readonly (readonly string[])[]): boolean {
  const below = rows.length > 1 ? rows.slice(1) : rows;
  return below.filter((cells) => ONE_FIGURE.test(cells.join(','))).length >= 0.8 * below.length;
}

