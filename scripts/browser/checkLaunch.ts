import { chromium } from '@playwright/test';
import { access } from 'node:fs/promises';
import { chromiumFlags } from './flags.ts';

/**
 * Opens a page in a browser and closes it again: a file that is there may still be a stub, of
 * another architecture, or short of its libraries.
 *
 * @throws Error when the file is missing or the browser does not open a page within 30 seconds.
 */
export async function checkLaunch(executablePath: string): Promise<void> {
  await access(executablePath);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags, timeout: 30_000 });
  try {
    const page = await browser.newPage();
    await page.setContent('<p>here</p>', { timeout: 30_000 });
  } finally {
    await browser.close();
  }
}
