import { resolve } from 'node:path';
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
// The part of Vitest that runs the tests of a file where it is called. It is in no public entry: Vitest's
// version is fixed in package.json, and the first run over code without a change would tell.
import { startTests } from 'vitest/internal/browser';

type Runner = Parameters<typeof startTests>[1];

/** What went wrong: a test failed, or the file could not even be loaded. */
export interface Failure {
  readonly kind: 'test' | 'file';
  readonly message: string;
}

/** How long a test may take is for Stryker to decide. */
const UNLIMITED = 3_600_000;

const config: Runner['config'] = {
  root: process.cwd(),
  name: undefined,
  setupFiles: [],
  passWithNoTests: false,
  testNamePattern: undefined,
  allowOnly: true,
  sequence: { seed: 1, hooks: 'stack', setupFiles: 'list' },
  chaiConfig: undefined,
  maxConcurrency: 1,
  testTimeout: UNLIMITED,
  hookTimeout: UNLIMITED,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
};

/**
 * Runs the tests of a file in this process, until one fails.
 *
 * @param file its path from the working folder
 * @param load imports it
 * @returns what failed first, or null
 */
export async function runTestFile(file: string, load: () => Promise<unknown>): Promise<Failure | null> {
  let failure: Failure | null = null;
  const fail = (kind: Failure['kind'], message: string): void => {
    failure ??= { kind, message };
  };
  const lose = (error: unknown): void => fail('test', `Nobody waited for what failed: ${String(error)}`);
  process.on('unhandledRejection', lose);
  process.on('uncaughtException', lose);
  try {
    const [result] = await startTests([resolve(file)], {
      config,
      importFile: load,
      onBeforeRunTask: (test) => {
        if (failure !== null) test.mode = 'skip';
      },
      onAfterRunTask: ({ name, result: outcome }) => {
        if (outcome?.state === 'fail') fail('test', `${name}: ${outcome.errors?.[0]?.message ?? ''}`);
      },
    });
    // What nobody waited for is reported after what was waited for.
    await setImmediate();
    if (result?.result?.state === 'fail') {
      const error = result.result.errors?.[0];
      fail(error === undefined ? 'test' : 'file', error?.message ?? 'What prepares the tests failed.');
    }
    return failure;
  } finally {
    process.off('unhandledRejection', lose);
    process.off('uncaughtException', lose);
  }
}
