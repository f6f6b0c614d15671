import { installApart } from '../installApart.ts';

/**
 * Installs what the engine is compared with, unless it is there: some 230 MB that the explorer itself
 * does not need.
 *
 * @throws Error when it cannot be installed.
 */
export async function installPeers(): Promise<void> {
  await installApart('tests/bench/peers', 'what the engine is compared with');
}
