import { describe, expect, it } from 'vitest';
import { archiveProblem, isWorkbook, oldOfficeProblem } from '../../../../src/import/detect/officeFormat';

describe('a ZIP archive is a workbook', () => {
  it.each(['xl/workbook.xml', 'xl\\workbook.xml', 'XL/Workbook.XML', 'xl/workbook2.xml', 'xl/workbook12.xml'])('with “%s” inside', (name) => {
    expect(isWorkbook(['docProps/app.xml', name])).toBe(true);
  });

  it.each(['a/xl/workbook.xml', 'xl/workbook.xml.rels', 'xl/workbookx.xml', 'xl/workbook.bin', 'xlworkbook.xml', 'xl/workbook_xml'])('but not with “%s” alone', (name) => {
    expect(isWorkbook([name])).toBe(false);
  });

  it('but not with nothing', () => {
    expect(isWorkbook([])).toBe(false);
  });
});

describe('another ZIP archive', () => {
  const binary = 'This is a binary Excel workbook (.xlsb). Save it as .xlsx or CSV.';
  const openDocument = 'This is an OpenDocument file, such as .ods. Save it as .xlsx or CSV.';
  const word = 'This is a Word document. Copy its table and paste it here, or save the table as .xlsx or CSV.';
  const slides = 'These are PowerPoint slides. Copy the table out of them and paste it here.';
  const numbers = 'This is a Numbers or Pages document. Export it as .xlsx or CSV.';
  const archive = 'This is a ZIP archive. Unpack it and open the table inside.';
  const unknown = 'This is a ZIP archive without a table that is known here. Open a CSV, XLSX, JSON or Parquet file.';
  it.each([
    ['xl/workbook.bin', binary],
    ['XL/Workbook.BIN', binary],
    ['a/xl/workbook.bin', unknown],
    ['xl/workbook.bin.rels', unknown],
    ['xl/workbook_bin', unknown],
    ['content.xml', openDocument],
    ['META-INF/manifest.xml', openDocument],
    ['a/content.xml', unknown],
    ['content.xml.bak', unknown],
    ['word/document.xml', word],
    ['a/word/document.xml', unknown],
    ['ppt/presentation.xml', slides],
    ['a/ppt/presentation.xml', unknown],
    ['Index/Document.iwa', numbers],
    ['index/.IWA', numbers],
    ['a/Index/Document.iwa', unknown],
    ['Index/Document.iwa.bak', unknown],
    ['Index/Document_iwa', unknown],
    ['pay.csv', archive],
    ['2024/PAY.TSV', archive],
    ['a.txt', archive],
    ['a.xlsx', archive],
    ['a.json', archive],
    ['a.ndjson', archive],
    ['a.jsonl', archive],
    ['a.parquet', archive],
    ['a.csv.exe', unknown],
    ['csv', unknown],
  ])('with “%s” inside says what it is and what to do', (name, problem) => {
    expect(archiveProblem(['mimetype', name])).toBe(problem);
  });

  it('is taken for a document before it is taken for an archive of tables', () => {
    expect(archiveProblem(['a.csv', 'word/document.xml'])).toBe(word);
    expect(archiveProblem([])).toBe(unknown);
  });
});

describe('a file of Office before 2007', () => {
  const withName = (name: string): Blob => new Blob([Uint8Array.of(0xd0, 0xcf), wide(name)]);
  function wide(text: string): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(Array.from(text, (character) => [character.charCodeAt(0), 0]).flat());
  }

  it.each([
    ['EncryptedPackage', 'This workbook is locked with a password. Open it in your spreadsheet, save it without one, and open that.'],
    ['WordDocument', 'This is a Word document. Copy its table and paste it here, or save the table as CSV.'],
    ['Workbook', 'This is an Excel workbook in the old format (.xls). Save it as .xlsx or CSV.'],
  ])('with “%s” in its directory says what it is and what to do', async (name, problem) => {
    expect(await oldOfficeProblem(withName(name))).toBe(problem);
  });

  it('is looked at up to eight million bytes', async () => {
    const before = new Uint8Array(7_999_990);
    const workbook = 'This is an Excel workbook in the old format (.xls). Save it as .xlsx or CSV.';
    expect(await oldOfficeProblem(new Blob([before, wide('WordDocument')]))).toBe(workbook);
  });
});
