import { LIMITS, countText } from '../limits';
import { ReadProblem } from '../readProblem';

/** What is to be known of a sheet before its cells are read, by its XML alone. */
export interface SheetScan {
  /** The XML, mended where a reader of cells would lose or refuse something. */
  readonly xml: string;
  /** How many areas of merged cells there are, by the last row of each, from 1. */
  readonly mergedTo: readonly number[];
  /** Column and row of cells that are shown with a sign of currency; both from 0. */
  readonly currencies: ReadonlyMap<number, ReadonlyMap<number, string>>;
}

const CELL_OR_ROW = /<(?:\w+:)?(c|row)(?=[\s/>])([^>]*)/g;
const ADDRESS = /\sr\s*=\s*["']([A-Za-z]{1,7})?(\d{1,10})["']/;
const STYLE = /\ss\s*=\s*["'](\d+)["']/;
const MERGED = /<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*["'][A-Za-z]+\d+:[A-Za-z]+(\d+)["']/g;
const MOST_ROWS = 1_048_576;

/**
 * Looks through the XML of a sheet. Refuses with a `ReadProblem` one whose cells lie so far apart that
 * the table would not fit in memory, though the file is small.
 *
 * @param currencyOf the sign of currency that a cell style shows, by number of style
 */
export function scanSheet(written: string, currencyOf: ReadonlyMap<number, string>): SheetScan {
  let rows = 0;
  let columns = 0;
  let isEveryCellPlaced = true;
  const currencies = new Map<number, Map<number, string>>();
  for (const [, tag, attributes = ''] of written.matchAll(CELL_OR_ROW)) {
    const [, letters, digits] = ADDRESS.exec(attributes) ?? [];
    const row = Number(digits ?? 0);
    rows = Math.max(rows, row);
    if (tag === 'row') continue;
    if (letters === undefined) {
      isEveryCellPlaced = false;
      continue;
    }
    const column = columnNumber(letters);
    columns = Math.max(columns, column);
    if (currencyOf.size === 0) continue;
    const sign = currencyOf.get(Number(STYLE.exec(attributes)?.[1] ?? -1));
    if (sign !== undefined) {
      const ofColumn = currencies.get(column - 1) ?? new Map<number, string>();
      currencies.set(column - 1, ofColumn.set(row - 1, sign));
    }
  }
  if (rows > MOST_ROWS || rows * columns > LIMITS.cells) {
    throw new ReadProblem(
      `This sheet reaches to row ${countText(rows)} and column ${countText(columns)}, which is more than a ` +
        'browser can be expected to hold. Delete the cells far outside the table, or save the table as CSV.',
    );
  }
  const xml = withErrorsAsText(isEveryCellPlaced ? written : withPlaces(written));
  return { xml, mergedTo: Array.from(written.matchAll(MERGED), ([, row]) => Number(row)), currencies };
}

/** Cells without their numbers of styles, for a workbook that names styles and has none. */
export function withoutStyles(xml: string): string {
  return xml.replaceAll(/(<(?:\w+:)?c(?:\s[^>]*?)?)\ss\s*=\s*["']\d+["']/g, '$1');
}

/** "A" is 1, "XFD" 16,384. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** "#N/A" and its kin as texts: they say why a figure is missing, an empty cell would not. */
function withErrorsAsText(xml: string): string {
  return xml.replaceAll(/(<(?:\w+:)?c\s[^>]*?\bt\s*=\s*)(?:"e"|'e')/g, '$1"str"');
}

/** Places written to each row and cell: by the format they may be left out where they follow on. */
function withPlaces(xml: string): string {
  let row = 0;
  let column = 0;
  return xml.replaceAll(CELL_OR_ROW, (whole: string, tag: string, attributes: string) => {
    const [, letters, digits] = ADDRESS.exec(attributes) ?? [];
    if (tag === 'row') {
      row = digits === undefined ? row + 1 : Number(digits);
      column = 0;
      return digits === undefined ? placed(whole, tag, String(row)) : whole;
    }
    column = letters === undefined ? column + 1 : columnNumber(letters);
    return letters === undefined ? placed(whole, tag, `${columnLetters(column)}${row}`) : whole;
  });
}

function placed(whole: string, tag: string, place: string): string {
  const end = whole.indexOf(tag) + tag.length;
  return `${whole.slice(0, end)} r="${place}"${whole.slice(end)}`;
}

function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
