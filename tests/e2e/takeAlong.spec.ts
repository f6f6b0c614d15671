import { expect, type Locator, type Page, test } from '@playwright/test';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { salariesCsv } from '../bench/millionSalaries';
import { openAsFile } from './openAsFile';

const DATE = '2026-09-29';

async function openMenu(page: Page): Promise<Locator> {
  await page.locator('summary', { hasText: 'Take it along' }).click();
  const menu = page.getByRole('group', { name: 'Take it along' });
  await expect(menu).toBeVisible();
  return menu;
}

/** Presses a button of the menu and gives the file that comes of it. */
async function fileOf(page: Page, menu: Locator, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), menu.getByRole('button', { name, exact: true }).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Opens a file as it is proposed to be read. */
async function explore(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.getByLabel('Data file').setInputFiles(file);
  const review = page.getByRole('dialog', { name: 'Review data' });
  await review.getByRole('button', { name: 'Explore' }).click({ timeout: 60_000 });
  await expect(review).toBeHidden({ timeout: 30_000 });
}

test.describe('the built-in page', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.recharts-bar-rectangle')).toHaveCount(22);
  });

  test('goes out as CSV and comes back as the same salaries', async ({ page }) => {
    const { name, bytes } = await fileOf(page, await openMenu(page), 'CSV');
    expect(name).toBe(`backend-engineer-salaries-market-usd-${DATE}.csv`);
    const { data } = Papa.parse<Record<string, string>>(bytes.toString().replace('\ufeff', ''), { header: true, skipEmptyLines: true });
    expect(data).toHaveLength(22);
    expect(data.find((row) => row['Published currency'] === 'CAD')).toMatchObject({
      'Published pay': '137192',
      'Rate date': DATE,
      Basis: 'market rate',
      'Place on the page': '17',
    });
    await explore(page, { name, mimeType: 'text/csv', buffer: bytes });
    const summary = page.getByRole('region', { name: 'Summary' });
    await expect(summary).toContainText('Half of these 22 salaries lie between US$132,853 and US$154,325; the median is US$148,020.');
  });

  test('goes out as SVG that is XML by itself, with headline, rates and n', async ({ page }) => {
    const { name, bytes } = await fileOf(page, await openMenu(page), 'SVG');
    expect(name).toBe(`backend-engineer-salaries-market-usd-${DATE}.svg`);
    const seen = await page.evaluate((svg) => {
      const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return {
        isBroken: picture.querySelector('parsererror') !== null,
        bars: picture.querySelectorAll('rect[rx]').length,
        outside: [...picture.querySelectorAll('*')].filter((one) => one.hasAttribute('href') || one.hasAttribute('style')).length,
        text: picture.documentElement.textContent,
      };
    }, bytes.toString());
    expect(seen).toMatchObject({ isBroken: false, bars: 22, outside: 0 });
    expect(seen.text).toContain('the median is US$148,020');
    expect(seen.text).toContain('at market rates of Sep 29, 2026');
    expect(seen.text).toContain('22 of 22 salaries');
  });

  test('goes out as PNG of twice the size of its SVG', async ({ page }) => {
    const menu = await openMenu(page);
    const svg = await fileOf(page, menu, 'SVG');
    const { name, bytes } = await fileOf(page, menu, 'PNG');
    expect(name).toBe(`backend-engineer-salaries-market-usd-${DATE}.png`);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const [, width = '', height = ''] = /width="(\d+)" height="(\d+)"/.exec(svg.bytes.toString()) ?? [];
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
  });

  test('is copied as a link and as Markdown', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('checkbox', { name: 'EUR' }).check();
    const menu = await openMenu(page);
    await menu.getByRole('button', { name: 'Copy link' }).click();
    await expect(menu.getByRole('status')).toHaveText('The link was copied.');
    await expect(page).toHaveURL(/currency=EUR/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await menu.getByRole('button', { name: 'Copy as text' }).click();
    await expect(menu.getByRole('status')).toHaveText('The headline and the table were copied as Markdown.');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('These 2 salaries are US\\$106,197 and US\\$76,152');
    expect(text).toContain('2 of 22 salaries · currency: EUR. US dollars per year, at market rates of Sep 29, 2026');
    expect(text.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(4);
  });

  test('is copied by hand where the browser refuses the clipboard', async ({ page }) => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
    });
    const menu = await openMenu(page);
    await menu.getByRole('button', { name: 'Copy link' }).click();
    await expect(menu.getByRole('status')).toContainText('does not let the page use the clipboard');
    const field = menu.getByRole('textbox', { name: 'The link' });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(page.url());
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(page.url());
  });

  test('is taken by keys alone, and Escape gives the focus back', async ({ page }) => {
    const summary = page.locator('summary', { hasText: 'Take it along' });
    await summary.focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('group', { name: 'Take it along' });
    await expect(menu).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(menu.getByRole('button', { name: 'CSV' })).toBeFocused();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(summary).toBeFocused();
  });

  test('is printed on one page also before its sheet is there', async ({ page }) => {
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  });

  test('is printed on one sheet, in the dark theme too', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const basis of ['Market rate', 'As published']) {
      await page.getByRole('radio', { name: basis }).check();
      const asked = page.evaluate(() => new Promise<void>((resolve) => { window.print = resolve; }));
      await (await openMenu(page)).getByRole('button', { name: 'Print' }).click();
      await asked;
      await page.keyboard.press('Escape');
      await expect(page.getByRole('group', { name: 'Take it along' })).toBeHidden();
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    }
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const sheet = page.locator('.print-sheet');
    await expect(sheet.getByRole('row')).toHaveCount(23);
    await expect(sheet).toContainText('These 22 salaries are in 4 currencies.');
    expect(await sheet.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(27, 31, 36)');
    await expect(page.locator('.page')).toBeHidden();
  });
});

test('the reader’s own data is linked to without its salaries, and drawn as its groups', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await expect(page.locator('.recharts-bar-rectangle')).toHaveCount(22);
  await openAsFile(page, 'offers <b>');
  const menu = await openMenu(page);
  await menu.getByRole('button', { name: 'Copy link' }).click();
  await expect(menu.getByRole('status')).toHaveText(
    'The link was copied. It holds the view, and no salaries: whoever opens it needs the same data.',
  );
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\?data=[\w-]+$/);
  const { name, bytes } = await fileOf(page, menu, 'SVG');
  expect(name).toBe(`offers-b-market-usd-${DATE}.svg`);
  expect(bytes.toString()).toContain('offers &lt;b&gt;');
});

test('a million salaries are written without holding up the page, and can be cancelled', async ({ page }) => {
  test.setTimeout(300_000);
  const file = join(tmpdir(), `million-${process.pid}.csv`);
  await writeFile(file, salariesCsv(1_000_000));
  try {
    await page.goto('/');
    await explore(page, file);
    await expect(page.getByRole('region', { name: 'Summary' })).toContainText('1,000,000 salaries', { timeout: 60_000 });
    const menu = await openMenu(page);
    // What opening the data left to do is over.
    await page.waitForTimeout(3000);
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.defineProperty(window, 'longTasks', { value: tasks });
      new PerformanceObserver((list) => {
        tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
      }).observe({ type: 'longtask' });
    });
    await menu.getByRole('button', { name: 'CSV' }).click();
    await expect(menu.getByRole('progressbar')).toBeVisible();
    await menu.getByRole('button', { name: 'Cancel' }).click();
    await expect(menu.getByRole('status')).toHaveText('Cancelled: no file was saved.');
    const began = Date.now();
    const { name, bytes } = await fileOf(page, menu, 'CSV');
    const took = Date.now() - began;
    expect(name).toMatch(/^million-.*-market-usd-2026-09-29\.csv$/);
    const lines = bytes.toString('latin1').split('\r\n');
    expect(lines).toHaveLength(1_000_002);
    const tasks = await page.evaluate(() => Reflect.get(window, 'longTasks') as unknown);
    const longest = Array.isArray(tasks) ? Math.max(0, ...tasks.map(Number)) : Number.NaN;
    test.info().annotations.push({ type: 'a million salaries as CSV', description: `${took} ms; longest task ${longest} ms` });
    // oxlint-disable-next-line no-console
    console.log(`1,000,000 salaries, ${Math.round(bytes.length / 1e6)} MB, in ${took} ms; the longest task of the page took ${longest} ms (0: none over 50)`);
  } finally {
    await rm(file, { force: true });
  }
});
