import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm, read } from '../command.ts';
import { isRecord } from '../isRecord.ts';
import { ratesPackage } from './ratesFile.ts';

const member = 'package/v1/currencies/usd.json';

/**
 * Fetches what the rates package publishes for the US dollar, by npm, so that it comes from
 * whatever registry this computer is set up to use.
 *
 * @param version a version or tag, such as '2026.9.29' or 'latest'
 * @throws Error when npm or tar fails, or the package holds no such file.
 */
export async function fetchRates(version: string): Promise<{ version: string; published: unknown }> {
  const folder = await mkdtemp(join(tmpdir(), 'rates-'));
  try {
    const args = ['pack', `${ratesPackage}@${version}`, '--json', '--ignore-scripts', '--pack-destination', folder];
    const packed = packedPackage(JSON.parse(await read(...npm(args))));
    // Named from within the folder: Windows' tar takes the colon of C: for a host's.
    await read('tar', ['-xzf', packed.filename, member], { cwd: folder });
    const published: unknown = JSON.parse(await readFile(join(folder, member), 'utf8'));
    return { version: packed.version, published };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function packedPackage(output: unknown): { filename: string; version: string } {
  const first: unknown = Array.isArray(output) ? output[0] : undefined;
  if (isRecord(first) && typeof first['filename'] === 'string' && typeof first['version'] === 'string') {
    return { filename: first['filename'], version: first['version'] };
  }
  throw new Error('npm pack did not say which file it wrote.');
}
