import type { Reporter, TestModule, Vitest } from 'vitest/node';

/**
 * Tells of test files that cannot begin, as where a module throws once it is loaded. Stryker looks at tests
 * alone, and would take a run without any for one in which nothing was noticed.
 */
export class BrokenFiles implements Reporter {
  #vitest: Vitest | null = null;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestModuleEnd(module: TestModule): void {
    for (const error of module.errors()) this.#vitest?.state.catchError(error, 'Unhandled Error');
  }
}
