import { defineConfig } from '@playwright/test';
import process from 'node:process';
import { chromiumFlags } from './scripts/browser/flags.ts';
import {
  SITE,
  SITE_FOLDER,
  SITE_PORT,
  SITE_WITH_NOTES,
  SITE_WITH_NOTES_FOLDER,
  SITE_WITH_NOTES_PORT,
} from './tests/e2e/sites.ts';

// Set by `npm test` or, when the tests are run on their own, by the global setup.
const executablePath = process.env['SALARY_EXPLORER_CHROME'] ?? '';

function previewOf(folder: string, port: number): string {
  return `node node_modules/vite/bin/vite.js preview --outDir ${folder} --host 127.0.0.1 --port ${port} --strictPort`;
}

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './scripts/browser/globalSetup.ts',
  outputDir: 'build/e2e',
  reporter: [['list'], ['json', { outputFile: 'build/reports/e2e.json' }]],
  // An axe scan of the whole page takes seconds on a small machine.
  timeout: 90_000,
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  use: { baseURL: SITE, trace: 'retain-on-failure' },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: { executablePath, args: chromiumFlags } } },
  ],
  webServer: [
    { command: previewOf(SITE_FOLDER, SITE_PORT), url: SITE },
    { command: previewOf(SITE_WITH_NOTES_FOLDER, SITE_WITH_NOTES_PORT), url: SITE_WITH_NOTES },
  ],
});
