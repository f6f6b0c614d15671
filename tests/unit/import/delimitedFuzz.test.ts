import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../src/import/delimited/byteReader';
import type { Layout } from '../../../src/import/delimited/layout';
import { PapaReader } from '../../../src/import/delimited/papaReader';
import { readDelimited } from '../../../src/import/delimited/readDelimited';
import type { Marks } from '../../../src/import/delimited/marks';
import type { RecordsRead } from '../../../src/import/delimited/recordsRead';
import type { RawTable } from '../../../src/import/rawTable';
import { rowsOf } from './rowsOf';

const COLUMNS = 3;
/** Three nameless columns and no header: every record that is no blank line is a row. */
const layout: Layout = { names: ['', '', ''], hasHeader: false, before: 0, titles: [] };

const anyDelimiter = fc.constantFrom(',', ';', '\t', '|');
const anyLineEnd = fc.constantFrom('\n', '\r\n', '\r');
const anyQuote = fc.constantFrom('"', "'");
/** Few characters, so that marks meet; some of two, three and four bytes. */
const anyCell = fc
  .array(fc.constantFrom('a', '1', ' ', ',', ';', '\t', '|', '"', "'", '\n', '\r\n', 'é', '€', '👩‍💻', '\ufeff', '12345678'), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

/** A table as text that is quoted where it has to be and, at random, where it need not be. */
const anyCsv = fc
  .record({ delimiter: anyDelimiter, lineEnd: anyLineEnd, quote: anyQuote, endsLine: fc.boolean() })
  .chain(({ delimiter, lineEnd, quote, endsLine }) => {
    const written = fc.tuple(anyCell, fc.boolean()).map(([cell, isQuoted]) => {
      const mustBeQuoted = [delimiter, '\n', '\r'].some((mark) => cell.includes(mark)) || cell.startsWith(quote);
      return isQuoted || mustBeQuoted ? `${quote}${cell.replaceAll(quote, quote + quote)}${quote}` : cell;
    });
    // No cells at all are a blank line.
    const line = fc.array(written, { maxLength: COLUMNS + 2 }).map((cells) => cells.join(delimiter));
    return fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => ({
      text: lines.join(lineEnd) + (endsLine ? lineEnd : ''),
      lineEnd,
      marks: { delimiter: delimiter.charCodeAt(0), quote: quote.charCodeAt(0), crEnds: lineEnd === '\r' },
    }));
  });

/** Text of marks and letters in any order: quotes open and close where they should not. */
const anyMess = fc
  .array(fc.constantFrom('a', 'b ', ',', ',', '"', '"', '\n', ' ', 'é'), { maxLength: 60 })
  .map((parts) => ({ text: parts.join(''), lineEnd: '\n' as const, marks: { delimiter: 44, quote: 34, crEnds: false } }));

/** Where to cut: sizes of pieces, in turn. */
const anyCuts = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 200 })), { minLength: 1, maxLength: 5 });

function readBytes(text: string, marks: Marks, cuts: readonly number[]): RecordsRead | 'malformed' {
  const reader = new ByteReader(marks, layout);
  const bytes = new TextEncoder().encode(text);
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = cuts[turn % cuts.length] ?? 1;
    reader.push(bytes.slice(at, at + size));
    at += size;
  }
  const result = reader.finish();
  return reader.isMalformed ? 'malformed' : result;
}

function readPatiently(text: string, marks: Marks, cuts: readonly number[]): RecordsRead {
  const reader = new PapaReader(marks, layout);
  for (let at = 0, turn = 0; at < text.length; turn += 1) {
    const size = cuts[turn % cuts.length] ?? 1;
    reader.push(text.slice(at, at + size));
    at += size;
  }
  return reader.finish();
}

/** The rows as Papa Parse cuts them in one go, without blank lines and without empty cells at the end. */
function expectedRows(text: string, { delimiter, quote }: Marks, newline: '\n' | '\r\n' | '\r'): string[][] {
  // Papa Parse drops one byte order mark; here that is done before.
  const { data, errors } = Papa.parse<string[]>(`\ufeff${text}`, {
    delimiter: String.fromCharCode(delimiter),
    quoteChar: String.fromCharCode(quote),
    newline,
  });
  // A record that ends inside a quoted cell is a row, be it as empty as a blank line.
  const open = errors.some(({ code }) => code === 'MissingQuotes') ? data.at(-1) : undefined;
  const isRow = (cells: string[]) => cells === open || cells.length !== 1 || /[^\0- ]/.test(cells[0] ?? '');
  return data.filter(isRow).map(withoutEmptyEnd);
}

/** All cells of each row, those beyond the last column among them. */
function allCells(table: RawTable): string[][] {
  return rowsOf(table).map((cells, row) => withoutEmptyEnd([...cells, ...(table.surplus.get(row) ?? [])]));
}

function withoutEmptyEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

describe('Whatever the table, the delimiter, the quotes, the line ends and wherever the pieces are cut,', () => {
  it('the cells are those that Papa Parse finds', () => {
    fc.assert(
      fc.property(anyCsv, anyCuts, ({ text, lineEnd, marks }, cuts) => {
        const read = readBytes(text, marks, cuts);
        if (read === 'malformed') throw new Error('Well-formed text was given up');
        expect(allCells(read.table)).toEqual(expectedRows(text, marks, lineEnd));
      }),
      { numRuns: 2000 },
    );
  });

  it('text with quotes in the wrong places is read as by Papa Parse, or handed over to it', () => {
    let handedOver = 0;
    fc.assert(
      fc.property(anyMess, anyCuts, ({ text, lineEnd, marks }, cuts) => {
        // Where a stray quote would swallow rows, Papa Parse is not followed.
        fc.pre(readPatiently(text, marks, cuts).strayQuote === null);
        const expected = expectedRows(text, marks, lineEnd);
        expect(allCells(readPatiently(text, marks, cuts).table)).toEqual(expected);
        const read = readBytes(text, marks, cuts);
        if (read === 'malformed') handedOver += 1;
        expect(read === 'malformed' ? expected : allCells(read.table)).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
    expect(handedOver).toBeGreaterThan(0);
  });

  it('the fast and the patient reader agree on row numbers, shapes and blank lines', () => {
    fc.assert(
      fc.property(fc.oneof(anyCsv, anyMess), anyCuts, anyCuts, ({ text, marks }, cuts, otherCuts) => {
        const fast = readBytes(text, marks, cuts);
        if (fast === 'malformed') return;
        const patient = readPatiently(text, marks, otherCuts);
        expect([...fast.table.sourceRow]).toEqual([...patient.table.sourceRow]);
        expect([...fast.table.shape]).toEqual([...patient.table.shape]);
        expect(fast.table.surplus).toEqual(patient.table.surplus);
        expect(fast.blankLines).toBe(patient.blankLines);
        expect([fast.strayQuote, fast.openCell]).toEqual([patient.strayQuote, patient.openCell]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('Whatever the bytes of a file,', () => {
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    // Bytes that are mostly marks, letters and halves of characters.
    fc
      .array(fc.constantFrom(44, 44, 10, 10, 13, 34, 39, 59, 9, 124, 48, 49, 65, 32, 0xc3, 0xa9, 0xff, 0xfe, 0xef, 0xbb, 0xbf, 0), {
        maxLength: 300,
      })
      .map((bytes) => Uint8Array.from(bytes)),
    anyCsv.map(({ text }) => new TextEncoder().encode(text)),
  );

  it('they are read or refused with a reason, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, fc.constantFrom(null, true, false), async (bytes, header) => {
        const outcome = await readDelimited(new Blob([new Uint8Array(bytes)]), { sheet: null, header }, () => undefined);
        expect(outcome.ok || /^This file .*\.$/.test(outcome.problem)).toBe(true);
        if (!outcome.ok) return;
        const { table } = outcome;
        expect(table.rowCount).toBeGreaterThan(0);
        expect(rowsOf(table).flat()).not.toContain('(missing)');
        expect(table.columns.every(({ codes }) => codes.length === table.rowCount)).toBe(true);
        expect([table.sourceRow.length, table.shape.length]).toEqual([table.rowCount, table.rowCount]);
        expect(new Set(table.columns.map(({ name }) => name)).size).toBe(table.columns.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('no line of text is lost: each is a row, the header or passed over', async () => {
    const anyLine = fc
      .array(fc.constantFrom('a', '1', ',', ';', ' ', "b'", '\t', '|', '45.000', '€'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine, { minLength: 1, maxLength: 30 }), async (lines) => {
        const outcome = await readDelimited(new Blob([lines.join('\n')]), { sheet: null, header: null }, () => undefined);
        if (!outcome.ok) return;
        const { table, notes, header } = outcome;
        const passedOver = notes.map((note) => /^([\d,]+) (?:blank )?lines? /.exec(note)?.[1]).filter((count) => count !== undefined);
        const counted = table.rowCount + (header ? 1 : 0) + passedOver.reduce((sum, count) => sum + Number(count), 0);
        // Behind a last line end nothing comes.
        expect(counted).toBe(lines.at(-1) === '' ? lines.length - 1 : lines.length);
      }),
      { numRuns: 1000 },
    );
  });
});
