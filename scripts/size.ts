import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pageScripts } from './size/pageScripts.ts';

const folder = 'dist';

/** Bytes after gzip; 1 KB is 1000 bytes. */
const limits = { page: 90_000, all: 200_000 };

/**
 * Measures the JavaScript of the built site after gzip: what the page loads by itself, and all of
 * it together.
 *
 * @returns the exit code: 1 when a limit is exceeded.
 */
export async function main(): Promise<number> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const page = await measure('The page itself', pageScripts(html), limits.page);
  const files = await readdir(folder, { recursive: true });
  const all = await measure('All JavaScript', files.filter((file) => file.endsWith('.js')).sort(), limits.all);
  return page && all ? 0 : 1;
}

/** Prints the size of each file and their sum; tells whether the sum keeps within the limit. */
async function measure(title: string, files: readonly string[], limit: number): Promise<boolean> {
  const sizes = await Promise.all(files.map(async (file) => gzipped(join(folder, file))));
  const total = sizes.reduce((a, b) => a + b, 0);
  console.log(`${title}, gzip, 1 KB = 1000 bytes`);
  files.forEach((file, index) => console.log(`${kilobytes(sizes[index] ?? 0)}  ${file}`));
  console.log(`${kilobytes(total)}  of ${kilobytes(limit).trim()}${total > limit ? ': TOO MUCH' : ''}\n`);
  return total <= limit;
}

async function gzipped(path: string): Promise<number> {
  return gzipSync(await readFile(path), { level: 9 }).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} KB`.padStart(10);
}
