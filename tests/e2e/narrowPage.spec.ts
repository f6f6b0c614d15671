import { expect, type Page, test } from '@playwright/test';
import { openAsFile } from './openAsFile';

const WIDTHS = [320, 360, 390, 408];
const LONG = 'Principal Machine Learning Infrastructure Engineer';

/** Twelve salaries in two kinds of work with long names. */
const ROWS = Array.from({ length: 12 }, (_, row) => ({
  Salary: 50_000 + row * 1_000,
  Currency: 'EUR',
  Title: row % 3 === 0 ? 'Data Engineer' : `${LONG} ${row % 3}`,
}));

async function expectNothingBeyond(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 700 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `at ${width} pixels`)
      .toBeLessThanOrEqual(width);
  }
}

test('the page of its own figures does not scroll sideways, whatever the basis', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Amount' }).fill('75000');
  await page.getByRole('button', { name: /^Pin / }).first().click();
  for (const basis of ['As published', 'Purchasing power', 'Market rate']) {
    await page.getByRole('radio', { name: basis }).check({ force: true });
    await expectNothingBeyond(page);
  }
});

test('opened data does not scroll the page sideways, and a long filter can be taken away', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/');
  await openAsFile(page, 'titles', ROWS);
  await expectNothingBeyond(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByText('Filters', { exact: true }).click();
  for (const which of [1, 2]) await page.getByRole('checkbox', { name: `${LONG} ${which} 4` }).check();
  await expectNothingBeyond(page);
  await page.setViewportSize({ width: 320, height: 700 });
  const remove = page.getByRole('button', { name: `Remove Title: ${LONG} 1, ${LONG} 2` });
  await remove.scrollIntoViewIfNeeded();
  await expect(remove).toBeInViewport({ ratio: 1 });
  await remove.click();
  await expect(page.locator('.summary-count')).toHaveText('12 of 12 salaries');
});
