import { packedTextAt } from '../../dataset/packedTexts';
import { foldText } from '../cells/foldText';
import type { RawColumn, RawTable } from '../rawTable';
import { middleOf } from './middleOf';
import type { Figures } from './rowFigures';

/** What stands in a row of sums, alone in its cell. */
const WORDS: ReadonlySet<string> = new Set(
  [
    'total|totals|grand total|subtotal|sub-total|sub total|sum|overall total',
    'summe|gesamt|gesamtsumme|zwischensumme|insgesamt|total général|somme|sous-total|totale|totali|somma',
    'suma|suma total|total general|total geral|soma|totaal|eindtotaal|som|totalt|yhteensä|i alt',
    'razem|suma całkowita|ogółem|celkem|összesen|toplam|genel toplam|итого|всего|всього|разом|σύνολο',
    '合計|総計|小計|合计|总计|總計|小计|總和|합계|총계|소계',
  ].flatMap((line) => line.split('|')),
);
/** In bytes, spaces around it and a colon counted. */
const LONGEST = 48;
/** How many rows at the end may be sums whatever their figure is: an average, a rounded sum. */
const LAST_ROWS = 3;
/** How near to the sum of the rows before a figure must be, as a share of it. */
const NEAR = 0.01;

const known = new WeakMap<RawColumn, ReadonlySet<number>>();

/** The codes of a column's cells that say nothing but that their row is a sum. */
function totalCodes(column: RawColumn): ReadonlySet<number> {
  const before = known.get(column);
  if (before !== undefined) return before;
  const codes = new Set<number>();
  const { ends } = column.texts;
  let start = 0;
  for (let code = 0; code < ends.length; code += 1) {
    const end = ends[code] ?? start;
    if (end - start <= LONGEST && mayBeWord(column.texts.bytes, start, end) && isTotalWord(packedTextAt(column.texts, code))) {
      codes.add(code);
    }
    start = end;
  }
  known.set(column, codes);
  return codes;
}

/** Of words in ASCII: a number that their letters make in any case, with no regard to spaces and marks. */
function letterSum(bytes: Uint8Array, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return -1;
    const letter = byte | 0x20;
    if (letter >= 0x61 && letter <= 0x7a) sum = (sum * 31 + letter) % 1_000_003;
  }
  return sum;
}

const encoder = new TextEncoder();
const SUMS: ReadonlySet<number> = new Set(
  Array.from(WORDS, (word) => encoder.encode(word)).map((bytes) => letterSum(bytes, 0, bytes.length)),
);

/** Whether bytes may be such a word, without making a string of them: a million cells are looked at. */
function mayBeWord(bytes: Uint8Array, start: number, end: number): boolean {
  return SUMS.has(letterSum(bytes, start, end));
}

/** Whether a cell says nothing but that its row is a sum: "Summe:". */
export function isTotalWord(cell: string): boolean {
  return WORDS.has(foldText(cell).replace(/ ?:$/u, ''));
}

/**
 * The rows that are sums of others and no salaries: a cell of theirs is a word for it and nothing else,
 * and they stand among the last rows, or their figure is about the sum of all rows before or of those
 * since the last such row. A word that stands in many rows is a group that the table speaks of.
 */
export function totalRows(table: RawTable, figures: Figures): ReadonlySet<number> {
  const columns = table.columns.flatMap((column) => {
    const codes = totalCodes(column);
    return codes.size === 0 ? [] : [{ codes, of: column.codes }];
  });
  const totals = new Set<number>();
  if (columns.length === 0) return totals;
  let all = 0;
  let since = 0;
  let added = 0;
  const named: number[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const figure = figures.read(row) === 0 ? middleOf(figures.ends[0], figures.ends[1]) : 0;
    if (columns.some(({ codes, of }) => codes.has(of[row] ?? 0))) {
      named.push(row);
      if (added > 1 && (isNear(figure, all) || isNear(figure, since))) totals.add(row);
      if (totals.has(row)) since = 0;
    }
    if (totals.has(row)) continue;
    all += figure;
    since += figure;
    if (figure > 0) added += 1;
  }
  const isLast = (row: number): boolean => row >= table.rowCount - LAST_ROWS && row > 1;
  // "Total" on line after line, of all ages, say, is a group; the company of that name has few rows.
  if (named.every((row) => totals.has(row) || isLast(row))) {
    for (const row of named) totals.add(row);
  }
  return totals;
}

function isNear(figure: number, sum: number): boolean {
  return sum > 0 && Math.abs(figure - sum) <= sum * NEAR;
}
