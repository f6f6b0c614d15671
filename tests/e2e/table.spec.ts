import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import process from 'node:process';

const ROWS = 300_000;

/** So many salaries, each of somebody else, in a different order than their names. */
function manySalaries(count: number): Buffer {
  const lines = Array.from({ length: count }, (_, index) => {
    const number = (index * 7_919) % count;
    return `Person ${number},${20_000 + number},USD,${index % 40}`;
  });
  return Buffer.from(['name,salary,currency,years', ...lines].join('\n'));
}

function table(page: Page): Locator {
  return page.getByRole('table', { name: 'Salaries' });
}

async function open(page: Page, count = ROWS): Promise<void> {
  await page.goto('/');
  const buffer = manySalaries(count);
  await page.getByLabel('Data file').setInputFiles({ name: 'many.csv', mimeType: 'text/csv', buffer });
  const review = page.getByRole('dialog', { name: 'Review data' });
  await review.getByRole('button', { name: 'Explore' }).click({ timeout: 60_000 });
  await expect(table(page)).toHaveAttribute('aria-rowcount', String(count + 1));
  await table(page).scrollIntoViewIfNeeded();
}

interface InSight {
  /** Row indices as they are announced, header counted. */
  readonly first: number;
  readonly last: number;
  /** How far the last of them reaches beyond the bottom, in pixels. */
  readonly cut: number;
}

/** The rows that a person sees; every one of them has to be in order, with no gap between. */
async function inSight(page: Page): Promise<InSight> {
  const { seen, bottom } = await table(page).evaluate((element) => {
    const head = element.querySelector('[role="columnheader"]')?.getBoundingClientRect().bottom ?? 0;
    const end = element.getBoundingClientRect().top + element.clientTop + element.clientHeight;
    const rows = [...element.querySelectorAll('[aria-rowindex]')].slice(1).map((row) => {
      const { top, bottom: rowEnd } = row.getBoundingClientRect();
      return { index: Number(row.getAttribute('aria-rowindex')), top, bottom: rowEnd };
    });
    return { seen: rows.filter((row) => row.bottom > head + 2 && row.top < end - 2), bottom: end };
  });
  const indices = seen.map(({ index }) => index);
  const [first = 0] = indices;
  expect(indices).toEqual(indices.map((_, at) => first + at));
  const last = seen.at(-1);
  return { first, last: last?.index ?? 0, cut: (last?.bottom ?? 0) - bottom };
}

/** Points at the table once it stands still. */
async function pointAt(page: Page): Promise<void> {
  await table(page).hover({ position: { x: 200, y: 200 } });
}

/** Milliseconds from frame to frame while something goes on, in order of length. */
async function framesDuring(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.defineProperty(window, 'frames0', { value: frames, configurable: true });
    let last = performance.now();
    const step = (now: number) => {
      frames.push(now - last);
      last = now;
      if (frames.length < 10_000) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  await work();
  return page.evaluate(() => {
    const frames: unknown = Reflect.get(window, 'frames0');
    return Array.isArray(frames) ? frames.map(Number).toSorted((a, b) => a - b) : [];
  });
}

/** A figure for whoever runs the tests; a busy machine proves nothing, so none is asserted. */
function print(figure: string): void {
  process.stdout.write(`${figure}\n`);
}

test('keys reach the last row of more than a browser’s height can hold, and the first again', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.context().on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(String(baseURL)).origin) elsewhere.push(request.url());
  });
  await open(page);
  await table(page).focus();
  await page.keyboard.press('End');
  await expect.poll(() => inSight(page)).toMatchObject({ last: ROWS + 1 });
  await expect.poll(async () => (await inSight(page)).cut).toBeLessThanOrEqual(2);
  // The first row in sight, and a page further up.
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect.poll(async () => (await inSight(page)).last).toBeLessThan(ROWS);
  await page.keyboard.press('Home');
  await expect.poll(() => inSight(page)).toMatchObject({ first: 2 });
  expect(elsewhere).toEqual([]);
});

test('a notch of the wheel moves a few rows, and reaches the end', async ({ page }) => {
  await open(page);
  await pointAt(page);
  await page.mouse.wheel(0, 100);
  await expect.poll(async () => (await inSight(page)).first).toBe(4);
  await table(page).focus();
  await page.keyboard.press('End');
  await expect.poll(() => inSight(page)).toMatchObject({ last: ROWS + 1 });
  await page.mouse.wheel(0, -360);
  await expect.poll(async () => (await inSight(page)).last).toBeLessThanOrEqual(ROWS - 8);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => inSight(page)).toMatchObject({ last: ROWS + 1 });
  await page.keyboard.press('Home');
  const frames = await framesDuring(page, async () => {
    for (let notch = 0; notch < 60; notch += 1) {
      await page.mouse.wheel(0, 240);
      await inSight(page);
    }
  });
  const at = (share: number) => (frames[Math.floor(frames.length * share)] ?? 0).toFixed(1);
  print(`Frames while ${ROWS} rows scroll: ${at(0.5)} ms half of the time, ${at(0.95)} ms at the 95th percentile`);
});

test('the scrollbar reaches every part', async ({ page }) => {
  await open(page);
  const drag = (share: number) =>
    table(page).evaluate((element, part) => {
      element.scrollTop = (element.scrollHeight - element.clientHeight) * part;
    }, share);
  await drag(1);
  await expect.poll(() => inSight(page)).toMatchObject({ last: ROWS + 1 });
  await drag(0.5);
  await expect.poll(async () => Math.abs((await inSight(page)).first - ROWS / 2)).toBeLessThan(20);
  await drag(0);
  await expect.poll(() => inSight(page)).toMatchObject({ first: 2 });
});

test('“Go to row” brings a row in sight, and Ctrl+C takes it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('textbox', { name: 'Go to row' }).fill('123,456');
  await page.keyboard.press('Enter');
  const row = table(page).getByRole('row', { selected: true });
  await expect(row).toHaveAttribute('aria-rowindex', '123457');
  await expect(row).toBeInViewport();
  await page.keyboard.press('Control+c');
  await expect(page.getByText('1 row copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  // Highest pay first: the 123,456th of them is paid 123,455 below the highest.
  expect(copied).toContain(`\nPerson ${ROWS - 123_456}\t`);
});

test('sorting by as many texts says that it is under way, and then stands in alphabetical order', async ({ page }) => {
  await open(page);
  // The worker that sorts is held back until that was seen: a quick machine is done before.
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/placesWorker/, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('button', { name: 'name', exact: true }).click();
  await expect(page.getByText('Sorting by name…')).toBeVisible();
  letThrough();
  const head = page.getByRole('columnheader', { name: 'name', exact: true });
  await expect(head).toHaveAttribute('aria-sort', 'ascending', { timeout: 30_000 });
  await expect(table(page).getByRole('row').nth(1)).toContainText('Person 0');
  await expect(table(page).getByRole('row').nth(2)).toContainText('Person 1US');
});

test('the label stays in sight beside what is scrolled to, without anything for a screen reader to stumble on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 300);
  for (const name of ['Comparable', 'Published']) {
    const end = async () => {
      const box = await page.getByRole('columnheader', { name, exact: true }).boundingBox();
      return (box?.x ?? 390) + (box?.width ?? 0);
    };
    await expect.poll(end).toBeLessThanOrEqual(374);
  }
  await table(page).focus();
  await page.keyboard.press('ArrowDown');
  const label = page.getByRole('columnheader', { name: 'name', exact: true });
  const before = await label.boundingBox();
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('columnheader', { name: 'Rank' })).toBeInViewport();
  await expect.poll(async () => (await label.boundingBox())?.x).toBe(before?.x);
  const { violations } = await new AxeBuilder({ page }).include('.salaries').analyze();
  expect(violations).toEqual([]);
});
