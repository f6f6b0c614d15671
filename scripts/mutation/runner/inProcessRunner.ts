import { resolve } from 'node:path';
import process from 'node:process';
import { configureGlobal } from 'fast-check';
import { runTestFile, type Failure } from './runTestFile.ts';
import { FAILED, PASSED, type DryRunAnswer, type InstrumentedState, type MutantAnswer, type MutantRun } from './stryker.ts';
import { bundleTests, type LoadTests } from './testBundle.ts';
import { likeliestFirst, testFilesOf } from './testFiles.ts';

/** The global by which the changed code finds what it is to do (INSTRUMENTER_CONSTANTS of Stryker). */
const NAMESPACE = '__stryker__';

const BUNDLE_FOLDER = 'build/tests';

/**
 * Runs the tests for Stryker in its own process, a tenth of a second for a change where a worker of Vitest needs
 * one or two. A test file counts as one test: each is loaded anew with all that it imports once the change is made,
 * so that tables built at the beginning, or kept, are never those of another change.
 */
export class InProcessRunner {
  readonly #state: InstrumentedState = {};
  /** By source file and test file. */
  readonly #noticed = new Map<string, number>();
  #files: readonly string[] = [];
  #load: LoadTests = async () => undefined;

  constructor() {
    Reflect.set(globalThis, NAMESPACE, this.#state);
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    // A change of the code is noticed or not, whenever it is asked; what random tests find by luck is no answer.
    configureGlobal({ seed: 1, numRuns: 20, endOnFailure: true });
    this.#files = await testFilesOf(process.env['MUTATED_FOLDER'] ?? '');
    this.#load = await bundleTests(this.#files, BUNDLE_FOLDER);
  }

  async dryRun(): Promise<DryRunAnswer> {
    const mutantCoverage = { static: {}, perTest: {} };
    Object.assign(this.#state, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined, mutantCoverage });
    const tests = [];
    for (const file of this.#files) {
      const start = performance.now();
      // What is met while a file is loaded is met by its tests.
      this.#state.currentTestId = file;
      const failure = await this.#run(file);
      const status: typeof PASSED | typeof FAILED = failure === null ? PASSED : FAILED;
      tests.push({ id: file, name: file, fileName: resolve(file), timeSpentMs: performance.now() - start, status, failureMessage: failure?.message ?? '' });
    }
    this.#state.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit }: MutantRun): Promise<MutantAnswer> {
    const state = this.#state;
    Object.assign(state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit, mutantCoverage: undefined });
    const keyOf = (file: string): string => `${sandboxFileName} ${file}`;
    const files = likeliestFirst(testFilter ?? this.#files, sandboxFileName, (file) => this.#noticed.get(keyOf(file)) ?? 0);
    let notLoaded: Failure | null = null;
    for (const [index, file] of files.entries()) {
      const failure = await this.#run(file);
      if (hitLimit !== undefined && (state.hitCount ?? 0) > hitLimit) return { status: 'timeout', reason: `Met more than ${hitLimit} times.` };
      if (failure?.kind === 'file') notLoaded ??= failure;
      if (failure?.kind !== 'test') continue;
      this.#noticed.set(keyOf(file), (this.#noticed.get(keyOf(file)) ?? 0) + 1);
      return { status: 'killed', killedBy: [file], failureMessage: failure.message, nrOfTests: index + 1 };
    }
    return notLoaded === null ? { status: 'survived', nrOfTests: files.length } : { status: 'error', errorMessage: notLoaded.message };
  }

  #run(file: string): Promise<Failure | null> {
    return runTestFile(file, () => this.#load(file));
  }
}
