/** How often each change was met, by its id, and in which test. */
export interface Coverage {
  readonly static: Record<string, number>;
  readonly perTest: Record<string, Record<string, number>>;
}

/** What Stryker asks for: one change, and the tests that meet it (all where it does not know). */
export interface MutantRun {
  readonly activeMutant: { readonly id: string };
  readonly sandboxFileName: string;
  readonly testFilter?: readonly string[] | undefined;
  /** How often it may be met before it counts as one that never ends. */
  readonly hitLimit?: number | undefined;
}

/** What is answered about one change (MutantRunResult of Stryker). */
export type MutantAnswer =
  | { readonly status: 'killed'; readonly killedBy: readonly string[]; readonly failureMessage: string; readonly nrOfTests: number }
  | { readonly status: 'survived'; readonly nrOfTests: number }
  | { readonly status: 'timeout'; readonly reason: string }
  | { readonly status: 'error'; readonly errorMessage: string };

/** TestStatus of Stryker. */
export const PASSED = 0;
export const FAILED = 1;

/** What is answered about a test of the code as it is written (TestResult of Stryker). */
export interface TestAnswer {
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  readonly timeSpentMs: number;
  readonly status: typeof PASSED | typeof FAILED;
  readonly failureMessage: string;
}

/** What is answered about all of them (DryRunResult of Stryker). */
export interface DryRunAnswer {
  readonly status: 'complete';
  readonly tests: readonly TestAnswer[];
  readonly mutantCoverage: Coverage;
}
