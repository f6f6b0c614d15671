import { describe, expect, it } from 'vitest';
import { type BinaryFormat, binaryFormat } from '../../../../src/import/detect/binaryFormat';

/** What a file is whose first bytes are these, each written as one character. */
function formatOf(head: string): BinaryFormat {
  return binaryFormat(Uint8Array.from(head, (character) => character.charCodeAt(0)));
}

/** Bytes that no text has. */
const CONTROLS = '\x01\x02\x03\x04\x05\x06\x07\x08'.repeat(8);
const UNKNOWN = 'This file is not text, and no table that is known here. Open a table instead: CSV, XLSX, JSON or Parquet, or paste its cells.';

describe('a file that can be opened', () => {
  it.each([
    ['a ZIP archive', 'PK\x03\x04', 'zip'],
    ['an empty ZIP archive', 'PK\x05\x06', 'zip'],
    ['a ZIP archive in parts', 'PK\x07\x08', 'zip'],
    ['Parquet', 'PAR1', 'parquet'],
    ['gzip', '\x1f\x8b', 'gzip'],
    ['a container of Office before 2007', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'oldOffice'],
  ])('is known by its first bytes: %s', (_, signature, kind) => {
    expect(formatOf(signature)).toEqual({ kind });
    expect(formatOf(signature + CONTROLS)).toEqual({ kind });
    expect(formatOf(` ${signature}`)).not.toEqual({ kind });
    expect(formatOf(signature.slice(0, -1))).not.toEqual({ kind });
    expect(formatOf(`${signature.slice(0, -1)}x`)).not.toEqual({ kind });
  });
});

describe('a file that cannot be opened', () => {
  const offer = 'Open a table instead: CSV, XLSX, JSON or Parquet, or paste its cells.';
  it.each([
    ['PARE', 'an encrypted Parquet file. Save it without encryption, or as CSV.'],
    ['\x89PNG', `a PNG picture. ${offer}`],
    ['\xff\xd8\xff', `a JPEG picture. ${offer}`],
    ['GIF8', `a GIF picture. ${offer}`],
    ['RIFF\x10\x20\x30\x40WEBP', `a WebP picture. ${offer}`],
    ['\0\0\0\x20ftyp', `a film or a picture. ${offer}`],
    ['%PDF-', 'a PDF. Copy the table out of it and paste it here, or export it as CSV.'],
    ['{\\rtf', 'a rich text document. Copy the figures out of it and paste them here.'],
    ['SQLite format 3\0', 'an SQLite database. Export the table that you need as CSV.'],
    ['ARROW1\0', 'an Arrow file. Save it as Parquet or CSV.'],
    ['Obj\x01', 'an Avro file. Save it as Parquet or CSV.'],
    ['ORC', 'an ORC file. Save it as Parquet or CSV.'],
    ['BZh', 'compressed with bzip2. Unpack it first.'],
    ['\xfd7zXZ\0', 'compressed with xz. Unpack it first.'],
    ['\x28\xb5\x2f\xfd', 'compressed with Zstandard. Unpack it first.'],
    ['7z\xbc\xaf\x27\x1c', 'a 7-Zip archive. Unpack it and open the table inside.'],
    ['Rar!\x1a\x07', 'a RAR archive. Unpack it and open the table inside.'],
  ])('that begins with %j says what it is and what to do', (signature, problem) => {
    expect(formatOf(signature + CONTROLS)).toEqual({ kind: 'refused', problem: `This file is ${problem}` });
    expect(formatOf(`x${signature}${CONTROLS}`)).toEqual({ kind: 'refused', problem: UNKNOWN });
  });

  it('says so, whatever it is', () => {
    expect(formatOf(CONTROLS)).toEqual({ kind: 'refused', problem: UNKNOWN });
  });

  it('is refused by a long signature even where the rest is text, and by three letters only where it is none', () => {
    expect(formatOf('%PDF-1.7 and so on')).toMatchObject({ kind: 'refused' });
    expect(formatOf('GIF8 and so on')).toMatchObject({ kind: 'refused' });
    expect(formatOf('ORC,BZh\n1,2')).toEqual({ kind: 'text' });
    expect(formatOf('BZh')).toEqual({ kind: 'text' });
  });
});

describe('a text', () => {
  const text = 'x'.repeat(98);
  it.each([
    ['nothing at all', ''],
    ['letters and figures', 'company,pay\nAcme,85000'],
    ['bytes of other letters', '\xc3\xbc\xe2\x82\xac\xff'],
    ['tabs, line ends, form feeds and escapes alone', '\t\n\v\f\r\x1b'],
    ['two control characters in a hundred', `${text}\x01\x08`],
    ['two others in a hundred', `${text}\x0e\x1f`],
    ['a space and a zero in a hundred', `${text} \0`],
    ['a mark for UTF-16, little end first', `\xff\xfe${CONTROLS}`],
    ['a mark for UTF-16, big end first', `\xfe\xff${CONTROLS}`],
    ['UTF-16 of Latin letters, little end first', 'a\0b\0c\0d\0'],
    ['UTF-16 of Latin letters, big end first', '\0a\0b\0c\0d'],
    ['UTF-16 of which half is Latin, little end first', 'a\0'.repeat(11) + '\x41\x42'.repeat(9)],
    ['UTF-16 of which half is Latin, big end first', '\0a'.repeat(11) + '\x41\x42'.repeat(9)],
    ['UTF-16 with a zero among twenty letters, little end first', 'a\0'.repeat(19) + '\0\0'],
    ['UTF-16 with a zero among twenty letters, big end first', '\0a'.repeat(19) + '\0\0'],
  ])('may hold %s', (_, head) => {
    expect(formatOf(head)).toEqual({ kind: 'text' });
  });

  it.each([
    ['three control characters in a hundred', `${text.slice(1)}\x01\x02\x08`],
    ['three others in a hundred', `${text.slice(1)}\x0e\x1a\x1f`],
    ['a zero, a zero at the next place, and a control character in a hundred', `${text.slice(1)}\0\0\x01`],
    ['three zeros at even places in a hundred', `\0x\0x\0x${'x'.repeat(94)}`],
    ['zeros at four in ten of the odd places', 'a\0'.repeat(8) + 'xx'.repeat(12)],
    ['zeros at four in ten of the even places', '\0a'.repeat(8) + 'xx'.repeat(12)],
    ['zeros at the odd places and at two of twenty even ones', 'a\0'.repeat(18) + '\0\0'.repeat(2)],
    ['zeros at the even places and at two of twenty odd ones', '\0a'.repeat(18) + '\0\0'.repeat(2)],
    ['zeros alone', '\0'.repeat(40)],
  ])('does not hold %s', (_, head) => {
    expect(formatOf(head)).toEqual({ kind: 'refused', problem: UNKNOWN });
  });
});
