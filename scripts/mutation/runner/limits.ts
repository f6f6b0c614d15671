import { readFile, writeFile } from 'node:fs/promises';

/** More than any test meets a place. */
export const UNLIMITED = 2 ** 52;

/**
 * How often a place may be met by all tests together while the code is changed: a hundred times as often as by
 * the code as it is written, as Stryker has it for the changes themselves, and ten thousand times more.
 */
export function limitsOf(met: Float64Array): Float64Array {
  return met.map((times) => 100 * times + 1e4);
}

/** Limits are for the processes that begin anew where one was ended. */
export async function writeLimits(path: string, limits: Float64Array): Promise<void> {
  await writeFile(path, new Uint8Array(limits.buffer));
}

/** @returns none where they are not known yet */
export async function readLimits(path: string, places: number): Promise<Float64Array> {
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? new Float64Array(places).fill(UNLIMITED) : new Float64Array(Uint8Array.from(bytes).buffer);
}
