import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { run } from './command.ts';
import { pageScripts } from './size/pageScripts.ts';
import { scriptsAtStart } from './size/siteFiles.ts';
import { tool } from './tool.ts';

const folder = 'build/size';

/** Bytes after gzip; 1 KB is 1000 bytes. */
const limits = { page: 95_000, atStart: 205_000 };

/**
 * Builds the site and measures its JavaScript after gzip: the page's own script, all that it loads by
 * itself, and what comes when it is asked for, as for opening data.
 *
 * @returns the exit code: 1 when a limit is exceeded or the site cannot be built.
 */
export async function main(): Promise<number> {
  if ((await run(...(await tool('vite', ['build', '--outDir', folder, '--emptyOutDir', '--manifest', '--logLevel', 'warn'])))) !== 0) return 1;
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const manifest: unknown = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8'));
  const own = pageScripts(html).map((file) => file.replace(/^\.\//, ''));
  const atStart = [...new Set([...own, ...scriptsAtStart(manifest)])];
  const files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  const rest = files.filter((file) => file.endsWith('.js') && !atStart.includes(file)).sort();
  const page = await measure('The page itself', own, limits.page);
  const all = await measure('What the page loads by itself, chart and all', atStart, limits.atStart);
  await measure('What comes when it is asked for', rest, null);
  return page && all ? 0 : 1;
}

/** Prints the size of each file and their sum; tells whether the sum keeps within the limit, if there is one. */
async function measure(title: string, files: readonly string[], limit: number | null): Promise<boolean> {
  const sizes = await Promise.all(files.map(async (file) => gzipped(join(folder, file))));
  const total = sizes.reduce((a, b) => a + b, 0);
  console.log(`${title}, gzip, 1 KB = 1000 bytes`);
  files.forEach((file, index) => console.log(`${kilobytes(sizes[index] ?? 0)}  ${file}`));
  const held = limit === null ? '' : `  of ${kilobytes(limit).trim()}${total > limit ? ': TOO MUCH' : ''}`;
  console.log(`${kilobytes(total)}${held}\n`);
  return limit === null || total <= limit;
}

async function gzipped(path: string): Promise<number> {
  return gzipSync(await readFile(path), { level: 9 }).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} KB`.padStart(10);
}
