import process from 'node:process';
import { findBrowser } from '../browser.ts';

/** Finds the browser once, before the tests' workers read the configuration and with it this variable. */
export default async function globalSetup(): Promise<void> {
  process.env['SALARY_EXPLORER_CHROME'] ??= await findBrowser();
}
