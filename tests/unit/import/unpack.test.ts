import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ReadProblem } from '../../../src/import/readProblem';
import { forEachPiece, unpack } from '../../../src/import/zip/unpack';
import { readZipDirectory, type ZipEntry } from '../../../src/import/zip/zipDirectory';

const TEXT = 'salary,currency\n'.repeat(50);
const DAMAGED = 'This file is damaged or incomplete. Download or save it once more and open that.';

/** An archive with one file in it, as it is (level 0) or deflated, and what its directory says. */
async function archived(level: 0 | 6): Promise<{ blob: Blob; entry: ZipEntry }> {
  const blob = new Blob([new Uint8Array(zipSync({ 'pay.csv': [strToU8(TEXT), { level }] }))]);
  const [entry] = await readZipDirectory(blob);
  if (entry === undefined) throw new Error('The archive is empty');
  return { blob, entry };
}

async function problemOf(blob: Blob, entry: ZipEntry): Promise<unknown> {
  return unpack(blob, entry, () => undefined).catch((error: unknown) => (error instanceof ReadProblem ? error.message : error));
}

describe('a file in an archive', () => {
  it.each([0, 6] as const)('is unpacked from level %d, telling how many packed bytes were read', async (level) => {
    const { blob, entry } = await archived(level);
    const told: number[] = [];
    expect(new TextDecoder().decode(await unpack(blob, entry, (bytes) => told.push(bytes)))).toBe(TEXT);
    expect(told.at(-1)).toBe(entry.packedSize);
    expect(entry.packedSize < TEXT.length).toBe(level === 6);
  });

  it('is refused with what to do where it is locked or packed in another way', async () => {
    const { blob, entry } = await archived(6);
    expect(await problemOf(blob, { ...entry, isEncrypted: true })).toBe(
      'This file is locked with a password. Open it where it was made, save it without one, and open that.',
    );
    expect(await problemOf(blob, { ...entry, method: 9 })).toBe(
      'This file is packed in an unusual way. Open it in a spreadsheet and save it as .xlsx or CSV.',
    );
  });

  it.each<readonly [string, (entry: ZipEntry) => Partial<ZipEntry>]>([
    ['it does not begin where the directory says', ({ offset }) => ({ offset: offset + 1 })],
    ['it would begin behind the end', () => ({ offset: 1_000_000 })],
    ['it would end behind the end', () => ({ packedSize: 1_000_000 })],
    ['it is larger than the directory says', ({ size }) => ({ size: size - 1 })],
    ['it is smaller than the directory says', ({ size }) => ({ size: size + 1 })],
    ['it is cut off', ({ packedSize }) => ({ packedSize: packedSize - 5 })],
    ['it is not packed as the directory says', () => ({ method: 0 })],
  ])('is called damaged where %s', async (_, change) => {
    const { blob, entry } = await archived(6);
    expect(await problemOf(blob, { ...entry, ...change(entry) })).toBe(DAMAGED);
  });
});

describe('a stream taken piece by piece', () => {
  const streamOf = (cancelled: unknown[]) =>
    new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(Uint8Array.of(1));
      },
      cancel(reason) {
        cancelled.push(reason);
      },
    });

  it('is cancelled where taking it fails, and the problem is the one that is told', async () => {
    const cancelled: unknown[] = [];
    const problem = new ReadProblem('Too much of it.');
    const taken = forEachPiece(streamOf(cancelled), () => {
      throw problem;
    });
    await expect(taken).rejects.toBe(problem);
    expect(cancelled).toHaveLength(1);
  });

  it('is called damaged where it breaks for another reason', async () => {
    const taken = forEachPiece(streamOf([]), () => {
      throw new TypeError('Broken');
    });
    await expect(taken).rejects.toEqual(new ReadProblem(DAMAGED));
  });
});
