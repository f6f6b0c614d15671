import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../src/import/delimited/readDelimited';
import { findEncoding } from '../../../src/import/encoding';
import { utf8FromWindows1252 } from '../../../src/import/windows1252';
import { openFile, tableOf } from './opened';
import { rowsOf } from './rowsOf';

const CSV = 'Ort,Gehalt\nMünchen,"€ 60.000"\n“Köln”,1\n';

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function utf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const words = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) words.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(words.buffer);
}

/** Letters of Latin-1, and the few of Windows-1252's own that are used here. */
function windows1252(text: string): Uint8Array<ArrayBuffer> {
  const own = new Map([
    ['€', 0x80],
    ['“', 0x93],
    ['”', 0x94],
  ]);
  return Uint8Array.from(text, (character) => own.get(character) ?? character.charCodeAt(0));
}

async function read(content: Uint8Array<ArrayBuffer>) {
  const outcome = await readDelimited(new Blob([content]), { sheet: null, header: null }, () => undefined);
  if (!outcome.ok) throw new Error(outcome.problem);
  const names = outcome.table.columns.map(({ name }) => name);
  return { rows: [names, ...rowsOf(outcome.table)], format: outcome.format, notes: outcome.notes };
}

const rows = [
  ['Ort', 'Gehalt'],
  ['München', '€ 60.000'],
  ['“Köln”', '1'],
];

describe('The encoding of a text', () => {
  it.each([
    ['UTF-8', utf8(CSV), 'CSV, commas, UTF-8'],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${CSV}`), 'CSV, commas, UTF-8'],
    ['UTF-16 with a byte order mark', utf16(`\ufeff${CSV}`, true), 'CSV, commas, UTF-16'],
    ['big-endian UTF-16 with a byte order mark', utf16(`\ufeff${CSV}`, false), 'CSV, commas, UTF-16 (big-endian)'],
  ])('is known for %s', async (_, content, format) => {
    expect(await read(content)).toEqual({ rows, format, notes: [] });
  });

  it.each([
    ['UTF-16 without a byte order mark', utf16(CSV, true), 'UTF-16'],
    ['big-endian UTF-16 without one', utf16(CSV, false), 'UTF-16 (big-endian)'],
    ['Windows-1252', windows1252(CSV), 'Windows-1252'],
  ])('is guessed for %s, and said', async (_, content, name) => {
    expect(await read(content)).toEqual({
      rows,
      format: `CSV, commas, ${name}`,
      notes: [
        `The file does not say how its letters are encoded; it is read as ${name}. If letters look wrong, save it as UTF-8 and open it again.`,
      ],
    });
  });

  it('is Windows-1252 for the whole file when bytes that are no UTF-8 come late', async () => {
    const many = 'München,1\n'.repeat(60_000);
    const { rows: read1252, format } = await read(windows1252(`Ort,Gehalt\n${'Ulm,1\n'.repeat(100_000)}${many}`));
    expect(format).toBe('CSV, commas, Windows-1252');
    expect(read1252).toHaveLength(160_001);
    expect(read1252.at(-1)).toEqual(['München', '1']);
  });

  it('is found out for cells that are cut inside a character, or that lie beyond the last column', async () => {
    const start = `a,b\n${'1,2\n'.repeat(100_000)}`;
    // Taken together, "Ã" and "©" of Windows-1252 would be an "é" of UTF-8.
    const cut = await read(windows1252(`${start}\u00c3,1\n\u00a9,1\n`));
    expect(cut.format).toBe('CSV, commas, Windows-1252');
    expect(cut.rows.slice(-2)).toEqual([
      ['\u00c3', '1'],
      ['\u00a9', '1'],
    ]);
    expect((await read(windows1252(`${start}1,2,\u00e9\n`))).format).toBe('CSV, commas, Windows-1252');
    expect((await read(windows1252(`${start}"1" x,\u00e9\n"2",3\n`))).format).toBe('CSV, commas, Windows-1252');
  });

  it('has a character for every byte of Windows-1252', () => {
    const utf8Bytes = utf8FromWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    const characters = Array.from(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(utf8Bytes));
    expect(new Set(characters).size).toBe(256);
    expect([0x41, 0x80, 0x8a, 0x95, 0x99, 0x9f, 0xa0, 0xe9, 0xff].map((byte) => characters[byte])).toEqual([
      'A', '€', 'Š', '•', '™', 'Ÿ', '\u00a0', 'é', 'ÿ',
    ]);
  });

  it('is Windows-1252 in JSON, in JSON lines and in plain text as well', async () => {
    const texts = ['[{"Gehalt":"85.000 €","Ort":"Köln"}]', '{"Gehalt":"85.000 €","Ort":"Köln"}\n{"Gehalt":"60.000 €","Ort":"Ulm"}\n', 'Köln: 85.000 €\nUlm: 60.000 €'];
    for (const text of texts) {
      const cells = tableOf(await openFile(windows1252(text))).rows.flat().join(' ');
      expect(cells).toContain('85.000 €');
      expect(cells).toContain('Köln');
    }
  });

  it('is UTF-8 where a sample ends inside a character', () => {
    const bytes = utf8('Gehalt in €');
    expect(findEncoding(bytes.subarray(0, -1), false).label).toBe('utf-8');
    expect(findEncoding(bytes.subarray(0, -1), true).label).toBe('windows-1252');
  });

  it('is UTF-16 by zeros in one place of two: one in twenty bytes at least, and ten times as many as in the other', () => {
    /** Bytes with so many zeros at odd and at even places; the others are letters. */
    const bytes = (length: number, odd: number, even: number): Uint8Array =>
      Uint8Array.from({ length }, (_, index) => (Math.floor(index / 2) < (index % 2 === 1 ? odd : even) ? 0 : 0x61));
    const labelOf = (length: number, odd: number, even: number) => findEncoding(bytes(length, odd, even), true).label;
    expect([labelOf(200, 10, 0), labelOf(200, 9, 0), labelOf(200, 0, 10), labelOf(200, 0, 9)]).toEqual(['utf-16le', 'utf-8', 'utf-16be', 'utf-8']);
    expect([labelOf(200, 20, 2), labelOf(200, 20, 3), labelOf(200, 2, 20), labelOf(200, 3, 20)]).toEqual(['utf-16le', 'utf-8', 'utf-16be', 'utf-8']);
    expect([labelOf(4, 2, 0), labelOf(3, 1, 0), labelOf(2, 1, 0), labelOf(0, 0, 0)]).toEqual(['utf-16le', 'utf-8', 'utf-8', 'utf-8']);
  });

  it('is what the byte order mark says, and that alone when whole', () => {
    expect([[0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]].map((mark) => findEncoding(Uint8Array.from(mark), true))).toEqual([
      { label: 'utf-8', name: 'UTF-8', markLength: 3, isGuessed: false },
      { label: 'utf-16le', name: 'UTF-16', markLength: 2, isGuessed: false },
      { label: 'utf-16be', name: 'UTF-16 (big-endian)', markLength: 2, isGuessed: false },
    ]);
    expect(findEncoding(Uint8Array.of(0xef, 0xbb), true)).toEqual({ label: 'windows-1252', name: 'Windows-1252', markLength: 0, isGuessed: true });
    expect(findEncoding(Uint8Array.of(0xef, 0xbb), false)).toEqual({ label: 'utf-8', name: 'UTF-8', markLength: 0, isGuessed: false });
  });

  it('is UTF-8 where a character lies across the pieces in which that is seen', () => {
    const bytes = utf8(`${'x'.repeat(2 ** 20 - 1)}€${'x'.repeat(100)}`);
    expect(findEncoding(bytes, true).label).toBe('utf-8');
    expect(findEncoding(bytes.fill(0x78, 2 ** 20, 2 ** 20 + 1), true).label).toBe('windows-1252');
  });

  it('is UTF-8 for letters of any script in UTF-8, and UTF-16 for them in UTF-16', () => {
    const japanese = '名前,年収\n山田,600万円\n佐藤,7000000\n';
    expect(findEncoding(utf8(japanese), true).label).toBe('utf-8');
    expect(findEncoding(utf16(japanese, true), true).label).toBe('utf-16le');
    expect(findEncoding(utf16(japanese, false), true).label).toBe('utf-16be');
  });
});
