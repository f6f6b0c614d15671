import { gzipSync } from 'fflate';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { beforeAll, describe, expect, it } from 'vitest';
import { FOUND_OUT, openFile, tableOf } from './opened';
import { readSource } from '../../../src/import/readSource';
import { workbookFile } from './workbookFile';

const NAMES = ['pay.csv', 'pay.json', 'pay.ndjson', 'pay.xlsx', 'pay.parquet', 'pay.txt', ''];
const name = fc.constantFrom(...NAMES);
const anyText = fc.string({ unit: 'binary', maxLength: 60 });

/** Reads bytes and says what is not right about the answer: a table must hold together, a problem be words. */
async function faultsOf(content: Uint8Array, file: string): Promise<string[]> {
  const outcome = await openFile(content, file);
  if (!outcome.ok) {
    const isForeseen = outcome.problem.endsWith('.') && !outcome.problem.includes('a reason that is not known');
    return isForeseen ? [] : [outcome.problem];
  }
  const { rowCount, sourceRow, shape, columns } = outcome.table;
  const names = new Set(columns.map((column) => column.name));
  return [
    ...(sourceRow.length === rowCount && shape.length === rowCount ? [] : ['rows']),
    ...columns.flatMap(({ name: column, codes }) => (codes.length === rowCount ? [] : [column])),
    ...(names.size === columns.length ? [] : ['names']),
  ];
}

/** Some bytes of a file replaced, and some cut off its end. */
function spoilt(file: () => Uint8Array) {
  return fc
    .record({
      cut: fc.nat({ max: 40 }),
      changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 255 })), { maxLength: 6 }),
    })
    .map(({ cut, changes }) => {
      const bytes = file().slice(0, Math.max(0, file().length - Math.max(0, cut - 20)));
      for (const [place, byte] of changes) bytes[Math.floor(place * (bytes.length - 1))] = byte;
      return bytes;
    });
}

const files: Record<'workbook' | 'parquet' | 'gzip', Uint8Array> = {
  workbook: new Uint8Array(),
  parquet: new Uint8Array(),
  gzip: new Uint8Array(),
};

beforeAll(async () => {
  const rows = Array.from({ length: 40 }, (_, index) => [`Company ${index}`, index * 1000]);
  files.workbook = await workbookFile({ Pay: [['Company', 'Pay'], ...rows] });
  files.parquet = new Uint8Array(
    parquetWriteBuffer({
      rowGroupSize: 25,
      columnData: [
        { name: 'Company', data: rows.map(([company]) => company), type: 'STRING', nullable: true },
        { name: 'Pay', data: rows.map(([, pay]) => pay), type: 'INT32' },
        { name: 'More', data: rows.map((row) => ({ row })), type: 'JSON' },
      ],
    }),
  );
  files.gzip = gzipSync(new TextEncoder().encode(JSON.stringify(rows)));
});

describe('Whatever is opened, the answer is a table that holds together, or words', () => {
  it('for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), name, async (bytes, file) => {
        expect(await faultsOf(bytes, file)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('for any bytes after the signature of a format', async () => {
    const signature = fc.constantFrom('PK\x03\x04', 'PAR1', '\x1f\x8b\x08', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '\xff\xfe', '[{"', '{"a":[', '<');
    await fc.assert(
      fc.asyncProperty(signature, fc.uint8Array({ maxLength: 300 }), name, async (start, bytes, file) => {
        const all = Uint8Array.from([...Array.from(start, (letter) => letter.charCodeAt(0)), ...bytes]);
        expect(await faultsOf(all, file)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('for any text', async () => {
    const text = fc.oneof(anyText, fc.array(fc.constantFrom('"', ',', '\n', '\r', '[', ']', '{', '}', ':', '\\', '1', 'a', '|', '\t', ' ')).map((parts) => parts.join('')));
    await fc.assert(
      fc.asyncProperty(text, async (pasted) => {
        const outcome = await readSource({ kind: 'text', name: '', text: pasted }, FOUND_OUT, () => undefined);
        expect(typeof outcome.ok).toBe('boolean');
      }),
      { numRuns: 600 },
    );
  });

  it('for workbooks with bytes changed or missing', async () => {
    await fc.assert(
      fc.asyncProperty(spoilt(() => files.workbook), name, async (bytes, file) => {
        expect(await faultsOf(bytes, file)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('for Parquet files with bytes changed or missing', async () => {
    await fc.assert(
      fc.asyncProperty(spoilt(() => files.parquet), name, async (bytes, file) => {
        expect(await faultsOf(bytes, file)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('for gzip files with bytes changed or missing', async () => {
    await fc.assert(
      fc.asyncProperty(spoilt(() => files.gzip), name, async (bytes, file) => {
        expect(await faultsOf(bytes, file)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('No row and no cell is lost', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('__proto__', '', ' ', 'NA', '45.000', '=1', '€', '"', '\n'));
  // A half of a surrogate pair is no text that a file can hold.
  const whole = cell.map((text) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)));

  it('from a list of objects, written as JSON or as lines', async () => {
    const rows = fc.array(fc.dictionary(whole, fc.oneof(whole, fc.integer(), fc.boolean(), fc.constant(null)), { minKeys: 1, maxKeys: 4 }), { minLength: 2, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async (objects, isByLine) => {
        const text = isByLine ? objects.map((row) => JSON.stringify(row)).join('\n') : JSON.stringify(objects, null, 1);
        const table = tableOf(await openFile(text, isByLine ? 'x.ndjson' : 'x.json'));
        const expected = objects.map((row) => Object.values(row).map((value) => (value === null ? '' : String(value))).filter(Boolean).toSorted());
        expect(table.rows.map((row) => row.filter(Boolean).toSorted())).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('from plain lines', async () => {
    const lines = fc.array(fc.stringMatching(/^[a-z€ 0-9.,-]{0,20}$/), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(lines, async (written) => {
        const outcome = await readSource({ kind: 'text', name: '', text: `Was man so verdient!\n${written.join('\n')}` }, FOUND_OUT, () => undefined);
        const { rows, format } = tableOf(outcome);
        fc.pre(format.startsWith('Plain'));
        // Two lines that begin with a dash are a list, which is read without its bullets.
        fc.pre(written.filter((line) => /^\s*-\s+\S/.test(line)).length < 2);
        const kept = written.map((line) => line.trim()).filter((line) => !/^(?:[\s-]{3,})?$/.test(line));
        expect(rows.slice(1).map(([text]) => text)).toEqual(kept);
      }),
      { numRuns: 200 },
    );
  });
});
