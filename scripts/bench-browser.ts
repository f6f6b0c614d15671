import { findBrowser } from './browser.ts';
import { compareInBrowser } from './bench/compareInBrowser.ts';
import { installPeers } from './bench/installPeers.ts';
import { printEngineSize } from './bench/engineSize.ts';
import { timePage } from './bench/timePage.ts';

/**
 * Times the engine beside others in Chromium, and the page itself: all, or what the arguments name
 * ("engine", which may be followed by numbers of rows, or "page").
 *
 * @returns the exit code: 1 when engines give different answers.
 */
export async function main(names: readonly string[]): Promise<number> {
  const sizes = names.filter((name) => /^\d+$/.test(name));
  const executablePath = await findBrowser();
  let agree = true;
  if (names.length === 0 || names.includes('engine')) {
    await installPeers();
    console.log('\nThe engine beside others, in Chromium');
    await printEngineSize();
    agree = await compareInBrowser(executablePath, sizes);
  }
  if (names.length === 0 || names.includes('page')) {
    console.log('\nOn the page');
    await timePage(executablePath);
  }
  return agree ? 0 : 1;
}
