import { resolve } from 'node:path';
import process from 'node:process';
import { fewRuns } from './fewRuns.ts';
import { isInSample } from '../sample.ts';
import { keepFormats } from './keepFormats.ts';
import { limitsOf, readLimits, UNLIMITED, writeLimits } from './limits.ts';
import { runTestFile, type Failure } from './runTestFile.ts';
import { FAILED, PASSED, type Coverage, type DryRunAnswer, type MutantAnswer, type MutantRun, type TestAnswer } from './stryker.ts';
import { bundleTests, type Loading, type TestBundle } from './testBundle.ts';
import { likeliestFirst, testFilesOf } from './testFiles.ts';

const BUNDLE_FOLDER = 'build/tests';
const ENDLESS = 'It does not end.';
/** What share of the changes is tried. */
const SHARE = Number(process.env['MUTATED_SHARE'] ?? 1);
const LIMITS = `${BUNDLE_FOLDER}/limits`;

/**
 * Runs the tests for Stryker in its own process, a tenth of a second for a change where a worker of Vitest needs
 * one or two. A test file counts as one test: each is loaded anew with all that it imports for each change, so that
 * tables built at the beginning, or kept, are never those of another change.
 */
export class InProcessRunner {
  /** How many changes a test file has noticed, by source file and test file. */
  readonly #noticed = new Map<string, number>();
  #files: readonly string[] = [];
  #bundle: TestBundle = { left: new Float64Array(), load: async () => undefined };
  #limits: Float64Array = new Float64Array();

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    keepFormats();
    this.#files = await testFilesOf(process.env['MUTATED_FOLDER'] ?? '');
    this.#bundle = await bundleTests(this.#files, BUNDLE_FOLDER, new Map([['fast-check', fewRuns]]));
    this.#limits = await readLimits(LIMITS, this.#bundle.left.length);
  }

  async dryRun(): Promise<DryRunAnswer> {
    const perTest: Coverage['perTest'] = {};
    const tests: TestAnswer[] = [];
    const { left } = this.#bundle;
    const met = new Float64Array(left.length);
    for (const file of this.#files) {
      left.fill(UNLIMITED);
      const start = performance.now();
      const failure = await this.#run(file, { change: -1, make: () => true, stop: endless });
      const timeSpentMs = performance.now() - start;
      for (const [change, rest] of left.entries()) met[change] = (met[change] ?? 0) + UNLIMITED - rest;
      // What is met while a file is loaded is met by its tests.
      perTest[file] = Object.fromEntries([...left.entries()].filter(([, rest]) => rest < UNLIMITED).map(([change, rest]) => [change, UNLIMITED - rest]));
      const status = failure === null ? PASSED : FAILED;
      tests.push({ id: file, name: file, fileName: resolve(file), timeSpentMs, status, failureMessage: failure?.message ?? '' });
    }
    this.#limits = limitsOf(met);
    await writeLimits(LIMITS, this.#limits);
    return { status: 'complete', tests, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit = Infinity }: MutantRun): Promise<MutantAnswer> {
    if (!isInSample(Number(activeMutant.id), SHARE)) return { status: 'error', errorMessage: 'It is not in the sample.' };
    let made = 0;
    let isEndless = false;
    const stop = (): never => {
      isEndless = true;
      return endless();
    };
    const make = (): true => {
      made += 1;
      return made > hitLimit ? stop() : true;
    };
    const loading: Loading = { change: Number(activeMutant.id), make, stop };
    this.#bundle.left.set(this.#limits);
    const keyOf = (file: string): string => `${sandboxFileName} ${file}`;
    const files = likeliestFirst(testFilter ?? this.#files, sandboxFileName, (file) => this.#noticed.get(keyOf(file)) ?? 0);
    let notLoaded: Failure | null = null;
    for (const [index, file] of files.entries()) {
      const failure = await this.#run(file, loading);
      if (isEndless) return { status: 'timeout', reason: ENDLESS };
      if (failure?.kind === 'file') notLoaded ??= failure;
      if (failure?.kind !== 'test') continue;
      this.#noticed.set(keyOf(file), (this.#noticed.get(keyOf(file)) ?? 0) + 1);
      return { status: 'killed', killedBy: [file], failureMessage: failure.message, nrOfTests: index + 1 };
    }
    return notLoaded === null ? { status: 'survived', nrOfTests: files.length } : { status: 'error', errorMessage: notLoaded.message };
  }

  #run(file: string, loading: Loading): Promise<Failure | null> {
    return runTestFile(file, () => this.#bundle.load(file, loading));
  }
}

function endless(): never {
  throw new Error(ENDLESS);
}
