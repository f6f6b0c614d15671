import readSheets from 'read-excel-file/universal';
import { HEADER_SEARCH, findHeaderRow } from '../headerRow';
import { ReadProblem } from '../readProblem';
import type { ReadOutcome, ReadProgress, SourceOptions } from '../source';
import { createTableBuilder } from '../tableBuilder';
import type { ZipEntry } from '../zip/zipDirectory';
import { dateText, numberText } from './cellText';
import { currencyFormats } from './currencyFormats';
import { packSheet, type SheetParts } from './packSheet';
import { scanSheet, withoutStyles, type SheetScan } from './scanSheet';
import { readWorkbookParts, type WorkbookParts } from './workbookParts';

/** How many rows go between two reports of progress. */
const STEP = 5000;

/**
 * Reads one sheet of an Excel workbook (.xlsx, .xlsm). Dates become ISO text, numbers plain digits,
 * formulas what they last came to; empty rows are passed over and counted in a note. Where cells are
 * shown in a currency, the table gets a column for it beside each such column, since the cells
 * themselves hold bare numbers. Throws a `ReadProblem` for a workbook that is locked, damaged or
 * larger than memory allows.
 *
 * @param entries the directory of the file, which is a ZIP archive
 */
export async function readWorkbook(
  blob: Blob,
  entries: readonly ZipEntry[],
  options: SourceOptions,
  onProgress: (progress: ReadProgress) => void,
): Promise<ReadOutcome> {
  const progress = (bytes: number, rows: number): void => {
    onProgress({ bytes: Math.min(bytes, blob.size), totalBytes: blob.size, rows });
  };
  const parts = await readWorkbookParts(blob, entries, options.sheet, (bytes) => {
    progress(bytes, 0);
  });
  const { sheets, sheet } = parts;
  const written = textOf(parts.sheetXml);
  const { xml, ...scan } = scanSheet(
    parts.styles ? written : withoutStyles(written),
    currencyFormats(textOf(parts.styles)),
  );
  const rows = await readRows({ ...parts, sheetXml: xml });
  return tableOf(rows, scan, { sheets, sheet }, options, (count) => {
    progress(blob.size, count);
  });
}

/** The cells of the sheet as texts, a list for each row from the first, all equally long. */
async function readRows(parts: SheetParts): Promise<string[][]> {
  const rows: string[][] = [];
  try {
    const pieces = await readSheets(packSheet(parts).buffer, { trim: false, parseNumber: numberText });
    const width = Math.max(0, ...pieces.map(({ data }) => data[0]?.length ?? 0));
    for (const { data } of pieces) {
      // A piece begins with empty rows in the place of those before it.
      for (let row = rows.length; row < data.length; row += 1) {
        const cells = (data[row] ?? []).map(cellText);
        while (cells.length < width) cells.push('');
        rows.push(cells);
      }
    }
    return rows;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new ReadProblem(
      'The cells of this workbook cannot be read: it is damaged, or written in an unusual way. ' +
        'Open it in a spreadsheet and save it once more, or as CSV.',
    );
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function tableOf(
  rows: ReadonlyArray<readonly string[]>,
  scan: Omit<SheetScan, 'xml'>,
  { sheets, sheet }: Pick<WorkbookParts, 'sheets' | 'sheet'>,
  options: SourceOptions,
  onRows: (count: number) => void,
): ReadOutcome {
  const filled = rows.flatMap((row, index) => (row.some((cell) => cell !== '') ? [index] : []));
  const [firstFilled] = filled;
  if (firstFilled === undefined) {
    const others = sheets.length > 1 ? ` The workbook also has: ${sheets.filter((name) => name !== sheet).join(', ')}.` : '';
    throw new ReadProblem(`The sheet “${sheet}” is empty. Choose a sheet that has a table.${others}`);
  }
  const sample = filled.slice(0, HEADER_SEARCH).map((index) => rows[index] ?? []);
  const found = options.header === false ? null : findHeaderRow(sample);
  const header = options.header === true ? (filled[found ?? 0] ?? firstFilled) : found === null ? null : (filled[found] ?? null);
  const notes: string[] = [];
  const above = header === null ? 0 : filled.filter((index) => index < header).length;
  if (above > 0 && header !== null) {
    const title = rows[firstFilled]?.find((cell) => cell !== '') ?? '';
    notes.push(`Rows above the header, which is row ${header + 1}, are passed over: ${above}, such as “${title.slice(0, 80)}”.`);
  }

  const width = rows[firstFilled]?.length ?? 0;
  const names = header === null ? Array<string>(width).fill('') : (rows[header] ?? []);
  const shownIn = [...scan.currencies].filter(([column]) => column < width).toSorted(([a], [b]) => a - b);
  const currencyNames = shownIn.map(([column]) => `Currency of ${names[column]?.trim() || `Column ${column + 1}`}`);
  const builder = createTableBuilder([...names, ...currencyNames]);
  const start = header === null ? 0 : header + 1;
  for (const index of filled) {
    if (index < start) continue;
    const signs = shownIn.map(([, signOf]) => signOf.get(index) ?? '');
    builder.addRow([...(rows[index] ?? []), ...signs], index + 1);
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
  return { ok: true, table: builder.finish(), format: 'XLSX', notes, sheets, sheet, header: header !== null };
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes ? new TextDecoder().decode(bytes) : '';
}
