import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { wilsonInterval } from '../src/query/wilsonInterval.ts';
import config from '../stryker.config.json';
import { run } from './command.ts';
import { installApart } from './installApart.ts';
import { mutationScore, percentNoticed, totalScore, type MutationScore } from './mutation/mutationScore.ts';
import { isInSample } from './mutation/sample.ts';
import { withoutThoseTriedAgain } from './mutation/triedAgain.ts';

const home = 'tests/mutation';
const reports = 'build/mutation';
const folders = ['pay', 'query', 'import'];

/**
 * Changes the code in small ways, one at a time, and sees whether a test of its folder notices: in pay, query
 * and import, or in the parts that are named. What was tried before and has not changed since is not tried again.
 *
 * Usage: npm run mutation -- [pay|query|import|pay/scale.ts|pay/parse|…]… [--concurrency 1] [--sample 0.1]
 * With --sample only that share of the changes is tried, each time anew, and the same every time.
 *
 * @returns the exit code: 1 when fewer changes are noticed than the configuration asks for, or none could be tried.
 */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { concurrency: { type: 'string' }, sample: { type: 'string' } } });
  const share = Number(values.sample ?? 1);
  if (!(share > 0 && share <= 1)) throw new Error(`A sample is a share from 0 to 1, not ${values.sample}.`);
  const parts = positionals.length === 0 ? folders : positionals;
  const unknown = parts.filter((part) => !folders.includes(folderOf(part)));
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')} is in none of ${folders.join(', ')}.`);
  await installApart(home, 'what mutation testing takes');
  await buildRunner();
  const options = values.concurrency === undefined ? [] : ['--concurrency', values.concurrency];
  const scores = new Map<string, MutationScore>();
  for (const folder of folders) {
    const chosen = parts.filter((part) => folderOf(part) === folder);
    if (chosen.length > 0) scores.set(`src/${folder}`, await changeFolder(folder, chosen, options, share));
  }
  return report(scores, share);
}

/** Stryker loads it as plain JavaScript. */
async function buildRunner(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: resolve('scripts/mutation/runner/plugin.ts'), outDir: `${reports}/runner`, emptyOutDir: true, copyPublicDir: false, target: 'node20', minify: false },
  });
}

function folderOf(part: string): string {
  return part.split('/', 1)[0] ?? '';
}

/** @throws Error when the tests did not run. */
async function changeFolder(folder: string, parts: readonly string[], options: readonly string[], share: number): Promise<MutationScore> {
  const { fileName } = config.jsonReporter;
  await rm(fileName, { force: true });
  const earlier = `${reports}/${share < 1 ? 'sample' : folder}.json`;
  if (share < 1) await rm(earlier, { force: true });
  else await forgetThoseTriedAgain(earlier);
  const mutate = parts.map((part) => `src/${part.endsWith('.ts') ? part : `${part}/**/*.ts`}`).join(',');
  const program = `${home}/node_modules/@stryker-mutator/core/bin/stryker.js`;
  const command = [program, 'run', '--mutate', `${mutate},!**/*.d.ts`, '--incrementalFile', earlier];
  // It fails, too, where the score of this folder alone is too low: the total decides.
  const env = { ...process.env, MUTATED_FOLDER: folder, MUTATED_SHARE: String(share) };
  await run(process.execPath, [...command, ...options], { env });
  const text = await readFile(fileName, 'utf8').catch(() => {
    throw new Error(`The changes of src/${folder} could not be tried.`);
  });
  return mutationScore(JSON.parse(text), parts.map((part) => `src/${part}`), (id) => isInSample(Number(id), share));
}

async function forgetThoseTriedAgain(path: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text !== null) await writeFile(path, JSON.stringify(withoutThoseTriedAgain(JSON.parse(text))));
}

function report(scores: ReadonlyMap<string, MutationScore>, share: number): number {
  const total = totalScore([...scores.values()]);
  console.log('\nChanges of the code that a test noticed');
  for (const [folder, score] of [...scores, ['total', total] as const]) {
    console.log(`${folder.padEnd(12)} ${percentNoticed(score).toFixed(1).padStart(5)} %  (${score.noticed} of ${score.changes})${share < 1 ? intervalText(score) : ''}`);
  }
  if (share < 1) console.log(`Of a random ${Number((100 * share).toFixed(2))} % of the changes, with the interval for all of them (95 %).`);
  const least = config.thresholds.break;
  if (total.changes > 0 && percentNoticed(total) >= least) return 0;
  console.log(`At least ${least} % have to be noticed.`);
  return 1;
}

function intervalText({ noticed, changes }: MutationScore): string {
  if (changes === 0) return '';
  const { low, high } = wilsonInterval(noticed, changes);
  return `  ${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)} %`;
}
