import type { CompressionCodec, Compressors } from 'hyparquet';
import { snappyUncompress } from 'hyparquet';
import { decompressBrotli } from 'hyparquet-compressors/src/brotli.js';
import { gunzip } from 'hyparquet-compressors/src/gzip.js';
import { decompressLz4, decompressLz4Raw } from 'hyparquet-compressors/src/lz4.js';
import { LIMITS, sizeText } from '../limits';
import { ReadProblem } from '../readProblem';

type Codec = (input: Uint8Array, outputLength: number) => Uint8Array;

/** How pages are unpacked: by plain JavaScript alone, which the page's policy allows. */
export const CODECS: Compressors = {
  SNAPPY: limited((input, outputLength) => {
    const output = new Uint8Array(outputLength);
    snappyUncompress(input, output);
    return output;
  }),
  GZIP: limited((input, outputLength) => gunzip(input, new Uint8Array(outputLength))),
  BROTLI: limited(decompressBrotli),
  LZ4: limited(decompressLz4),
  LZ4_RAW: limited(decompressLz4Raw),
};

/** Whether columns packed by a codec can be read. */
export function isKnownCodec(codec: CompressionCodec): boolean {
  return codec === 'UNCOMPRESSED' || Object.hasOwn(CODECS, codec);
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
