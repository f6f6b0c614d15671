/** What the code that Stryker instrumented and the one who runs it tell each other. */
export interface InstrumentedState {
  /** The change to be made; none where the code is to be as it is written. */
  activeMutant?: string | undefined;
  /** How often the change was met, and after how many times it throws, as in a loop that does not end. */
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  /** In whose name it is written down what code was met. */
  currentTestId?: string | undefined;
  mutantCoverage?: Coverage | undefined;
}

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

/** What is answered about the code as it is written (DryRunResult of Stryker). */
export interface DryRunAnswer {
  readonly status: 'complete';
  readonly tests: readonly {
    readonly id: string;
    readonly name: string;
    readonly fileName: string;
    readonly timeSpentMs: number;
    readonly status: typeof PASSED | typeof FAILED;
    readonly failureMessage: string;
  }[];
  readonly mutantCoverage: Coverage;
}
