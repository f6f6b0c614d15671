import { resolve } from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { installPeers } from './bench/installPeers.ts';
import { run } from './command.ts';

const folder = 'build/bench';

/**
 * Times what takes long, beside what else does the same, in one run: all benchmarks, or those named
 * by the arguments ("engine" may be followed by numbers of rows). They are bundled first, as the page
 * is: run module by module each call between two of them would cost several times as much.
 *
 * @returns the exit code: 1 when ways to do the same give different answers.
 */
export async function main(names: readonly string[]): Promise<number> {
  const sizes = names.filter((name) => /^\d+$/.test(name));
  const others = names.filter((name) => name !== 'engine' && !sizes.includes(name));
  let code = 0;
  if (names.length === 0 || others.length > 0) code = await bench('tests/bench/run.ts', others);
  if (names.length === 0 || names.includes('engine')) {
    await installPeers();
    code = (await bench('tests/bench/engine/run.ts', sizes)) || code;
  }
  return code;
}

async function bench(entry: string, args: readonly string[]): Promise<number> {
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: ['arquero', 'crossfilter2'] },
    build: { ssr: resolve(entry), outDir: folder, emptyOutDir: true, target: 'node20', minify: false },
  });
  // Each way begins with a clean memory; five million objects need more of it than Node takes by itself.
  return run(process.execPath, ['--expose-gc', '--max-old-space-size=12000', resolve(folder, 'run.js'), ...args]);
}
