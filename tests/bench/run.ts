import process from 'node:process';
import type { Benchmark } from './benchmark';
import { explorableBenchmark } from './explorable';
import { parsePayBenchmark } from './parsePay';
import { readBenchmark } from './read';

const benchmarks: readonly Benchmark[] = [readBenchmark, explorableBenchmark, parsePayBenchmark];

/** Runs the benchmarks that are named, or all. Gives the exit code: 1 when ways to do the same differ. */
async function runBenchmarks(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name));
  if (unknown.length > 0) {
    const known = benchmarks.map(({ name }) => name).join(', ');
    console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${known}.`);
    return 1;
  }
  let agree = true;
  for (const { name, title, run } of benchmarks) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n${title} (${name})`);
    agree = (await run((line) => console.log(`  ${line}`))) && agree;
  }
  return agree ? 0 : 1;
}

process.exitCode = await runBenchmarks(process.argv.slice(2));
