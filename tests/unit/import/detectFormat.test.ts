import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/import/limits';
import { readSource } from '../../../src/import/readSource';
import { FOUND_OUT, openFile, paste, problemOf, tableOf } from './opened';
import { workbookFile } from './workbookFile';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A file that begins with these bytes and goes on with bytes of any kind. */
function binary(...start: readonly number[]): Uint8Array {
  return Uint8Array.from([...start, ...Array.from({ length: 600 }, (_, index) => (index * 37) % 256)]);
}

function wide(text: string): number[] {
  return Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();
}

describe('What is no table is refused by what it is, whatever it is called', () => {
  it.each([
    ['a PNG picture', binary(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ['a JPEG picture', binary(0xff, 0xd8, 0xff, 0xe0)],
    ['a GIF picture', strToU8('GIF89a\0\0')],
    ['a PDF', strToU8('%PDF-1.7\n1 0 obj\n')],
    ['a rich text document', strToU8('{\\rtf1\\ansi 85,000}')],
    ['an SQLite database', strToU8('SQLite format 3\0\u0010')],
    ['compressed with xz', binary(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0)],
    ['a 7-Zip archive', binary(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
    ['an encrypted Parquet file', strToU8('PARE\0\0')],
    ['in the old format (.xls)', binary(...OLE)],
    ['locked with a password', binary(...OLE, ...wide('EncryptedPackage'))],
    ['a Word document', binary(...OLE, ...wide('WordDocument'))],
    ['a binary Excel workbook', zipSync({ 'xl/workbook.bin': strToU8('x') })],
    ['an OpenDocument file', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('x') })],
    ['a Word document', zipSync({ 'word/document.xml': strToU8('x') })],
    ['PowerPoint slides', zipSync({ 'ppt/presentation.xml': strToU8('x') })],
    ['a ZIP archive. Unpack it', zipSync({ 'pay/2024.csv': strToU8('pay\n1') })],
    ['a ZIP archive without a table', zipSync({ 'a.exe': strToU8('x') })],
    ['a web page', strToU8('<!DOCTYPE html>\n<html><table><tr><td>85000</td></tr></table></html>')],
    ['XML', strToU8('<?xml version="1.0"?><Workbook/>')],
    ['not text', binary(1, 2, 3, 0, 0, 5)],
  ])('%s', async (what, content) => {
    for (const name of ['salaries.csv', 'salaries.xlsx', 'salaries']) {
      expect(problemOf(await openFile(content, name))).toContain(what);
    }
  });

  it('nothing, and nothing but white space', async () => {
    expect(problemOf(await openFile('', 'empty.csv'))).toContain('nothing in it');
    expect(problemOf(await openFile('\uFEFF', 'empty.csv'))).toContain('nothing in it');
    expect(problemOf(await paste(' \n\t\r\n '))).toContain('nothing in it');
  });
});

describe('A table is read for what it is, whatever it is called', () => {
  it.each([
    ['JSON', '[{"pay": 1}]', 'salaries.csv'],
    ['JSON', '{"pay": [1, 2]}', 'salaries'],
    ['NDJSON', '{"pay": 1}\n{"pay": 2}', 'salaries.json'],
    ['NDJSON', '{"pay": 1}', 'salaries.jsonl'],
    ['Plain text, one salary on each line', '[Acme] 85k\n[Globex] 92k', 'note.md'],
    ['Plain text, one salary on each line', '{Acme} 85k', ''],
  ])('%s', async (format, content, name) => {
    expect(tableOf(await openFile(content, name)).format).toBe(format);
  });

  it('an XLSX workbook', async () => {
    expect(tableOf(await openFile(await workbookFile({ Pay: [['Pay'], [1]] }), 'pay.txt')).format).toBe('XLSX');
  });
});

describe('A file that is compressed with gzip', () => {
  it('is unpacked and read', async () => {
    const table = tableOf(await openFile(gzipSync(strToU8('{"pay": 1}\n{"pay": 2}\n')), 'x.ndjson.gz'));
    expect(table.rows).toEqual([['1'], ['2']]);
  });

  it('is refused where it is cut off or broken', async () => {
    const packed = gzipSync(strToU8(Array.from({ length: 999 }, (_, index) => `{"pay": ${index}}`).join('\n')));
    expect(problemOf(await openFile(packed.slice(0, packed.length - 40)))).toContain('damaged or incomplete');
    expect(problemOf(await openFile(binary(0x1f, 0x8b, 8)))).toContain('damaged');
  });
});

describe('A file that is larger than memory allows', () => {
  it('is refused with its size and what to do, where it must be held whole', async () => {
    // As large as it says, without the bytes.
    const part = new Blob(['[{"pay": 1},'.padEnd(1_000_000)]);
    const blob = new Blob(Array.from({ length: 260 }, () => part));
    const outcome = await readSource({ kind: 'file', name: 'x.json', blob }, FOUND_OUT, () => undefined);
    expect(problemOf(outcome)).toMatch(/^This JSON has 260 MB, and at most 250 MB can be read here\. Save it as CSV/);
    expect(LIMITS.json).toBe(250_000_000);
  });

  it('is refused where a browser can no longer read it', async () => {
    const blob = new Blob(['[1]']);
    blob.slice = () => {
      throw new DOMException('gone', 'NotReadableError');
    };
    const outcome = await readSource({ kind: 'file', name: 'x.json', blob }, FOUND_OUT, () => undefined);
    expect(problemOf(outcome)).toContain('moved, changed or locked');
  });
});
