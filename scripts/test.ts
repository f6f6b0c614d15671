import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { sum, type Count } from './test/reports.ts';
import { steps, type Step } from './test/steps.ts';

/**
 * Checks everything: types, lint, unused code, tests with coverage, both builds, tests in the
 * browser. The last line says how many passed and failed: each test counts as one, and so does each
 * step that is no test.
 *
 * Usage: npm test -- [--only types|lint|unused|unit|build|e2e]…
 *
 * @returns the exit code: 0 when nothing failed and, unless left out by --only, tests did run.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { only: { type: 'string', multiple: true } } });
  const counts = new Map<Step['name'], Count>();
  const chosen = choose(values.only);
  for (const step of chosen) {
    const usable = step.name !== 'e2e' || !counts.get('build')?.failed;
    // One after the other: the browser tests need the build, and measured times mean something.
    counts.set(step.name, usable ? await timed(step) : notRun(step, 'there is no build to look at'));
  }
  const total = sum([...counts.values()]);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

function choose(names: readonly string[] | undefined): readonly Step[] {
  if (names === undefined) return steps;
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Error(`There is no step ${unknown.join(', ')}, only ${steps.map(({ name }) => name).join(', ')}.`);
  }
  return steps.filter(({ name }) => names.includes(name));
}

async function timed(step: Step): Promise<Count> {
  console.log(`\n── ${step.what}`);
  const start = performance.now();
  const count = await step.perform().catch((error: unknown) => notRun(step, String(error)));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const nothingRan = step.tests && count.passed + count.failed === 0;
  console.log(`── ${step.what}: ${count.passed} passed, ${count.failed} failed in ${seconds} s\n`);
  return nothingRan ? notRun(step, 'no test ran') : count;
}

/** Counts a step that could not be run as one failed. */
function notRun(step: Step, why: string): Count {
  console.error(`── ${step.what}: not run, ${why}`);
  return { passed: 0, failed: 1 };
}
