import { chromium } from '@playwright/test';
import process from 'node:process';
import { checkLaunch } from './browser/checkLaunch.ts';
import { installedBrowsers } from './browser/installed.ts';
import { installPackagedChromium } from './browser/packaged.ts';
import { run } from './command.ts';
import { tool } from './tool.ts';

/** One way to come by a browser. */
interface Attempt {
  readonly what: string;
  /** Paths to try, best first; none where this way does not apply. */
  readonly paths: () => string[] | Promise<string[]>;
}

const attempts: readonly Attempt[] = [
  { what: "Playwright's own Chromium", paths: () => [chromium.executablePath()] },
  { what: "this system's Chromium", paths: installedBrowsers },
  { what: 'installing Chromium with Playwright', paths: installWithPlaywright },
  { what: 'installing Chromium as an npm package', paths: installPackaged },
  { what: 'installing Chromium with apt-get', paths: installWithApt },
];

/**
 * Finds a Chromium that opens a page here, and installs one where there is none. `CHROME_PATH`, when
 * set, is tried first.
 *
 * @returns its path.
 * @throws Error when there is none; it lists what was tried and why each failed.
 */
export async function findBrowser(): Promise<string> {
  const set = process.env['CHROME_PATH'];
  const ways = set ? [{ what: `CHROME_PATH (${set})`, paths: () => [set] }, ...attempts] : attempts;
  const failures: string[] = [];
  for (const { what, paths } of ways) {
    say(`Browser: ${what}`);
    // One after the other: each way is only taken when those before it have failed.
    const found = await firstThatLaunches(paths);
    if (typeof found === 'string') {
      say(`Browser: ${found}`);
      return found;
    }
    failures.push(`- ${what}: ${found.problem}`);
    say(`  ${found.problem}`);
  }
  throw new Error(`No Chromium opens a page here. Set CHROME_PATH to one that does. Tried:\n${failures.join('\n')}`);
}

async function firstThatLaunches(paths: Attempt['paths']): Promise<string | { problem: string }> {
  const problems: string[] = [];
  try {
    for (const path of await paths()) {
      const problem = await checkLaunch(path).then(() => undefined, firstLine);
      if (problem === undefined) return path;
      problems.push(`${path}: ${problem}`);
    }
  } catch (error) {
    problems.push(firstLine(error));
  }
  return { problem: problems.join('; ') || 'none here' };
}

async function installWithPlaywright(): Promise<string[]> {
  const command = await tool('playwright', ['install', 'chromium']);
  const code = await run(...command, { toStandardError: true, timeout: 600_000 });
  if (code !== 0) throw new Error('playwright install failed');
  return [chromium.executablePath()];
}

async function installPackaged(): Promise<string[]> {
  return process.platform === 'linux' && process.arch === 'x64' ? [await installPackagedChromium()] : [];
}

async function installWithApt(): Promise<string[]> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  const options = { toStandardError: true, timeout: 300_000 };
  const done = (await run('apt-get', ['update'], options)) === 0 && (await run('apt-get', ['install', '-y', 'chromium'], options)) === 0;
  if (!done) throw new Error('apt-get failed');
  return installedBrowsers();
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0] ?? text;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
