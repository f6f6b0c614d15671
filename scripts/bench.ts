import { resolve } from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { run } from './command.ts';

const entry = 'tests/bench/run.ts';
const folder = 'build/bench';

/**
 * Times what takes long, beside what else does the same, in one run: all benchmarks, or those named
 * by the arguments. They are bundled first, as the page is: run module by module each call between
 * two of them would cost several times as much.
 *
 * @returns the exit code: 1 when ways to do the same give different answers.
 */
export async function main(names: readonly string[]): Promise<number> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: resolve(entry), outDir: folder, emptyOutDir: true, target: 'node20', minify: false },
  });
  // Each way begins with a clean memory.
  return run(process.execPath, ['--expose-gc', resolve(folder, 'run.js'), ...names]);
}
