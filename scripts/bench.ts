import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Benchmark } from '../tests/bench/benchmark.ts';
import { explorableBenchmark } from '../tests/bench/explorable.ts';
import { readBenchmark } from '../tests/bench/read.ts';

const benchmarks: readonly Benchmark[] = [readBenchmark, explorableBenchmark];

/**
 * Times what takes long, beside what else does the same, in one run: all benchmarks, or those named
 * by the arguments.
 *
 * @returns the exit code: 1 when ways to do the same give different answers.
 */
export async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name));
  if (unknown.length > 0) {
    console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${benchmarks.map(({ name }) => name).join(', ')}.`);
    return 1;
  }
  offerGarbageCollection();
  let agree = true;
  for (const { name, title, run } of benchmarks) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n${title} (${name})`);
    agree = (await run((line) => console.log(`  ${line}`))) && agree;
  }
  return agree ? 0 : 1;
}

/** Makes `globalThis.gc` there, so that each way begins with a clean memory. */
function offerGarbageCollection(): void {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  Object.assign(globalThis, { gc });
}
