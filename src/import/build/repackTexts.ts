import { type Codes, createCodes } from '../../dataset/dictionary';
import type { PackedTexts } from '../../dataset/packedTexts';
import type { RawColumn } from '../rawTable';

/** A column of fewer rows: its texts are only those in use. */
export interface Repacked {
  readonly codes: Codes;
  readonly texts: PackedTexts;
}

/**
 * The cells of these rows, with a copy of the texts that they use, in the order of the source. Bytes
 * are copied in runs, so that where all texts are in use one copy does.
 */
export function repackTexts({ codes, texts }: RawColumn, rows: Uint32Array): Repacked {
  // Where every row is kept, so is every text.
  if (rows.length === codes.length) {
    return { codes: codes.slice(), texts: { bytes: texts.bytes.slice(), ends: texts.ends.slice() } };
  }
  const isUsed = new Uint8Array(texts.ends.length);
  for (let index = 0; index < rows.length; index += 1) isUsed[codes[rows[index] ?? 0] ?? 0] = 1;
  const newCode = new Uint32Array(texts.ends.length);
  const ends = new Uint32Array(texts.ends.length);
  const bytes = new Uint8Array(texts.bytes.length);
  let used = 0;
  let length = 0;
  let runStart = 0;
  let start = 0;
  for (let index = 0; index < texts.ends.length; index += 1) {
    const end = texts.ends[index] ?? start;
    if (isUsed[index] === 1) {
      newCode[index] = used;
      length += end - start;
      ends[used] = length;
      used += 1;
    } else {
      bytes.set(texts.bytes.subarray(runStart, start), length - (start - runStart));
      runStart = end;
    }
    start = end;
  }
  bytes.set(texts.bytes.subarray(runStart, start), length - (start - runStart));
  const repacked = createCodes(rows.length, used);
  for (let index = 0; index < rows.length; index += 1) {
    repacked[index] = newCode[codes[rows[index] ?? 0] ?? 0] ?? 0;
  }
  return {
    codes: repacked,
    texts: {
      bytes: length === bytes.length ? bytes : bytes.slice(0, length),
      ends: used === ends.length ? ends : ends.slice(0, used),
    },
  };
}
