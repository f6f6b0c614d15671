import { gzipSync } from 'fflate';
import type { CompressionCodec } from 'hyparquet';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadCodecs } from '../../../../src/import/parquet/codecs';
import { ReadProblem } from '../../../../src/import/readProblem';

const PAY = new TextEncoder().encode('pay');

/** “pay” packed with each codec; those without a packer here as their formats write bytes that stand as they are. */
const PACKED: ReadonlyArray<readonly [CompressionCodec, Uint8Array]> = [
  // The length, 3, and a literal of 3 bytes: (3 - 1) << 2.
  ['SNAPPY', Uint8Array.of(3, 8, ...PAY)],
  ['GZIP', gzipSync(PAY)],
  ['BROTLI', new Uint8Array(brotliCompressSync(PAY))],
  // Magic number, one segment of 3 bytes, and a last raw block of 3 bytes (RFC 8878).
  ['ZSTD', Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x20, 3, 0x19, 0, 0, ...PAY)],
  // Both lengths, of what is unpacked and of the block, before a block of 3 literals.
  ['LZ4', Uint8Array.of(0, 0, 0, 3, 0, 0, 0, 4, 0x30, ...PAY)],
  ['LZ4_RAW', Uint8Array.of(0x30, ...PAY)],
];

describe('the codecs of a Parquet file', () => {
  it.each(PACKED)('unpack %s to as many bytes as the file says', async (name, packed) => {
    const codecs = await loadCodecs([name]);
    expect(Object.keys(codecs)).toEqual([name]);
    expect(codecs[name]?.(packed, 3)).toEqual(PAY);
  });

  it('are each loaded once, and only those that the file needs', async () => {
    expect(Object.keys(await loadCodecs(['SNAPPY', 'UNCOMPRESSED', 'GZIP', 'SNAPPY']))).toEqual(['SNAPPY', 'GZIP']);
    expect(await loadCodecs(['UNCOMPRESSED'])).toEqual({});
    expect(await loadCodecs([])).toEqual({});
  });

  it('are refused by name where one is not known', async () => {
    await expect(loadCodecs(['SNAPPY', 'LZO'])).rejects.toThrow(
      new ReadProblem(
        'This Parquet file is compressed with LZO, which cannot be read here. ' +
          'Save it with Snappy, Zstandard or Gzip compression, or as CSV.',
      ),
    );
  });

  it('unpack at most 250 MB at once', async () => {
    const { LZ4_RAW: unpack } = await loadCodecs(['LZ4_RAW']);
    const packed = Uint8Array.of(0x30, ...PAY);
    expect(() => unpack?.(packed, 300_000_000)).toThrow(
      new ReadProblem(
        'A part of this Parquet file unpacks to 300 MB, and at most 250 MB can be read here. ' +
          'Save it with smaller pages, or as CSV.',
      ),
    );
    expect(() => unpack?.(packed, 250_000_001)).toThrow(ReadProblem);
    expect(unpack?.(packed, 250_000_000)).toHaveLength(250_000_000);
  });
});
