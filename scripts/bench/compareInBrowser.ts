import { chromium } from '@playwright/test';
import { resolve } from 'node:path';
import { build, preview } from 'vite';
import { chromiumFlags } from '../browser/flags.ts';

const folder = resolve('build/bench-page');
const port = 4315;

/**
 * Times the engine beside others in Chromium, on a page that is bundled as the explorer's is and
 * served from this machine.
 *
 * @returns whether all answers agree.
 */
export async function compareInBrowser(executablePath: string, sizes: readonly string[]): Promise<boolean> {
  const root = resolve('tests/bench/engine/page');
  // The bundle of DuckDB is what it is, and large.
  await build({ root, base: './', configFile: false, logLevel: 'error', build: { outDir: folder, emptyOutDir: true, target: 'es2022' } });
  const server = await preview({
    root,
    configFile: false,
    build: { outDir: folder },
    preview: {
      host: '127.0.0.1',
      port,
      strictPort: true,
      open: false,
      // A page by itself has a clock of 5 microseconds instead of 100.
      headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
    },
  });
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags, '--js-flags=--expose-gc'] });
  try {
    const page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'log') console.log(`  ${message.text()}`);
    });
    await page.goto(`http://127.0.0.1:${port}/?${sizes.map((rows) => `rows=${rows}`).join('&')}`);
    await page.waitForFunction(() => ['Agree', 'Differ', 'Failed'].includes(document.title), null, { timeout: 3_600_000 });
    return (await page.title()) === 'Agree';
  } finally {
    await browser.close();
    await server.close();
  }
}
