import { mkdir, readFile } from 'node:fs/promises';
import process from 'node:process';
import { preview } from 'vite';
import { chromiumFlags } from './browser/flags.ts';
import { findBrowser } from './browser.ts';
import { run } from './command.ts';
import { leastScores, median, readScores, type Category, type Scores } from './lighthouse/scores.ts';
import { tool } from './tool.ts';

const runs = 5;
const port = 4180;
const categories: readonly Category[] = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Scores the built site in dist with Lighthouse, as on a phone, five times, and prints each run and
 * the median.
 *
 * @returns the exit code: 1 when a median is below what is good enough, or anything jumped.
 */
export async function main(): Promise<number> {
  const browser = await findBrowser();
  const server = await preview({ preview: { host: '127.0.0.1', port, strictPort: true, open: false } });
  const all: Scores[] = [];
  try {
    for (let index = 1; index <= runs; index += 1) {
      // One after the other: side by side they would slow each other down.
      const scores = await runLighthouse(`http://127.0.0.1:${port}/`, index, browser);
      print(`run ${index}`, scores);
      all.push(scores);
    }
  } finally {
    await server.close();
  }
  const result = medianOf(all);
  print('median', result);
  const low = categories.filter((category) => result.categories[category] < leastScores[category]);
  if (low.length > 0) console.error(`Too low: ${low.join(', ')}`);
  if (result.layoutShift > 0) console.error('Something jumps while loading.');
  return low.length === 0 && result.layoutShift === 0 ? 0 : 1;
}

async function runLighthouse(url: string, index: number, browser: string): Promise<Scores> {
  await mkdir('build/reports', { recursive: true });
  const report = `build/reports/lighthouse-${index}.json`;
  const command = await tool('lighthouse', [
    url,
    '--quiet',
    '--form-factor=mobile',
    '--output=json',
    `--output-path=${report}`,
    `--only-categories=${categories.join(',')}`,
    `--chrome-flags=${['--headless=new', ...chromiumFlags].join(' ')}`,
  ]);
  const code = await run(...command, { env: { ...process.env, CHROME_PATH: browser } });
  if (code !== 0) throw new Error(`Lighthouse failed in run ${index}.`);
  return readScores(JSON.parse(await readFile(report, 'utf8')));
}

/** The median of each figure; the layout shift is the worst of all, for a jump is a fault each time. */
function medianOf(all: readonly Scores[]): Scores {
  const score = (category: Category): number => median(all.map((scores) => scores.categories[category]));
  return {
    categories: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    layoutShift: Math.max(...all.map(({ layoutShift }) => layoutShift)),
  };
}

function print(title: string, { categories: scores, layoutShift }: Scores): void {
  const figures = categories.map((category) => `${category} ${scores[category]}`);
  console.log(`${title.padEnd(7)} ${figures.join(', ')}, layout shift ${layoutShift}`);
}
