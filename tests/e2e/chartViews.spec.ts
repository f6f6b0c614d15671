import { expect, type Page, test } from '@playwright/test';
import { openAsFile } from './openAsFile';

/** 600 salaries in dollars: 200 of juniors, 398 of seniors that are paid twice as much, and two of chiefs. */
const SALARIES = Array.from({ length: 600 }, (_, row) => ({
  Salary: row < 200 ? 40_000 + row * 100 : row < 598 ? 80_000 + row * 50 : 150_000,
  Currency: 'USD',
  Level: row < 200 ? 'Junior' : row < 598 ? 'Senior' : 'Chief',
}));

const chartOf = (page: Page) => page.getByRole('figure', { name: 'Pay chart' });
const status = (page: Page) => page.getByRole('status').first();

/** Where a range can be dragged, scrolled into sight. */
async function plotOf(page: Page) {
  const room = chartOf(page).locator('.brush-room');
  await room.scrollIntoViewIfNeeded();
  const plot = await room.boundingBox();
  if (plot === null) throw new Error('There is no plot');
  return plot;
}

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await openAsFile(page, 'levels', SALARIES);
  await expect(page.getByRole('radiogroup', { name: 'Chart' })).toBeVisible();
});

test('more salaries than bars are grouped by what tells most, and a click narrows to a group', async ({ page }) => {
  const chart = chartOf(page);
  await expect(chart.getByRole('heading', { name: 'Pay by Level' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Each salary' })).toBeDisabled();
  await expect(chart.locator('.recharts-bar-rectangle')).toHaveCount(3);
  await expect(chart.getByRole('button', { name: /^Chief: n = 2, too few for a median/ })).toBeVisible();
  await chart.getByRole('button', { name: /^Senior/ }).click();
  await expect(status(page)).toHaveText('398 of 600 salaries');
  await expect(chart.getByRole('button', { name: /^Junior/ })).toBeVisible();
  // A group of 200 has room for a bar each.
  await chart.getByRole('button', { name: /^Senior/ }).click();
  await chart.getByRole('button', { name: /^Junior/ }).click();
  await expect(status(page)).toHaveText('200 of 600 salaries');
  await expect(chart.locator('.recharts-bar-rectangle')).toHaveCount(200);
  await page.goBack();
  await expect(chart.getByRole('heading', { name: 'Pay by Level' })).toBeVisible();
});

test('a range is dragged on the distribution, is one step of the history and in the link', async ({ page }) => {
  await page.getByRole('radio', { name: 'Distribution' }).check();
  const chart = chartOf(page);
  await expect(chart.getByRole('heading', { name: 'How pay is spread' })).toBeVisible();
  await expect(chart.getByText('middle half', { exact: true })).toBeVisible();
  const at = async (share: number) => {
    const plot = await plotOf(page);
    await page.mouse.move(plot.x + plot.width * share, plot.y + 60);
  };
  /** Lets go, and waits until the range is a step of the history and nothing that is shown is behind it. */
  const letGo = async () => {
    const steps = () => page.evaluate(() => window.history.length);
    const before = await steps();
    await page.mouse.up();
    await expect.poll(steps).toBe(before + 1);
    await expect(page).toHaveURL(/pay=\d+\.\.\d+/);
    await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  };
  await at(0.2);
  await page.mouse.down();
  await at(0.3);
  await at(0.4);
  await expect(status(page)).not.toHaveText('600 of 600 salaries');
  await letGo();
  await expect(page.getByRole('group', { name: 'Filtered by' })).toBeVisible();
  const first = await status(page).textContent();
  // Its right edge, and then the whole of it.
  const plot = await plotOf(page);
  const box = await chart.getByRole('slider', { name: 'Highest pay' }).boundingBox();
  if (box === null) throw new Error('There is no handle');
  await page.mouse.move(box.x + box.width / 2, plot.y + 90);
  await page.mouse.down();
  await at(0.6);
  await letGo();
  await expect(status(page)).not.toHaveText(first ?? '');
  const low = async () => Number(await chart.getByRole('slider', { name: 'Lowest pay' }).getAttribute('aria-valuenow'));
  const before = await low();
  await at(0.4);
  await page.mouse.down();
  await at(0.5);
  await letGo();
  await expect.poll(low).toBeGreaterThan(before);
  await page.goBack();
  await page.goBack();
  await expect(status(page)).toHaveText(first ?? '');
  await chart.getByRole('button', { name: 'Clear the range of pay' }).click();
  await expect(status(page)).toHaveText('600 of 600 salaries');
});

test('a range is set by keys and by typing', async ({ page }) => {
  await page.getByRole('radio', { name: 'Distribution' }).check();
  const chart = chartOf(page);
  const low = chart.getByRole('slider', { name: 'Lowest pay' });
  await low.focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await expect(low).toHaveAttribute('aria-valuetext', /^US\$4\d,\d{3}$/);
  await expect(status(page)).not.toHaveText('600 of 600 salaries');
  await page.keyboard.press('Home');
  await expect(status(page)).toHaveText('600 of 600 salaries');
  await chart.getByRole('textbox', { name: /^Pay from/ }).fill('100000');
  await chart.getByRole('textbox', { name: /^Pay to/ }).fill('105,000');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('101 of 600 salaries');
  await expect(page).toHaveURL(/pay=100000\.\.105000/);
});

test('a finger that goes across drags a range', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(baseURL ?? '/');
  await openAsFile(page, 'levels', SALARIES);
  await page.getByRole('radio', { name: 'Distribution' }).check();
  const plot = await plotOf(page);
  const session = await context.newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: plot.x + plot.width * share, y: plot.y + 60 }],
    });
  await touch('touchStart', 0.3);
  for (const share of [0.35, 0.4, 0.5, 0.6]) {
    await touch('touchMove', share);
  }
  await touch('touchEnd', 0.6);
  await expect(page).toHaveURL(/pay=\d+\.\.\d+/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await context.close();
});
