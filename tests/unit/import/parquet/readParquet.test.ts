import { parquetMetadata, type FileMetaData, type RowGroup, type SchemaElement } from 'hyparquet';
import { ByteWriter, parquetWriteBuffer } from 'hyparquet-writer';
import { writeMetadata } from 'hyparquet-writer/src/metadata.js';
import { describe, expect, it } from 'vitest';
import { readParquet } from '../../../../src/import/parquet/readParquet';
import { ReadProblem } from '../../../../src/import/readProblem';
import type { ReadProgress } from '../../../../src/import/source';
import { rowsOf } from '../rowsOf';

const WRITTEN = parquetWriteBuffer({ columnData: [{ name: 'a', data: [1, 2], type: 'INT32' }], codec: 'UNCOMPRESSED' });
const METADATA = parquetMetadata(WRITTEN);
const DAMAGED =
  'This Parquet file cannot be read: it is damaged, or written in a way that is not known here. ' +
  'Save it once more, with snappy compression, or as CSV.';

/** A file, of two rows if none is given, whose footer says something else. */
function fileSaying(metadata: FileMetaData, written = WRITTEN): Blob {
  const footer = new ByteWriter();
  writeMetadata(footer, metadata);
  const body = written.slice(0, written.byteLength - parquetMetadata(written).metadata_length - 8);
  // The writer ends the metadata with its length.
  return new Blob([body, new Uint8Array(footer.getBytes()), 'PAR1']);
}

async function problemOf(metadata: FileMetaData): Promise<unknown> {
  try {
    await readParquet(fileSaying(metadata), () => undefined);
  } catch (error) {
    return error instanceof ReadProblem ? error.message : error;
  }
  return null;
}

async function rowsIn(file: BlobPart): Promise<string[][]> {
  const outcome = await readParquet(new Blob([file]), () => undefined);
  if (!outcome.ok) throw new Error(outcome.problem);
  return rowsOf(outcome.table);
}

/** A schema of so many columns of whole numbers. */
function schemaOf(names: readonly string[]): SchemaElement[] {
  const columns = names.map((name): SchemaElement => ({ name, type: 'INT32', repetition_type: 'REQUIRED' }));
  return [{ name: 'root', num_children: names.length }, ...columns];
}

/** The row groups, all their columns said to be of this size once unpacked. */
function groupsOf(size: bigint): RowGroup[] {
  return METADATA.row_groups.map((group) => ({
    ...group,
    columns: group.columns.map(({ meta_data: data, ...column }) => ({
      ...column,
      ...(data && { meta_data: { ...data, total_uncompressed_size: size } }),
    })),
  }));
}

const withRows = (count: bigint): Partial<FileMetaData> => ({
  num_rows: count,
  row_groups: METADATA.row_groups.map((group) => ({ ...group, num_rows: count })),
});

describe('a Parquet file', () => {
  it('is read, and its progress said in bytes and rows', async () => {
    const steps: ReadProgress[] = [];
    const file = fileSaying(METADATA);
    const outcome = await readParquet(file, (step) => steps.push(step));
    if (!outcome.ok) throw new Error(outcome.problem);
    const { table, ...rest } = outcome;
    expect(rowsOf(table)).toEqual([['1'], ['2']]);
    expect([...table.sourceRow]).toEqual([1, 2]);
    expect(rest).toEqual({ ok: true, format: 'Parquet', notes: [], sheets: [], sheet: null, header: null });
    const packed = Number(METADATA.row_groups[0]?.columns[0]?.meta_data?.total_compressed_size);
    expect(packed).toBeGreaterThan(8);
    expect(steps).toEqual([
      { bytes: packed, totalBytes: file.size, rows: 0 },
      { bytes: file.size, totalBytes: file.size, rows: 2 },
    ]);
  });

  it('is refused where two columns have the same name', async () => {
    expect(await problemOf({ ...METADATA, schema: schemaOf(['a', 'a']) })).toBe(
      'Two columns of this Parquet file have the same name. Rename one of them.',
    );
  });

  it('is refused where it has more than 5,000 columns', async () => {
    const names = ['a', ...Array.from({ length: 5000 }, (_, index) => `c${index}`)];
    expect(await problemOf({ ...METADATA, schema: schemaOf(names) })).toBe(
      'This Parquet file has 2 rows and 5,001 columns, which is more than ' +
        'a browser can be expected to hold. Save only the columns and rows that you need.',
    );
    // Not too many, but its row group holds the first of them alone.
    expect(await problemOf({ ...METADATA, schema: schemaOf(names.slice(0, 5000)) })).toBe(DAMAGED);
  });

  it('is refused where it has more than 250,000,000 cells', async () => {
    expect(await problemOf({ ...METADATA, schema: schemaOf(['a', 'b']), ...withRows(125_000_001n) })).toBe(
      'This Parquet file has 125,000,001 rows and 2 columns, which is more than ' +
        'a browser can be expected to hold. Save only the columns and rows that you need.',
    );
    expect(await problemOf({ ...METADATA, ...withRows(250_000_000n) })).toBe(DAMAGED);
  });

  it('is refused where its rows are not as many as it says', async () => {
    expect(await problemOf({ ...METADATA, num_rows: 3n })).toBe(DAMAGED);
    expect(await problemOf({ ...METADATA, ...withRows(3n) })).toBe(DAMAGED);
  });

  it('is refused where a row group unpacks to more than 1 GB', async () => {
    expect(await problemOf({ ...METADATA, row_groups: groupsOf(1_500_000_000n) })).toBe(
      'A row group of this Parquet file unpacks to 1.5 GB, and at most 1 GB can be read here. ' +
        'Save it with smaller row groups, or only the columns that you need.',
    );
    expect(await problemOf({ ...METADATA, row_groups: groupsOf(1_000_000_001n) })).toContain('unpacks to 1 GB');
    expect(await problemOf({ ...METADATA, row_groups: groupsOf(1_000_000_000n) })).toBeNull();
  });

  it('is refused where what it says of its columns is encrypted', async () => {
    const groups = METADATA.row_groups.map((group) => ({ ...group, columns: group.columns.map(({ file_offset }) => ({ file_offset })) }));
    const encrypted = 'This Parquet file is encrypted. Save it without encryption, or as CSV.';
    expect(await problemOf({ ...METADATA, row_groups: groups })).toBe(encrypted);
    // Or only of one of them.
    const mixed = METADATA.row_groups.map((group) => ({ ...group, columns: [...group.columns, { file_offset: 4n }] }));
    expect(await problemOf({ ...METADATA, row_groups: mixed })).toBe(encrypted);
  });

  it('is read though what it says of maps is broken', async () => {
    expect(await problemOf({ ...METADATA, key_value_metadata: [{ key: 'geo', value: '{"columns": ' }] })).toBeNull();
  });

  it('tells its progress column by column', async () => {
    const steps: number[] = [];
    const file = new Blob([parquetWriteBuffer({ columnData: [{ name: 'company', data: ['Acme', 'Globex'] }, { name: 'pay', data: [85_000, 92_000], type: 'INT32' }] })]);
    const outcome = await readParquet(file, ({ bytes }) => steps.push(bytes));
    if (!outcome.ok) throw new Error(outcome.problem);
    const { row_groups: [group] } = parquetMetadata(await file.arrayBuffer());
    const [company = 0, pay = 0] = group?.columns.map(({ meta_data: data }) => Number(data?.total_compressed_size)) ?? [];
    expect(steps).toEqual([company, company + pay, file.size]);
  });
});

describe('a column of decimals', () => {
  it('keeps all their digits, whatever they are stored as', async () => {
    const decimal = (name: string, stored: Partial<SchemaElement>): SchemaElement => ({ name, logical_type: { type: 'DECIMAL', scale: 2, precision: 18 }, repetition_type: 'REQUIRED', ...stored });
    const file = parquetWriteBuffer({
      columnData: [
        // 85000.25 and -0.01 as whole numbers, and as their bytes in two's complement: 8500025 is 0x81b339.
        { name: 'number', data: [8_500_025n, -1n] },
        { name: 'bytes', data: [Uint8Array.of(0x00, 0x81, 0xb3, 0x39), Uint8Array.of(0xff)] },
        { name: 'fixed', data: [Uint8Array.of(0x00, 0x81, 0xb3, 0x39), Uint8Array.of(0xff, 0xff, 0xff, 0xff)] },
      ],
      schema: [
        { name: 'root', num_children: 3 },
        decimal('number', { type: 'INT64' }),
        decimal('bytes', { type: 'BYTE_ARRAY' }),
        decimal('fixed', { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 4 }),
      ],
    });
    expect(await rowsIn(file)).toEqual([['85000.25', '85000.25', '85000.25'], ['-0.01', '-0.01', '-0.01']]);
  });

  it('has lists of numbers where each row has many', async () => {
    const file = parquetWriteBuffer({
      columnData: [{ name: 'pay', data: [[4_500_050n], [100n, -1n]] }],
      schema: [
        { name: 'root', num_children: 1 },
        { name: 'pay', num_children: 1, converted_type: 'LIST', repetition_type: 'REQUIRED' },
        { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
        { name: 'element', type: 'INT64', logical_type: { type: 'DECIMAL', scale: 2, precision: 18 }, repetition_type: 'REQUIRED' },
      ],
    });
    expect(await rowsIn(file)).toEqual([['[45000.5]'], ['[1,-0.01]']]);
    // The same bytes are those of a column that is itself said to be repeated, as in older files.
    const metadata = parquetMetadata(file);
    const groups = metadata.row_groups.map((group) => ({
      ...group,
      columns: group.columns.map(({ meta_data: data, ...column }) => ({ ...column, ...(data && { meta_data: { ...data, path_in_schema: ['pay'] } }) })),
    }));
    const schema: SchemaElement[] = [
      { name: 'root', num_children: 1 },
      { name: 'pay', type: 'INT64', converted_type: 'DECIMAL', scale: 2, precision: 18, repetition_type: 'REPEATED' },
    ];
    expect(await rowsIn(fileSaying({ ...metadata, schema, row_groups: groups }, file))).toEqual([['[45000.5]'], ['[1,-0.01]']]);
  });
});

describe('a column of lists or objects', () => {
  it('is JSON, its decimals as numbers, beside columns of single values', async () => {
    const file = parquetWriteBuffer({
      columnData: [
        { name: 'pay', data: [{ low: 45_000.5, place: 'Bonn' }, { low: 1, place: 'Graz' }] },
        { name: 'years', data: [[1, 2], []] },
        { name: 'single', data: [85.25, 1] },
      ],
      schema: [
        { name: 'root', num_children: 3 },
        { name: 'pay', num_children: 2, repetition_type: 'REQUIRED' },
        { name: 'low', type: 'INT64', converted_type: 'DECIMAL', scale: 2, precision: 18, repetition_type: 'REQUIRED' },
        { name: 'place', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
        { name: 'years', num_children: 1, converted_type: 'LIST', repetition_type: 'REQUIRED' },
        { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
        { name: 'element', type: 'INT32', repetition_type: 'REQUIRED' },
        { name: 'single', type: 'INT64', converted_type: 'DECIMAL', scale: 2, precision: 18, repetition_type: 'REQUIRED' },
      ],
    });
    expect(await rowsIn(file)).toEqual([
      ['{"low":45000.5,"place":"Bonn"}', '[1,2]', '85.25'],
      ['{"low":1,"place":"Graz"}', '[]', '1.00'],
    ]);
  });
});
