import { existsSync } from 'node:fs';
import { npm, run } from './command.ts';

/**
 * Installs a package that stands apart from the explorer's own, with a lockfile of its own, unless it is there.
 *
 * @param folder the package's folder
 * @param what is said before it is installed
 * @throws Error when it cannot be installed.
 */
export async function installApart(folder: string, what: string): Promise<void> {
  if (existsSync(`${folder}/node_modules/.package-lock.json`)) return;
  console.log(`Installing ${what}`);
  if ((await run(...npm(['ci']), { cwd: folder })) !== 0) throw new Error(`npm ci failed in ${folder}`);
}
