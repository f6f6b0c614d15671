import type { ReadProgress } from '../../import/source';

const UNITS = [
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'KB'],
] as const;

/** Bytes as people say them: "1.2 MB", a thousand bytes to the kilobyte. */
function bytesText(bytes: number): string {
  const [size, unit] = UNITS.find(([least]) => bytes >= least) ?? [1, bytes === 1 ? 'byte' : 'bytes'];
  const digits = size === 1 ? 0 : 1;
  const number = (bytes / size).toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${number} ${unit}`;
}

/** "12.3 MB of 69.0 MB, 180,000 rows" */
export function progressText({ bytes, totalBytes, rows }: ReadProgress): string {
  const size = totalBytes > 0 ? `${bytesText(bytes)} of ${bytesText(totalBytes)}` : 'Reading again';
  return `${size}, ${rows.toLocaleString('en-US')} ${rows === 1 ? 'row' : 'rows'}`;
}
