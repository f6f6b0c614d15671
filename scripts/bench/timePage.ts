import { chromium, type Locator, type Page } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, preview } from 'vite';
import { salariesCsv } from '../../tests/bench/millionSalaries.ts';
import { chromiumFlags } from '../browser/flags.ts';
import { timeScrolling } from './timeScrolling.ts';
import { watchAnswers } from './watchAnswers.ts';

const folder = resolve('build/bench-site');
const file = resolve('build/bench-data/million.csv');
const port = 4314;
const rows = 1_000_000;

/** A kind of input, how it is made the nth time, and within how many milliseconds it shall be answered. */
interface Input {
  readonly what: string;
  readonly goal: number;
  readonly make: (page: Page, time: number) => Promise<void>;
}

const inputs: readonly Input[] = [
  { what: 'a tick in a filter', goal: 50, make: async (page, time) => tick(page, time) },
  { what: 'a letter in the search', goal: 50, make: async (page, time) => page.keyboard.press(letter(time)) },
  { what: 'a step of the range of pay', goal: 50, make: async (page, time) => page.keyboard.press(time % 4 < 2 ? 'ArrowRight' : 'ArrowLeft') },
  { what: 'a sort by pay or a column', goal: 100, make: async (page, time) => sortBy(page, time) },
];

/**
 * Opens a million salaries on the page, as it is built, and measures how long it is from each input
 * until chart, table and filters stand painted. No motion is asked for, as a system can ask.
 */
export async function timePage(executablePath: string): Promise<void> {
  await mkdir(resolve(file, '..'), { recursive: true });
  await writeFile(file, salariesCsv(rows));
  await build({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const server = await preview({ build: { outDir: folder }, preview: { host: '127.0.0.1', port, strictPort: true, open: false } });
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    await page.goto(`http://127.0.0.1:${port}/`);
    await open(page);
    await page.evaluate(watchAnswers);
    for (const input of inputs) await timeInput(page, input);
    printScrolling(await timeScrolling(page));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function open(page: Page): Promise<void> {
  await page.getByLabel('Data file').setInputFiles(file);
  const review = page.getByRole('dialog', { name: 'Review data' });
  await review.getByRole('button', { name: 'Explore' }).click({ timeout: 120_000 });
  await page.getByRole('status').filter({ hasText: '1,000,000 of 1,000,000' }).first().waitFor({ timeout: 60_000 });
  // What comes in a moment later, out of the way of the rest.
  await page.waitForTimeout(3_000);
}

async function timeInput(page: Page, { what, goal, make }: Input): Promise<void> {
  await prepare(page, what);
  const times: number[] = [];
  for (let time = -4; time < 20; time += 1) {
    const start = await page.evaluate(() => performance.now());
    await make(page, time + 4);
    const took = await page.evaluate(async (from) => window.answerAfter(from), start);
    if (time >= 0) times.push(took);
  }
  times.sort((a, b) => a - b);
  const [median = Number.NaN, high = Number.NaN] = [times[Math.floor(times.length / 2)], times[Math.ceil(times.length * 0.95) - 1]];
  console.log(`  ${what.padEnd(30)} median ${median.toFixed(0).padStart(4)} ms, 95th percentile ${high.toFixed(0).padStart(4)} ms, goal ${goal} ms`);
}

function printScrolling(frames: readonly number[]): void {
  const [median = Number.NaN, high = Number.NaN] = [frames[Math.floor(frames.length / 2)], frames[Math.ceil(frames.length * 0.95) - 1]];
  console.log(`  scrolling, frame to frame      median ${median.toFixed(0).padStart(4)} ms, 95th percentile ${high.toFixed(0).padStart(4)} ms, ${frames.length} frames`);
}

/** Puts the focus where the keys of an input go. */
async function prepare(page: Page, what: string): Promise<void> {
  if (what.includes('search')) await page.getByRole('searchbox', { name: 'Search', exact: true }).focus();
  if (what.includes('range')) {
    await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('');
    await page.getByRole('slider').first().focus();
  }
  await page.waitForTimeout(1_000);
}

async function tick(page: Page, time: number): Promise<void> {
  const name = time % 4 < 2 ? /^EUR/ : /^GBP/;
  await page.getByRole('checkbox', { name }).first().click();
}

/** Letters of words that are there, one after the other and away again. */
function letter(time: number): string {
  const keys = ['e', 'n', 'g', 'i', 'n', 'Backspace', 'Backspace', 'Backspace', 'Backspace', 'Backspace', 'd', 'a', 't', 'a', 'Backspace', 'Backspace', 'Backspace', 'Backspace'];
  return keys[time % keys.length] ?? 'a';
}

async function sortBy(page: Page, time: number): Promise<void> {
  const columns: readonly Locator[] = ['work_year', 'level', 'job_title'].map((name) =>
    page.getByRole('columnheader', { name }).getByRole('button').first(),
  );
  await columns[time % columns.length]?.click();
}
