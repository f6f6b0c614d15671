import { strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';

/** A workbook with these sheets, as a spreadsheet would save it. */
export async function workbookFile(sheets: Readonly<Record<string, SheetData>>): Promise<Uint8Array> {
  const named = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }));
  return new Uint8Array(await writeXlsxFile(named).toBuffer());
}

/** The same workbook with one of its parts changed. */
export function withPart(workbook: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(workbook);
  const part = parts[path];
  if (!part) throw new RangeError(`There is no ${path} but ${Object.keys(parts).join(', ')}`);
  return zipSync({ ...parts, [path]: strToU8(change(new TextDecoder().decode(part))) });
}

/** A workbook of one sheet with this XML within its `sheetData`, and what follows after it. */
export function workbookOf(rows: string, after = '', parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    'xl/workbook.xml': strToU8(`<workbook xmlns:r="${relation}"><sheets><sheet name="Pay &amp; more" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`),
    ...Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
  });
}

/** Where the directory entry of a part begins in a ZIP archive. */
export function directoryEntry(archive: Uint8Array, path: string): number {
  const name = strToU8(path);
  for (let at = 0; at + 46 + name.length <= archive.length; at += 1) {
    const isEntry = archive[at] === 0x50 && archive[at + 1] === 0x4b && archive[at + 2] === 1 && archive[at + 3] === 2;
    if (isEntry && name.every((byte, index) => archive[at + 46 + index] === byte)) return at;
  }
  throw new RangeError(`There is no ${path}`);
}
