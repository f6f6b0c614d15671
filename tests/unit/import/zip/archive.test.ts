import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ReadProblem } from '../../../../src/import/readProblem';
import { unpack } from '../../../../src/import/zip/unpack';
import { readZipDirectory } from '../../../../src/import/zip/zipDirectory';

const DAMAGED = 'This file is damaged or incomplete. Download or save it once more and open that.';
const ALL_ONES = 0xffffffff;

type Field = readonly [size: 2 | 4 | 8, value: number];

/** Numbers one after the other, the low byte first. */
function bytesOf(...fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(fields.flatMap(([size, value]) => Array.from({ length: size }, (_, at) => Math.floor(value / 256 ** at) % 256)));
}

/** What a directory says of the file “pay.csv”: 4 bytes that unpack to 5, at 6, unless fields of 64 bits say otherwise. */
function entryOf({ extra = new Uint8Array(), comment = 0, isWide = false } = {}): Uint8Array<ArrayBuffer> {
  const name = strToU8('pay.csv');
  const [packedSize, size] = isWide ? [ALL_ONES, ALL_ONES] : [4, 5];
  const head = bytesOf(
    [4, 0x02014b50], [2, 45], [2, 45], [2, 0], [2, 8], [4, 0], [4, 0], [4, packedSize], [4, size], [2, name.length], [2, extra.length], [2, comment], [2, 0], [2, 0], [4, 0], [4, 6],
  );
  return Uint8Array.from([...head, ...name, ...extra, ...new Uint8Array(comment)]);
}

function endOf(size: number, start: number, comment = 0): Uint8Array<ArrayBuffer> {
  return bytesOf([4, 0x06054b50], [2, 0], [2, 0], [2, 1], [2, 1], [4, size], [4, start], [2, comment]);
}

/** The record of an archive beyond 32 bits: where its directory begins, and how long it is. */
function recordOf(size: number, start: number): Uint8Array<ArrayBuffer> {
  return bytesOf([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, 1], [8, 1], [8, size], [8, start]);
}

function locatorOf(record: number, signature = 0x07064b50): Uint8Array<ArrayBuffer> {
  return bytesOf([4, signature], [4, 0], [8, record], [4, 1]);
}

async function namesIn(...parts: BlobPart[]): Promise<string[]> {
  return (await readZipDirectory(new Blob(parts))).map(({ name }) => name);
}

async function problemOf(reading: Promise<unknown>): Promise<unknown> {
  const error: unknown = await reading.catch((problem: unknown) => problem);
  return error instanceof ReadProblem ? error.message : error;
}

describe('the directory of an archive', () => {
  const entry = entryOf();

  it('stands before the longest comment that an archive may have', async () => {
    expect(await namesIn(entry, endOf(entry.length, 0, 65_535), new Uint8Array(65_535))).toEqual(['pay.csv']);
    expect(await problemOf(namesIn(entry, endOf(entry.length, 0, 65_535), new Uint8Array(65_536)))).toBe(DAMAGED);
  });

  it('may end with a signature, which is no file', async () => {
    const signature = Uint8Array.from([...bytesOf([4, 0x05054b50], [2, 94]), ...new Uint8Array(94)]);
    expect(await namesIn(entry, signature, endOf(entry.length + signature.length, 0))).toEqual(['pay.csv']);
  });

  it('is not found in a file without its end, though that is long enough', async () => {
    expect(await problemOf(namesIn(new Uint8Array(22)))).toBe(DAMAGED);
    expect(await problemOf(namesIn(new Uint8Array(1000)))).toBe(DAMAGED);
  });

  it('may have thirty-two million bytes, and no more', async () => {
    const most = new Uint8Array(32_000_000);
    expect(await namesIn(most, endOf(most.length, 0))).toEqual([]);
    expect(await problemOf(namesIn(most, Uint8Array.of(0), endOf(most.length + 1, 0)))).toBe(DAMAGED);
  });

  it('lies where a record before its end says, if either its place or its length is beyond 32 bits', async () => {
    const data = new Uint8Array(300);
    const record = [data, entry, recordOf(entry.length, data.length), locatorOf(data.length + entry.length)] as const;
    expect(await namesIn(...record, endOf(ALL_ONES, ALL_ONES))).toEqual(['pay.csv']);
    expect(await namesIn(...record, endOf(ALL_ONES, data.length))).toEqual(['pay.csv']);
    expect(await namesIn(...record, endOf(entry.length, ALL_ONES))).toEqual(['pay.csv']);
  });

  it('is damaged where that record is not there, or not all of it', async () => {
    const end = endOf(ALL_ONES, ALL_ONES);
    expect(await problemOf(namesIn(end))).toBe(DAMAGED);
    expect(await problemOf(namesIn(entry, recordOf(entry.length, 0), locatorOf(entry.length, 0x07064b51), end))).toBe(DAMAGED);
    const length = entry.length + 56 + 20 + end.length;
    expect(await problemOf(namesIn(entry, recordOf(entry.length, 0), locatorOf(length - 2), end))).toBe(DAMAGED);
  });

  it('does not take for a field of 64 bits what lies behind those fields', async () => {
    const extra = bytesOf([2, 1], [2, 8], [8, 5], [2, 99], [2, 8], [8, 6]);
    const wide = entryOf({ extra, isWide: true });
    expect(await problemOf(namesIn(wide, endOf(wide.length, 0)))).toBe(DAMAGED);
  });
});

describe('a file in an archive', () => {
  /** An archive of one file, packed as it is, and a field of its own before its bytes. */
  const archived = (): Uint8Array<ArrayBuffer> => new Uint8Array(zipSync({ 'pay.csv': [strToU8('pay\n85000\n'), { level: 0, extra: { 99: Uint8Array.of(1, 2, 3) } }] }));

  async function unpacked(archive: Uint8Array<ArrayBuffer>): Promise<string> {
    const blob = new Blob([archive]);
    const [entry] = await readZipDirectory(blob);
    if (!entry) throw new Error('The archive is empty');
    return new TextDecoder().decode(await unpack(blob, entry, () => undefined));
  }

  it('begins behind its name and fields of its own', async () => {
    expect(await unpacked(archived())).toBe('pay\n85000\n');
  });

  it('is damaged where no file begins at its place', async () => {
    const archive = archived();
    archive[0] = 0;
    expect(await problemOf(unpacked(archive))).toBe(DAMAGED);
  });
});
