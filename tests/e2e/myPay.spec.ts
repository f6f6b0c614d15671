import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openAsFile } from './openAsFile';
import { openHeldBack } from './heldBack';

const myPay = (page: Page) => page.getByRole('group', { name: 'My pay' });
const amount = (page: Page) => myPay(page).getByLabel('Amount');

test('my pay is said to stand among the salaries, under every filter and basis, and is in no link', async ({ page }) => {
  await page.goto('/');
  await amount(page).fill('145,000');
  await expect(myPay(page)).toContainText(
    'US$145,000 per year is more than 45 % of these 22 salaries; US$3,020 below the median.',
  );
  await expect(myPay(page)).toContainText('between 27 % and 65 % of them would be paid less');
  await page.getByRole('checkbox', { name: 'EUR' }).check();
  await expect(myPay(page)).toContainText('more than all of these 2 salaries');
  await page.getByRole('radio', { name: 'As published' }).check();
  await expect(myPay(page)).toContainText('None of the salaries on show is in US dollars');
  await myPay(page).getByLabel('Currency').selectOption('EUR');
  await expect(myPay(page)).toContainText('€145,000 per year is more than all of these 2 salaries');
  await expect(page).toHaveURL(/currency=EUR.*basis=published|basis=published.*currency=EUR/);
  expect(page.url()).not.toContain('145');
});

test('an amount is read as people write it, and one that is no pay is told of beside it', async ({ page }) => {
  await page.goto('/');
  await amount(page).fill('€45.50 an hour');
  await expect(myPay(page).getByLabel('Currency')).toHaveValue('EUR');
  await expect(myPay(page).getByLabel('Pay period')).toHaveValue('hour');
  await expect(myPay(page)).toContainText('€45.50 per hour, US$107,518 per year on this scale');
  for (const [typed, problem] of [
    ['0', 'more than 0'],
    ['-5', 'without a minus sign'],
    ['lots', 'Type one amount'],
    ['1e15', 'check the number of digits'],
  ] as const) {
    await amount(page).fill(typed);
    await expect(myPay(page).getByRole('alert')).toContainText(problem);
    await expect(amount(page)).toHaveValue(typed);
  }
});

test('what is typed before its code is there is not lost', async ({ page }) => {
  const release = await openHeldBack(page);
  await amount(page).fill('70');
  await myPay(page).getByLabel('Currency').selectOption('EUR');
  await myPay(page).getByLabel('Pay period').selectOption('hour');
  release();
  await expect(myPay(page)).toContainText('€70 per hour');
  await expect(amount(page)).toHaveValue('70');
});

test('my pay is kept only if it is ticked, and forgotten when asked', async ({ page }) => {
  const stored = () => page.evaluate(() => localStorage.getItem('salary-explorer:my-pay'));
  await page.goto('/');
  await amount(page).fill('£85k');
  await expect(myPay(page)).toContainText('£85,000 per year');
  await page.reload();
  await expect(amount(page)).toHaveValue('');
  expect(await stored()).toBeNull();
  await amount(page).fill('£85k');
  await myPay(page).getByRole('checkbox', { name: 'Remember on this device' }).check();
  await expect.poll(stored).toContain('85000');
  await page.reload();
  await expect(amount(page)).toHaveValue('£85k');
  await expect(myPay(page)).toContainText('£85,000 per year');
  await myPay(page).getByRole('button', { name: 'Forget my pay' }).click();
  await expect(amount(page)).toHaveValue('');
  await expect.poll(stored).toBeNull();
});

test('by purchasing power my pay is a span until its place is said', async ({ page }) => {
  await page.goto('/');
  await amount(page).fill('€93,000');
  await page.getByRole('radio', { name: 'Purchasing power' }).check();
  await expect(myPay(page)).toContainText('Say your place: it decides whether €93,000 per year in one of 21 countries');
  const line = page.getByRole('figure', { name: 'Pay chart' }).locator('.pay-line-label');
  await expect(line).toHaveText(/^my pay Int\$[\d,]+ to Int\$[\d,]+$/);
  await myPay(page).getByLabel('Place').selectOption('DE');
  await expect(myPay(page)).toContainText(/€93,000 per year in Germany, Int\$[\d,]+ per year on this scale/);
  await expect(line).toHaveText(/^my pay Int\$[\d,]+$/);
  await expect(page).toHaveURL(/basis=purchasingPower/);
  expect(page.url()).not.toContain('DE');
  const { violations } = await new AxeBuilder({ page }).include('.my-pay').analyze();
  expect(violations).toEqual([]);
});

test('my pay stays when other data is opened, and is compared with that', async ({ page }) => {
  await page.goto('/');
  await amount(page).fill('€60,000');
  await expect(myPay(page)).toContainText('€60,000 per year');
  await openAsFile(page, 'offers');
  // €51,000 is less; €62,500 and US$90,000 are more.
  await expect(myPay(page)).toContainText('is more than 1 of these 3 salaries');
  await expect(myPay(page)).toContainText('Fewer than 5 salaries are too few for a percentage.');
});

for (const width of [390, 1280]) {
  test(`my pay is a line in the chart whose label meets no other at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    const chart = page.getByRole('figure', { name: 'Pay chart' });
    // Beside the median of US$148,020, and far from it.
    for (const [typed, label] of [['148000', 'my pay US$148,000'], ['€93,000', 'my pay US$105,655'], ['$9', 'my pay US$9']] as const) {
      await amount(page).fill(typed);
      const own = chart.locator('.pay-line-label', { hasText: label });
      await expect(own).toBeVisible();
      // Once the bars stand still.
      await expect(async () => {
        const box = await own.boundingBox();
        const others = await chart
          .locator('.chart-median-label, .chart-band-label, .chart-tick, .bar-figures')
          .evaluateAll((all) =>
            all.map((one) => {
              const { left, right, top, bottom } = one.getBoundingClientRect();
              return { left, right, top, bottom };
            }),
          );
        if (box === null) throw new Error('The label has no box');
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        const met = others.filter(
          ({ left, right, top, bottom }) =>
            left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y,
        );
        expect(met).toEqual([]);
      }).toPass({ timeout: 5_000 });
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const typed of ['€93,000', '-5']) {
    test(`axe finds nothing wrong with a pay of ${typed}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto('/');
      await amount(page).fill(typed);
      await expect(myPay(page)).toContainText(/of these 22 salaries|without a minus sign/);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    });
  }
}
