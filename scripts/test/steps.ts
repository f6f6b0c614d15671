import { readFile, rm } from 'node:fs/promises';
import process from 'node:process';
import { NOTES_EMAIL, NOTES_URL, SITE_FOLDER, SITE_WITH_NOTES_FOLDER } from '../../tests/e2e/sites.ts';
import { findBrowser } from '../browser.ts';
import { run } from '../command.ts';
import { tool } from '../tool.ts';
import { countPlaywright, countVitest, sum, type Count } from './reports.ts';

/** One part of the whole check. */
export interface Step {
  readonly name: 'types' | 'lint' | 'unused' | 'unit' | 'build' | 'e2e';
  readonly what: string;
  /** Whether this step runs tests, each of which is counted. */
  readonly tests: boolean;
  readonly perform: () => Promise<Count>;
}

const unitReport = 'build/reports/unit.json';
const e2eReport = 'build/reports/e2e.json';

/** All steps, in the order in which they run. */
export const steps: readonly Step[] = [
  { name: 'types', what: 'types', tests: false, perform: async () => check('typescript', ['--noEmit'], 'tsc') },
  { name: 'lint', what: 'lint', tests: false, perform: async () => check('oxlint', ['--type-aware', '--deny-warnings']) },
  { name: 'unused', what: 'unused code', tests: false, perform: async () => check('knip', []) },
  { name: 'unit', what: 'unit and component tests, coverage', tests: true, perform: unitTests },
  { name: 'build', what: 'build', tests: false, perform: build },
  { name: 'e2e', what: 'tests in the browser', tests: true, perform: browserTests },
];

/** Runs a tool that only passes or fails. */
async function check(packageName: string, args: readonly string[], program = packageName): Promise<Count> {
  return asCount((await run(...(await tool(packageName, args, program)))) === 0);
}

async function unitTests(): Promise<Count> {
  await rm(unitReport, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const code = await run(...(await tool('vitest', ['run', '--coverage', '--allowOnly=false', ...reporters])));
  const tests = countVitest(await readReport(unitReport));
  // Coverage is measured when every test passes, so only then does it count as a check of its own.
  return tests.failed > 0 ? tests : sum([tests, asCount(code === 0)]);
}

/** Builds the site, and once more as one that sends notes. */
async function build(): Promise<Count> {
  const plain = withoutSettings(process.env);
  const withNotes = { ...plain, VITE_NOTES_URL: NOTES_URL, VITE_NOTES_EMAIL: NOTES_EMAIL };
  const codes = [await buildSite(SITE_FOLDER, plain), await buildSite(SITE_WITH_NOTES_FOLDER, withNotes)];
  return asCount(codes.every((code) => code === 0));
}

async function buildSite(folder: string, env: NodeJS.ProcessEnv): Promise<number> {
  return run(...(await tool('vite', ['build', '--outDir', folder, '--emptyOutDir'])), { env });
}

async function browserTests(): Promise<Count> {
  await rm(e2eReport, { force: true });
  const env = { ...process.env, SALARY_EXPLORER_CHROME: await findBrowser() };
  const code = await run(...(await tool('@playwright/test', ['test'], 'playwright')), { env });
  const tests = countPlaywright(await readReport(e2eReport));
  return code !== 0 && tests.failed === 0 ? sum([tests, asCount(false)]) : tests;
}

async function readReport(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

/** The environment without the settings of a build, so that the tests know what they look at. */
function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const others = Object.entries(environment).filter(([name]) => !name.startsWith('VITE_'));
  // Said to be empty, for what is unsaid is looked up in .env files.
  return { ...Object.fromEntries(others), VITE_NOTES_URL: '', VITE_NOTES_EMAIL: '' };
}

function asCount(passed: boolean): Count {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
