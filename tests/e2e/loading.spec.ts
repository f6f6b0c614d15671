import { expect, type Page, test } from '@playwright/test';
import { openHeldBack } from './heldBack';

/** Starts to add up the layout shifts of a page; to be called before it is opened. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.defineProperty(window, 'layoutShifts', { value: shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() => {
      const shifts: unknown = Reflect.get(window, 'layoutShifts');
      return Array.isArray(shifts) ? shifts.reduce<number>((sum, one) => sum + Number(one), 0) : -1;
    });
}

/** Everything that the browser complains of while a page is open. */
function watchComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

const drawnBars = '.recharts-bar-rectangle';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page reads whole: headline, bars, figures and role', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('region', { name: 'Summary' })).toContainText('US$148,020');
    await expect(page.getByRole('table', { name: 'Salaries' }).getByRole('row')).toHaveCount(23);
    const chart = page.getByRole('figure', { name: 'Pay chart' });
    await expect(chart.locator('svg:visible')).toHaveCount(1);
    await expect(chart.locator('.bar-length:visible')).toHaveCount(22);
    await expect(page.getByRole('heading', { name: 'What a Backend Engineer does' })).toBeVisible();
  });
});

for (const width of [390, 1280]) {
  test(`nothing moves while the page loads at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const shifts = await watchShifts(page);
    await page.goto('/');
    await expect(page.locator(drawnBars)).toHaveCount(22);
    expect(await shifts()).toBe(0);
  });

  test(`recharts takes over from the plain picture in its place at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route(/InteractivePanel.*\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/');
    const bars = page.getByRole('figure', { name: 'Pay chart' }).locator('.bar-length:visible');
    await expect(bars).toHaveCount(22);
    const boxes = () =>
      bars.evaluateAll((all) =>
        all.map((bar) => {
          const { x, y, width: length, height } = bar.getBoundingClientRect();
          return [x, y, length, height].map(Math.round);
        }),
      );
    const before = await boxes();
    letThrough();
    await expect(page.locator(drawnBars)).toHaveCount(22);
    expect(await boxes()).toEqual(before);
  });
}

test.describe('in a German browser', () => {
  test.use({ locale: 'de-DE', timezoneId: 'Europe/Berlin' });

  test('the prerendered page is taken over without a complaint and stays in English', async ({ page }) => {
    const complaints = watchComplaints(page);
    await page.goto('/');
    await expect(page.locator(drawnBars)).toHaveCount(22);
    await expect(page.getByRole('region', { name: 'Summary' })).toContainText('US$148,020');
    expect(complaints).toEqual([]);
  });

  test('a page opened with parameters is drawn afresh without a complaint', async ({ page }) => {
    const complaints = watchComplaints(page);
    const shifts = await watchShifts(page);
    await page.goto('/?currency=EUR&currency=GBP');
    await expect(page.getByRole('status')).toHaveText('3 of 22 salaries');
    await expect(page.locator(drawnBars)).toHaveCount(3);
    expect(complaints).toEqual([]);
    expect(await shifts()).toBe(0);
  });
});

test('a page opened with parameters never shows the default view first', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.defineProperty(window, 'seenCounts', { value: seen });
    const look = () => {
      const status = document.querySelector('[role=status]');
      if (status !== null && getComputedStyle(status).visibility === 'visible') {
        seen.push(status.textContent ?? '');
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto('/?currency=EUR');
  await expect(page.getByRole('status')).toHaveText('2 of 22 salaries');
  await expect(page.locator(drawnBars)).toHaveCount(2);
  const seen = await page.evaluate((): unknown => Reflect.get(window, 'seenCounts'));
  expect([...new Set(Array.isArray(seen) ? seen : [])]).toEqual(['2 of 22 salaries']);
});

test('no request goes to another origin while the page loads and is used', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) {
      elsewhere.push(request.url());
    }
  });
  await page.goto('/');
  await expect(page.locator(drawnBars)).toHaveCount(22);
  await page.getByRole('checkbox', { name: 'EUR' }).check();
  await page.getByRole('combobox', { name: 'Show in' }).selectOption('JPY');
  await page.getByRole('radio', { name: 'As published' }).check();
  await page.getByRole('button', { name: 'Send a note' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(elsewhere).toEqual([]);
});

test('the policy of the page allows its own scripts and styles and nothing inline', async ({ page }) => {
  await page.goto('/');
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  for (const part of [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "worker-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]) {
    expect(policy?.split(';').map((directive) => directive.trim())).toContain(part);
  }
});

test('without the moving chart the plain one stands, says so and offers to try again', async ({ page }) => {
  await page.route(/InteractivePanel.*\.js/, (route) => route.abort());
  await page.goto('/');
  const chart = page.getByRole('figure', { name: 'Pay chart' });
  await expect(chart.getByRole('alert')).toContainText('could not be loaded');
  await expect(chart.locator('.bar-length:visible')).toHaveCount(22);
  await page.getByRole('checkbox', { name: 'EUR' }).check();
  await expect(chart.locator('.bar-length:visible')).toHaveCount(2);
});

test('a button pressed before its code is there does what it is for once it is', async ({ page }) => {
  const release = await openHeldBack(page);
  await page.getByRole('button', { name: 'Send a note' }).click();
  await expect(page.getByRole('dialog', { name: 'A note on a figure' })).toBeHidden();
  release();
  await expect(page.getByRole('dialog', { name: 'A note on a figure' })).toBeVisible();
});
