import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { binaryFormat } from '../../../src/import/detect/binaryFormat';
import { archiveProblem, isWorkbook } from '../../../src/import/detect/officeFormat';
import { textFormat } from '../../../src/import/detect/textFormat';
import { REASON_TEXTS } from '../../../src/import/reasonText';

const bytes = (start: string, end = '\0\0\x01\x02\x03') => Uint8Array.from(`${start}${end.repeat(40)}`, (character) => character.charCodeAt(0));

const OFFER = 'Open a table instead: CSV, XLSX, JSON or Parquet, or paste its cells.';

describe('the first bytes of a file', () => {
  it.each([
    ['\x89PNG', `This file is a PNG picture. ${OFFER}`],
    ['\xff\xd8\xff', `This file is a JPEG picture. ${OFFER}`],
    ['GIF8', `This file is a GIF picture. ${OFFER}`],
    ['RIFFxxxxWEBP', `This file is a WebP picture. ${OFFER}`],
    ['xxxxftyp', `This file is a film or a picture. ${OFFER}`],
    ['%PDF-', 'This file is a PDF. Copy the table out of it and paste it here, or export it as CSV.'],
    ['{\\rtf', 'This file is a rich text document. Copy the figures out of it and paste them here.'],
    ['SQLite format 3\0', 'This file is an SQLite database. Export the table that you need as CSV.'],
    ['ARROW1\0', 'This file is an Arrow file. Save it as Parquet or CSV.'],
    ['Obj\x01', 'This file is an Avro file. Save it as Parquet or CSV.'],
    ['ORC', 'This file is an ORC file. Save it as Parquet or CSV.'],
    ['BZh', 'This file is compressed with bzip2. Unpack it first.'],
    ['\xfd7zXZ\0', 'This file is compressed with xz. Unpack it first.'],
    ['\x28\xb5\x2f\xfd', 'This file is compressed with Zstandard. Unpack it first.'],
    ['7z\xbc\xaf\x27\x1c', 'This file is a 7-Zip archive. Unpack it and open the table inside.'],
    ['Rar!\x1a\x07', 'This file is a RAR archive. Unpack it and open the table inside.'],
    ['PARE', 'This file is an encrypted Parquet file. Save it without encryption, or as CSV.'],
    ['nothing', `This file is not text, and no table that is known here. ${OFFER}`],
  ])('%j tell what it is and what to do', (start, problem) => {
    expect(binaryFormat(bytes(start))).toEqual({ kind: 'refused', problem });
  });

  it.each([
    ['PK\x03\x04', 'zip'], ['PK\x05\x06', 'zip'], ['PK\x07\x08', 'zip'], ['PAR1', 'parquet'], ['\x1f\x8b', 'gzip'], ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'oldOffice'],
    ['\xff\xfe', 'text'], ['\xfe\xff', 'text'],
  ])('%j tell that it is %s', (start, kind) => {
    expect(binaryFormat(bytes(start))).toEqual({ kind });
  });

  it.each(['ORC leaders', 'BZh is a name', 'salary\r\n\t85,000\u000c', '', 'P', '\x1b$B%Q\x1b(B'])('%j are a text', (text) => {
    expect(binaryFormat(Uint8Array.from(text, (character) => character.charCodeAt(0)))).toEqual({ kind: 'text' });
  });

  it('are a text in UTF-16 with zeros on one side alone', () => {
    const wide = (text: string, isBigEndian: boolean) => Uint8Array.from(Array.from(text, (letter) => (isBigEndian ? [0, letter.charCodeAt(0)] : [letter.charCodeAt(0), 0])).flat());
    expect(binaryFormat(wide('salary,85000', false)).kind).toBe('text');
    expect(binaryFormat(wide('salary,85000', true)).kind).toBe('text');
    expect(binaryFormat(Uint8Array.from({ length: 40 }, (_, at) => (at % 4 < 2 ? 0 : 65))).kind).toBe('refused');
  });

  it('are a text with a control character in fifty, and none with more', () => {
    const text = (controls: number) => Uint8Array.from({ length: 100 }, (_, at) => (at < controls ? 1 : 65));
    expect(binaryFormat(text(2)).kind).toBe('text');
    expect(binaryFormat(text(3)).kind).toBe('refused');
  });
});

describe('the files in a ZIP archive', () => {
  it.each([
    ['xl/workbook.bin', 'This is a binary Excel workbook (.xlsb). Save it as .xlsx or CSV.'],
    ['content.xml', 'This is an OpenDocument file, such as .ods. Save it as .xlsx or CSV.'],
    ['META-INF/manifest.xml', 'This is an OpenDocument file, such as .ods. Save it as .xlsx or CSV.'],
    ['word/document.xml', 'This is a Word document. Copy its table and paste it here, or save the table as .xlsx or CSV.'],
    ['ppt/presentation.xml', 'These are PowerPoint slides. Copy the table out of them and paste it here.'],
    ['Index/Document.iwa', 'This is a Numbers or Pages document. Export it as .xlsx or CSV.'],
    ['2024/pay.ndjson', 'This is a ZIP archive. Unpack it and open the table inside.'],
    ['old/xl/workbook.bin', 'This is a ZIP archive without a table that is known here. Open a CSV, XLSX, JSON or Parquet file.'],
    ['my-content.xml', 'This is a ZIP archive without a table that is known here. Open a CSV, XLSX, JSON or Parquet file.'],
    ['pay.csv.bak', 'This is a ZIP archive without a table that is known here. Open a CSV, XLSX, JSON or Parquet file.'],
  ])('say what it is: %s', (name, problem) => {
    expect(archiveProblem(['readme', name])).toBe(problem);
  });

  it('make it a workbook where there is one', () => {
    for (const name of ['xl/workbook.xml', 'xl/workbook2.xml', 'XL/Workbook.XML', 'xl\\workbook.xml']) expect([name, isWorkbook([name, 'a'])]).toEqual([name, true]);
    for (const name of ['my/xl/workbook.xml', 'xl/workbook.xml.rels', 'xl/workbook.bin', '']) expect([name, isWorkbook([name])]).toEqual([name, false]);
  });
});

describe('the beginning of a text', () => {
  it.each([
    ['<!doctype html>', 'a web page'], ['  <html lang="en">', 'a web page'], ['<TABLE>', 'a web page'], ['<?xml version="1.0"?>', 'XML'], ['\n<svg>', 'XML'],
  ])('%j tells that it is %s', (head, what) => {
    expect(textFormat(head, true, 'pay.csv')).toMatchObject({ kind: 'refused', problem: expect.stringMatching(`^This file is ${what}\\. Open it `) });
  });

  it.each([
    ['{"pay": 1}', true, '', 'json'],
    ['{"pay": 1}', true, 'a.jsonl', 'jsonLines'],
    ['{"pay": 1}', true, 'a.NDJSON.gz', 'jsonLines'],
    ['{"pay": 1}', true, 'a.jsonl.csv', 'json'],
    ['{"pay": 1}\n{"pay": 2}', true, '', 'jsonLines'],
    ['[1]\n[2]\n', true, '', 'jsonLines'],
    ['{"pay": 1}\n{"pa', false, '', 'jsonLines'],
    ['[{"pay": 1}, {"pa', false, '', 'json'],
    ['[]', true, '', 'json'],
    ['{}', true, '', 'json'],
    ['[{"pay": 1}', true, '', 'json'],
    ['[Acme', true, '', 'plain'],
    ['{"note', false, '', 'json'],
    ['{note', false, '', 'plain'],
    ['[Acme] 85k', true, '', 'plain'],
    ['{"pay" 1}', true, '', 'plain'],
    ['pay', true, 'a.json', 'json'],
    ['pay', true, 'a.geojson.gz', 'json'],
    ['pay', true, 'a.jsonx', 'plain'],
    ['pay', true, 'a.jsonl', 'jsonLines'],
    ['pay', true, 'a.csv', 'delimited'],
    ['pay', true, 'a.TSV.gz', 'delimited'],
    ['pay', true, 'a.psv', 'delimited'],
    ['pay', true, 'csv', 'plain'],
    ['pay', true, 'a.csv.bak', 'plain'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', true, '', 'barTable'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', false, '', 'delimited'],
    ['a,b\n1,2', true, '', 'delimited'],
    ['Acme pays well.', true, '', 'plain'],
  ])('%j (whole: %s, named “%s”) is %s', (head, isWhole, name, kind) => {
    expect(textFormat(head, isWhole, name).kind).toBe(kind);
  });
});

describe('why rows are set aside', () => {
  it('is said in words, each its own', () => {
    const texts = Object.values(REASON_TEXTS);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toMatch(/^[A-Z][a-z]/u);
  });
});

describe('bytes that begin as a text does', () => {
  it('are one, whatever comes behind', () => {
    expect(binaryFormat(strToU8('company,pay\nAcme,85000')).kind).toBe('text');
  });
});
