import { HEADER_SEARCH, findHeaderRow } from '../headerRow';
import type { RawTable } from '../rawTable';
import { createTableBuilder } from '../tableBuilder';
import type { SheetScan } from './scanSheet';

/** How many rows go between two reports of progress. */
const STEP = 5000;

/** What the cells of a sheet make. */
export interface SheetTable {
  readonly table: RawTable;
  readonly notes: readonly string[];
  readonly header: boolean;
}

/**
 * The table in a sheet, its rows numbered as the spreadsheet does; null for a sheet without any cell.
 *
 * @param rows the texts of its cells from its first row, all rows equally long
 * @param asked whether there is a header; null: found out
 */
export function sheetTable(
  rows: ReadonlyArray<readonly string[]>,
  scan: Omit<SheetScan, 'xml'>,
  asked: boolean | null,
  onRows: (count: number) => void,
): SheetTable | null {
  const filled = rows.flatMap((cells, index) => (cells.some((cell) => cell !== '') ? [{ cells, index }] : []));
  const [first] = filled;
  if (!first) return null;
  const found = asked === false ? null : findHeaderRow(filled.slice(0, HEADER_SEARCH).map(({ cells }) => cells));
  const above = asked === true ? (found ?? 0) : found;
  const header = above === null ? undefined : filled[above];
  const notes: string[] = [];
  if (header && header !== first) {
    const title = first.cells.find((cell) => cell !== '') ?? '';
    notes.push(`Rows above the header, which is row ${header.index + 1}, are passed over: ${above}, such as “${title.slice(0, 80)}”.`);
  }

  const width = first.cells.length;
  const names = header?.cells ?? Array<string>(width).fill('');
  const shownIn = [...scan.currencies].filter(([column]) => column < width).toSorted(([a], [b]) => a - b);
  const currencyNames = shownIn.map(([column]) => `Currency of ${names[column]?.trim() || `Column ${column + 1}`}`);
  const builder = createTableBuilder([...names, ...currencyNames]);
  const start = header ? header.index + 1 : 0;
  for (const { cells, index } of filled) {
    if (index < start) continue;
    const signs = shownIn.map(([, signOf]) => signOf.get(index) ?? '');
    builder.addRow([...cells, ...signs], index + 1);
    if (builder.rowCount % STEP === 0) onRows(builder.rowCount);
  }
  onRows(builder.rowCount);

  const blank = rows.length - start - builder.rowCount;
  if (blank > 0) notes.push(`Blank rows passed over: ${blank}.`);
  if (currencyNames.length > 0) {
    notes.push('The workbook shows figures in a currency that is not in the cells; it has a column of its own here.');
  }
  const merged = scan.mergedTo.filter((row) => row > start).length;
  if (merged > 0) {
    notes.push(`Merged cells: ${merged}. Each stands in its first row and column, the others that it covers are empty.`);
  }
  return { table: builder.finish(), notes, header: header !== undefined };
}
