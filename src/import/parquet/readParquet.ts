import {
  parquetMetadataAsync,
  parquetScan,
  parquetSchema,
  type CompressionCodec,
  type FileMetaData,
  type RowGroup,
  type SchemaElement,
  type SchemaTree,
} from 'hyparquet';
import { LIMITS, countText, sizeText } from '../limits';
import { ReadProblem } from '../readProblem';
import type { ReadOutcome, ReadProgress } from '../source';
import { createTableBuilder } from '../tableBuilder';
import { loadCodecs } from './codecs';
import { PARSERS, asStored, cellWriter, valueText, type CellWriter } from './parquetCells';

/**
 * Reads a Parquet file, one row group after the other, each column of it for itself. Dates and times
 * become ISO text, decimals keep all their digits, nested columns become JSON, nulls ''. Rows are
 * numbered from 1. Throws a `ReadProblem` for a file that is damaged, encrypted, packed by a codec that
 * is not known here, or larger than memory allows.
 */
export async function readParquet(blob: Blob, onProgress: (progress: ReadProgress) => void): Promise<ReadOutcome> {
  try {
    return await readRowGroups(blob, onProgress);
  } catch (error) {
    if (error instanceof ReadProblem) throw error;
    throw new ReadProblem(
      'This Parquet file cannot be read: it is damaged, or written in a way that is not known here. ' +
        'Save it once more, with snappy compression, or as CSV.',
    );
  }
}

async function readRowGroups(blob: Blob, onProgress: (progress: ReadProgress) => void): Promise<ReadOutcome> {
  const file = {
    byteLength: blob.size,
    slice: (start: number, end?: number): Promise<ArrayBuffer> => blob.slice(start, end).arrayBuffer(),
  };
  const written = await parquetMetadataAsync(file, { geoparquet: false });
  const columns = parquetSchema(written).children;
  check(written, columns);
  const writers = columns.map(writerOf);
  const metadata = withStoredColumns(written, columns);
  const scan = await parquetScan({
    file,
    metadata,
    compressors: await loadCodecs(codecsOf(written)),
    parsers: PARSERS,
    utf8: false,
  });

  const builder = createTableBuilder(columns.map(({ element }) => element.name));
  let rowStart = 0;
  let bytes = 0;
  for (const group of metadata.row_groups) {
    const count = Number(group.num_rows);
    const range = { rowStart, rowEnd: rowStart + count };
    const values: Array<ArrayLike<unknown>> = [];
    for (const [index, { element }] of columns.entries()) {
      // One after the other: a row group may be as large as memory allows.
      // oxlint-disable-next-line no-await-in-loop
      const column: ArrayLike<unknown> = await scan.readColumn({ column: element.name, ...range });
      if (column.length !== count) throw new RangeError(`Column ${index} ends too soon`);
      values.push(column);
      bytes += compressedSize(group, element.name);
      onProgress({ bytes: Math.min(bytes, blob.size), totalBytes: blob.size, rows: builder.rowCount });
    }
    for (let row = 0; row < count; row += 1) {
      const cells = writers.map((write, column) => write(values[column]?.[row]));
      builder.addRow(cells, rowStart + row + 1);
    }
    rowStart += count;
  }
  onProgress({ bytes: blob.size, totalBytes: blob.size, rows: builder.rowCount });
  return { ok: true, table: builder.finish(), format: 'Parquet', notes: [], sheets: [], sheet: null, header: null };
}

function check(metadata: FileMetaData, columns: readonly SchemaTree[]): void {
  const names = new Set(columns.map(({ element }) => element.name));
  if (names.size < columns.length) throw new ReadProblem('Two columns of this Parquet file have the same name. Rename one of them.');
  const rows = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  if (columns.length > LIMITS.columns || rows * columns.length > LIMITS.cells) {
    throw new ReadProblem(
      `This Parquet file has ${countText(rows)} rows and ${countText(columns.length)} columns, which is more than ` +
        'a browser can be expected to hold. Save only the columns and rows that you need.',
    );
  }
  if (rows !== Number(metadata.num_rows)) throw new RangeError('Row groups and file disagree');
  for (const group of metadata.row_groups) {
    const size = group.columns.reduce((sum, { meta_data: data }) => sum + Number(data?.total_uncompressed_size ?? 0), 0);
    if (size > LIMITS.parquetRowGroup) {
      throw new ReadProblem(
        `A row group of this Parquet file unpacks to ${sizeText(size)}, and at most ${sizeText(LIMITS.parquetRowGroup)} ` +
          'can be read here. Save it with smaller row groups, or only the columns that you need.',
      );
    }
    if (group.columns.some(({ meta_data: data }) => !data)) {
      throw new ReadProblem('This Parquet file is encrypted. Save it without encryption, or as CSV.');
    }
  }
}

function codecsOf({ row_groups: groups }: FileMetaData): CompressionCodec[] {
  return groups.flatMap(({ columns }) => columns.flatMap(({ meta_data: data }) => data?.codec ?? []));
}

function writerOf({ element }: SchemaTree): CellWriter {
  return isPlain(element) ? cellWriter(element) : valueText;
}

/** The metadata with the columns that hold one value for each row described as they are stored. */
function withStoredColumns(metadata: FileMetaData, columns: readonly SchemaTree[]): FileMetaData {
  const plain = new Set(columns.map(({ element }) => element).filter(isPlain));
  return {
    ...metadata,
    schema: metadata.schema.map((element) => {
      if (plain.has(element)) return asStored(element);
      const { logical_type: logical } = element;
      // Within lists and objects the reader makes numbers of decimals, and knows them by this name.
      return logical?.type === 'DECIMAL' ? { ...element, converted_type: 'DECIMAL', scale: logical.scale } : element;
    }),
  };
}

/** Whether a column has one value for each row, and not a list of them. */
function isPlain(element: SchemaElement): boolean {
  return element.repetition_type !== 'REPEATED';
}

function compressedSize(group: RowGroup, name: string): number {
  return group.columns.reduce(
    (sum, { meta_data: data }) => (data?.path_in_schema[0] === name ? sum + Number(data.total_compressed_size) : sum),
    0,
  );
}
