const KB = 1000;
const MB = KB * KB;
const GB = KB * MB;

/**
 * What a browser's tab can be expected to hold. All in bytes but those that count. Formats that are read
 * piece by piece need no limit of their own; those that must be held whole have one.
 */
export const LIMITS = {
  /** A delimited text: the table made of it takes about as much memory again. */
  text: GB,
  /** A JSON file: it becomes one string, and engines end strings at about 500 million characters. */
  json: 250 * MB,
  /** Text that is read line by line as pasted. */
  plainText: 50 * MB,
  /** What the parts of a workbook that are read may unpack to, one by one and together. */
  workbook: 300 * MB,
  /** What a compressed text may unpack to. */
  gzip: 2 * GB,
  /** What a page or a row group of a Parquet file may unpack to. */
  parquetPage: 250 * MB,
  parquetRowGroup: GB,
  /** How many columns a table may have, and how many where each row can bring new ones. */
  columns: 5000,
  fields: 2000,
  /** How many cells a table may have, empty ones counted. */
  cells: 250_000_000,
} as const;

/** A size as files are measured, in steps of a thousand: "812 bytes", "3.4 MB", "1,200 GB". */
export function sizeText(bytes: number): string {
  if (bytes < KB) return bytes === 1 ? '1 byte' : `${Math.max(0, Math.round(bytes))} bytes`;
  if (bytes < MB) return `${digits(bytes / KB)} KB`;
  if (bytes < GB) return `${digits(bytes / MB)} MB`;
  return `${digits(bytes / GB)} GB`;
}

function digits(value: number): string {
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

/** A number of rows, cells or columns: "74,301". */
export function countText(count: number): string {
  return new Intl.NumberFormat('en-US').format(count);
}
