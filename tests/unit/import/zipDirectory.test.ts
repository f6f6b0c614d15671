import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ReadProblem } from '../../../src/import/readProblem';
import { readZipDirectory } from '../../../src/import/zip/zipDirectory';

const ALL_ONES = 0xffffffff;

type Field = readonly [size: 2 | 4 | 8, value: number];

/** Numbers one after the other, the low byte first. */
function bytesOf(...fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(fields.flatMap(([size, value]) => Array.from({ length: size }, (_, at) => Math.floor(value / 256 ** at) % 256)));
}

/** An entry of a directory, with its fields in the order of the format. */
function entryOf(name: string, [packedSize, size, offset]: readonly [number, number, number], extra: Uint8Array, flags = 0, comment = 0): Uint8Array<ArrayBuffer> {
  const head = bytesOf(
    [4, 0x02014b50], [2, 45], [2, 45], [2, flags], [2, 8], [4, 0], [4, 0], [4, packedSize], [4, size], [2, name.length], [2, extra.length], [2, comment],
    [2, 0], [2, 0], [4, 0], [4, offset],
  );
  return Uint8Array.from([...head, ...strToU8(name), ...extra, ...new Uint8Array(comment)]);
}

function endOf(size: number, start: number): Uint8Array<ArrayBuffer> {
  return bytesOf([4, 0x06054b50], [2, 0], [2, 0], [2, 1], [2, 1], [4, size], [4, start], [2, 0]);
}

async function problemOf(...parts: BlobPart[]): Promise<string> {
  const error: unknown = await readZipDirectory(new Blob(parts)).catch((problem: unknown) => problem);
  return error instanceof ReadProblem ? error.message : 'no problem';
}

const DAMAGED = 'This file is damaged or incomplete. Download or save it once more and open that.';
const NONE = new Uint8Array();

describe('the directory of an archive', () => {
  it('names what is in it, and where', async () => {
    const zip = zipSync({ 'a.csv': [strToU8('pay'), { level: 0 }], 'b/c.csv': [strToU8('x'.repeat(99)), { level: 9 }] });
    const entries = await readZipDirectory(new Blob([new Uint8Array(zip)]));
    expect(entries.map(({ name, method, size, isEncrypted }) => [name, method, size, isEncrypted])).toEqual([['a.csv', 0, 3, false], ['b/c.csv', 8, 99, false]]);
    expect(entries.map(({ offset }) => offset)).toEqual([0, 38]);
  });

  it('may have comments, of an entry and of the archive, and be locked', async () => {
    const entry = entryOf('pay.csv', [3, 4, 5], NONE, 1, 7);
    const entries = await readZipDirectory(new Blob([entry, entry, endOf(2 * entry.length, 0), 'a comment']));
    expect(entries).toEqual(Array.from({ length: 2 }, () => ({ name: 'pay.csv', method: 8, isEncrypted: true, packedSize: 3, size: 4, offset: 5 })));
  });

  it('has what is too large for 32 bits in fields of its own, and only that', async () => {
    const all = entryOf('a', [ALL_ONES, ALL_ONES, ALL_ONES], bytesOf([2, 99], [2, 2], [2, 7], [2, 1], [2, 24], [8, 2 ** 33], [8, 2 ** 32], [8, 2 ** 34]));
    const one = entryOf('b', [6, ALL_ONES, 7], bytesOf([2, 1], [2, 8], [8, 2 ** 35]));
    const entries = await readZipDirectory(new Blob([all, one, endOf(all.length + one.length, 0)]));
    expect(entries.map(({ size, packedSize, offset }) => [size, packedSize, offset])).toEqual([[2 ** 33, 2 ** 32, 2 ** 34], [2 ** 35, 6, 7]]);
  });

  it('is damaged where such a field is missing', async () => {
    const none = entryOf('a', [1, ALL_ONES, 1], NONE);
    expect(await problemOf(none, endOf(none.length, 0))).toBe(DAMAGED);
    const short = entryOf('a', [ALL_ONES, ALL_ONES, 1], bytesOf([2, 1], [2, 8], [8, 5]));
    expect(await problemOf(short, endOf(short.length, 0))).toBe(DAMAGED);
  });

  it('may itself lie beyond 32 bits, as a record before its end says', async () => {
    const entry = entryOf('pay.csv', [3, 4, 5], NONE);
    const record = bytesOf([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, 1], [8, 1], [8, entry.length], [8, 0]);
    const locator = bytesOf([4, 0x07064b50], [4, 0], [8, entry.length], [4, 1]);
    const end = endOf(ALL_ONES, ALL_ONES);
    expect((await readZipDirectory(new Blob([entry, record, locator, end]))).map(({ name }) => name)).toEqual(['pay.csv']);
    expect((await readZipDirectory(new Blob([entry, record, locator, endOf(entry.length, ALL_ONES)]))).map(({ name }) => name)).toEqual(['pay.csv']);
    // Without need the record is not asked.
    expect((await readZipDirectory(new Blob([entry, new Uint8Array(56), locator, endOf(entry.length, 0)]))).map(({ name }) => name)).toEqual(['pay.csv']);
    expect(await problemOf(entry, new Uint8Array(56), locator, end)).toBe(DAMAGED);
    expect(await problemOf(entry, record, bytesOf([4, 0x07064b50], [4, 0], [8, 5000], [4, 1]), end)).toBe(DAMAGED);
  });

  it('is damaged where it is not all there', async () => {
    const entry = entryOf('pay.csv', [3, 4, 5], NONE);
    expect(await problemOf('no archive')).toBe(DAMAGED);
    expect(await problemOf('')).toBe(DAMAGED);
    expect(await problemOf(entry, endOf(entry.length, entry.length))).toBe(DAMAGED);
    expect(await problemOf(entryOf('pay.csv', [3, 4, 5], NONE, 0, 0).slice(0, 50), endOf(50, 0))).toBe(DAMAGED);
    expect(await readZipDirectory(new Blob([endOf(0, 0)]))).toEqual([]);
  });
});
