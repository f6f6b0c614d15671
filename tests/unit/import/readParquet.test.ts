import { gzipSync } from 'fflate';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openFile, problemOf, tableOf } from './opened';

type Options = Omit<Parameters<typeof parquetWriteBuffer>[0], 'columnData'>;

function parquetFile(columnData: ColumnSource[], options: Options = {}): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData, ...options }));
}

/** A Zstandard frame (RFC 8878) of one block that holds the bytes as they are. */
function storedFrame(bytes: Uint8Array): Uint8Array {
  const frame = new Uint8Array(12 + bytes.length);
  const view = new DataView(frame.buffer);
  view.setUint32(0, 0xfd_2f_b5_28, true);
  // A single segment whose length is said in four bytes.
  view.setUint8(4, 0xa0);
  view.setUint32(5, bytes.length, true);
  // The last block, of raw bytes.
  const header = 1 | (bytes.length << 3);
  view.setUint16(9, header & 0xff_ff, true);
  view.setUint8(11, header >>> 16);
  frame.set(bytes, 12);
  return frame;
}

describe('A Parquet file', () => {
  it('is read row group by row group, with progress, whatever it is called', async () => {
    const count = 2500;
    const pay = Array.from({ length: count }, (_, index) => index * 10);
    const company = pay.map((value) => `Company ${value % 7} €😀`);
    const file = parquetFile(
      [
        { name: 'Company', data: company, type: 'STRING' },
        { name: '__proto__', data: pay, type: 'INT32' },
        { name: 'constructor', data: pay.map((value) => value + 0.5), type: 'DOUBLE' },
      ],
      { rowGroupSize: 1000 },
    );
    const steps: number[] = [];
    const table = tableOf(await openFile(file, 'x.csv', {}, ({ rows }) => steps.push(rows)));
    expect(table.names).toEqual(['Company', '__proto__', 'constructor']);
    expect(table.rows).toEqual(pay.map((value, index) => [company[index], String(value), String(value + 0.5)]));
    expect(table.sourceRow.at(-1)).toBe(count);
    expect(new Set(steps)).toEqual(new Set([0, 1000, 2000, 2500]));
  });

  it('has dates and times as ISO text, nulls as nothing, lists and objects as JSON', async () => {
    const file = parquetFile([
      { name: 'at', data: [new Date('2024-01-05T12:30:00.25Z'), new Date('1969-12-31T00:00:00Z'), null], type: 'TIMESTAMP', nullable: true },
      { name: 'big', data: [9007199254740993n, -1n, 0n], type: 'INT64' },
      { name: 'ok', data: [true, false, null], type: 'BOOLEAN', nullable: true },
      { name: 'tags', data: [{ min: 1, cities: ['Bonn'] }, [1, 2], null], type: 'JSON', nullable: true },
      { name: 'float', data: [85.9, 1e10, 0.1], type: 'FLOAT' },
    ]);
    const table = tableOf(await openFile(file));
    expect(table.rows).toEqual([
      ['2024-01-05T12:30:00.25', '9007199254740993', 'true', '{"min":1,"cities":["Bonn"]}', '85.9'],
      ['1969-12-31', '-1', 'false', '[1,2]', '10000000000'],
      ['', '0', '', '', '0.1'],
    ]);
  });

  it('has decimals with all their digits, and dates and times of day', async () => {
    const file = parquetFile(
      [
        { name: 'small', data: [85000.1, -0.05, 8500010.07] },
        { name: 'day', data: [19727, 0, -1].map((days) => new Date(days * 86_400_000)) },
        { name: 'time', data: [45_296_250, 0, 1000] },
      ],
      {
        schema: [
          { name: 'root', num_children: 3 },
          { name: 'small', type: 'INT64', converted_type: 'DECIMAL', scale: 2, precision: 18, repetition_type: 'REQUIRED' },
          { name: 'day', type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' },
          { name: 'time', type: 'INT32', converted_type: 'TIME_MILLIS', repetition_type: 'REQUIRED' },
        ],
      },
    );
    expect(tableOf(await openFile(file)).rows).toEqual([
      ['85000.10', '2024-01-05', '12:34:56.25'],
      ['-0.05', '1970-01-01', '00:00:00'],
      ['8500010.07', '1969-12-31', '00:00:01'],
    ]);
  });

  it.each([
    ['SNAPPY', undefined],
    ['GZIP', { GZIP: (bytes: Uint8Array) => gzipSync(bytes) }],
    ['BROTLI', { BROTLI: (bytes: Uint8Array) => new Uint8Array(brotliCompressSync(bytes)) }],
    ['ZSTD', { ZSTD: storedFrame }],
    ['UNCOMPRESSED', undefined],
  ] as const)('is read where it is packed with %s', async (codec, compressors) => {
    const data = Array.from({ length: 500 }, (_, index) => `Company ${index}`);
    const file = parquetFile([{ name: 'a', data, type: 'STRING' }], { codec, ...(compressors && { compressors }) });
    expect(tableOf(await openFile(file)).rows).toEqual(data.map((text) => [text]));
  });

  it('is refused by name where its codec is not known', async () => {
    const file = parquetFile([{ name: 'a', data: ['x'.repeat(100)], type: 'STRING' }], {
      codec: 'LZO',
      compressors: { LZO: (bytes) => bytes },
    });
    expect(problemOf(await openFile(file))).toContain('compressed with LZO, which cannot be read here. Save it with Snappy');
  });

  it('is refused where it has no rows', async () => {
    expect(problemOf(await openFile(parquetFile([{ name: 'a', data: [], type: 'STRING' }])))).toContain('no rows below');
  });

  it('is refused wherever it is cut off', async () => {
    const file = parquetFile([{ name: 'a', data: ['x', 'y'], type: 'STRING' }]);
    for (let length = 4; length < file.length; length += 1) {
      expect(problemOf(await openFile(file.slice(0, length)))).toContain('Parquet');
    }
  });
});
