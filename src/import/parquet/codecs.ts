import { snappyUncompress, type CompressionCodec, type Compressors } from 'hyparquet';
import { LIMITS, sizeText } from '../limits';
import { ReadProblem } from '../readProblem';

type Codec = (input: Uint8Array, outputLength: number) => Uint8Array;

/**
 * Where each codec comes from, loaded when a file needs it: Brotli alone brings a dictionary of 70 KB.
 * All are plain JavaScript, since the page's policy allows no WebAssembly.
 */
const LOADERS: Readonly<Partial<Record<CompressionCodec, () => Promise<Codec>>>> = {
  SNAPPY: async () => (input, outputLength) => {
    const output = new Uint8Array(outputLength);
    snappyUncompress(input, output);
    return output;
  },
  GZIP: async () => {
    const { gunzip } = await import('hyparquet-compressors/src/gzip.js');
    return (input, outputLength) => gunzip(input, new Uint8Array(outputLength));
  },
  BROTLI: async () => (await import('hyparquet-compressors/src/brotli.js')).decompressBrotli,
  ZSTD: async () => {
    const { decompress } = await import('fzstd');
    return (input, outputLength) => decompress(input, new Uint8Array(outputLength));
  },
  LZ4: async () => (await import('hyparquet-compressors/src/lz4.js')).decompressLz4,
  LZ4_RAW: async () => (await import('hyparquet-compressors/src/lz4.js')).decompressLz4Raw,
};

/**
 * The codecs that a file needs. Throws a `ReadProblem` that names the codec if there is one that cannot
 * be read here.
 */
export async function loadCodecs(needed: Iterable<CompressionCodec>): Promise<Compressors> {
  const loaded = await Promise.all(
    Array.from(new Set(needed), async (name): Promise<Array<readonly [CompressionCodec, Codec]>> => {
      if (name === 'UNCOMPRESSED') return [];
      const load = LOADERS[name];
      if (!load) {
        throw new ReadProblem(
          `This Parquet file is compressed with ${name}, which cannot be read here. ` +
            'Save it with Snappy, Zstandard or Gzip compression, or as CSV.',
        );
      }
      return [[name, limited(await load())]];
    }),
  );
  return Object.fromEntries(loaded.flat());
}

function limited(codec: Codec): Codec {
  return (input, outputLength) => {
    if (outputLength > LIMITS.parquetPage) {
      throw new ReadProblem(
        `A part of this Parquet file unpacks to ${sizeText(outputLength)}, and at most ` +
          `${sizeText(LIMITS.parquetPage)} can be read here. Save it with smaller pages, or as CSV.`,
      );
    }
    return codec(input, outputLength);
  };
}
