import { existsSync } from 'node:fs';
import { npm, run } from '../command.ts';

/** The package of what the engine is compared with. */
const peersFolder = 'tests/bench/peers';

/**
 * Installs what the engine is compared with, unless it is there: some 230 MB that the explorer itself
 * does not need.
 *
 * @throws Error when it cannot be installed.
 */
export async function installPeers(): Promise<void> {
  if (existsSync(`${peersFolder}/node_modules/.package-lock.json`)) return;
  console.log('Installing what the engine is compared with');
  if ((await run(...npm(['ci']), { cwd: peersFolder })) !== 0) throw new Error(`npm ci failed in ${peersFolder}`);
}
