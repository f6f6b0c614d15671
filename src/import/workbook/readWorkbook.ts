import readSheets from 'read-excel-file/universal';
import { ReadProblem } from '../readProblem';
import type { ReadOutcome, ReadProgress, SourceOptions } from '../source';
import type { ZipEntry } from '../zip/zipDirectory';
import { dateText, numberText } from './cellText';
import { currencyFormats } from './currencyFormats';
import { packSheet, type SheetParts } from './packSheet';
import { scanSheet, withoutStyles } from './scanSheet';
import { sheetTable, type SheetTable } from './sheetTable';
import { readWorkbookParts, type WorkbookParts } from './workbookParts';

/**
 * Reads one sheet of an Excel workbook (.xlsx, .xlsm): the one asked for, or the first with rows. Dates become ISO text, numbers plain digits,
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
  const passedOver: string[] = [];
  for (let asked = options.sheet; ; ) {
    // Another sheet is only read where the one before has no table.
    // oxlint-disable-next-line no-await-in-loop
    const parts = await readWorkbookParts(blob, entries, asked, (bytes) => {
      progress(bytes, 0);
    });
    const { sheets, shownSheets, sheet } = parts;
    // oxlint-disable-next-line no-await-in-loop
    const found = await readSheet(parts, options.header, (rows) => {
      progress(blob.size, rows);
    });
    if (found && found.table.rowCount > 0) {
      const notes = passedOver.map((name) => `The sheet “${name}” has no table and is passed over.`);
      return { ...found, ok: true, format: 'XLSX', notes: [...notes, ...found.notes], sheets, sheet };
    }
    passedOver.push(sheet);
    const next = options.sheet === null ? shownSheets.find((name) => !passedOver.includes(name)) : undefined;
    if (next === undefined) throw new ReadProblem(emptyText(passedOver, sheets));
    asked = next;
  }
}

function emptyText(passedOver: readonly string[], sheets: readonly string[]): string {
  const others = sheets.filter((name) => !passedOver.includes(name));
  return (
    `There are no rows in “${passedOver.join('” or “')}”. Open a workbook that has a row for each salary, below a row of names.` +
    (others.length > 0 ? ` This one also has the sheets: ${others.join(', ')}.` : '')
  );
}

async function readSheet(
  parts: WorkbookParts,
  header: boolean | null,
  onRows: (count: number) => void,
): Promise<SheetTable | null> {
  const written = textOf(parts.sheetXml);
  const { xml, ...scan } = scanSheet(
    parts.styles ? written : withoutStyles(written),
    currencyFormats(textOf(parts.styles)),
  );
  return sheetTable(await readRows({ ...parts, sheetXml: xml }), scan, header, onRows);
}

/** The cells of the sheet as texts, a list for each row from the first, all equally long. */
async function readRows(parts: SheetParts): Promise<string[][]> {
  const rows: string[][] = [];
  try {
    const pieces = await readSheets(packSheet(parts).buffer, { trim: false, parseNumber: numberText });
    const width = Math.max(0, ...pieces.map(({ data }) => data[0]?.length ?? 0));
    for (const { data } of pieces) {
      // A piece begins with empty rows in the place of those before it.
      for (const row of data.slice(rows.length)) {
        const cells = row.map(cellText);
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
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // Else it is empty: numbers are texts already.
  return typeof value === 'string' ? value : '';
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes ? new TextDecoder().decode(bytes) : '';
}
