import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openAsFile } from './openAsFile';

const shift = (page: Page) => page.getByRole('region', { name: 'How ranks shift' });

/** Brings the ranks near to being in sight, when they are fetched. */
async function toRanks(page: Page): Promise<void> {
  await shift(page).scrollIntoViewIfNeeded();
  await expect(shift(page).getByRole('listbox')).toBeVisible();
  await expect(shift(page)).toContainText('purchasing power goes by the prices');
}

test('the ranks shift from the bare number to market rate and purchasing power, in a line for each salary and in words', async ({ page }) => {
  await page.goto('/');
  await toRanks(page);
  await expect(shift(page)).toContainText('C$137,192 falls 4 places: 17th by bare number, 21st at market rate.');
  await expect(shift(page)).toContainText('£85,904 rises 2 places: 21st by bare number, 19th at market rate.');
  // In Canada 1.150472 C$ buy what a US dollar does in the United States.
  await expect(shift(page)).toContainText('C$137,192 falls 5 places: 17th by bare number, 22nd by purchasing power.');
  await expect(shift(page)).toContainText('€93,477 may be anywhere from 1st to 22nd by purchasing power: it is open in which country it is paid.');
  await expect(shift(page).getByRole('option')).toHaveCount(22);
});

test('the same salary is marked in ranks, chart and table, by pointing and by keys', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.recharts-bar-rectangle')).toHaveCount(22);
  await toRanks(page);
  await shift(page).getByRole('option', { name: /^C\$137,192/ }).hover();
  await expect(page.locator('.salary-row-marked')).toContainText('C$137,192');
  await expect(page.locator('.bar-marked')).toContainText('C$137,192');
  await shift(page).getByRole('listbox').focus();
  await page.keyboard.press('End');
  await expect(page.locator('.salary-row-marked')).toContainText('€67,031');
  await expect(shift(page).getByRole('option', { name: /^€67,031/ })).toHaveAttribute('aria-selected', 'true');
});

for (const width of [320, 390, 1280]) {
  test(`no label of the ranks meets another, and none runs over the side at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/?in=IDR');
    await toRanks(page);
    const boxes = await shift(page)
      .locator('.shift-name, .shift-end, .shift-lines, .shift-heads span')
      .evaluateAll((all) =>
        all.map((one) => {
          const { x, y, width: across, height } = one.getBoundingClientRect();
          return { x, y, width: across, height };
        }),
      );
    const meeting = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.x + one.width > other.x + 0.5 &&
            other.x + other.width > one.x + 0.5 &&
            one.y + one.height > other.y + 0.5 &&
            other.y + other.height > one.y + 0.5,
        ),
    );
    expect(meeting).toEqual([]);
    expect(Math.max(...boxes.map(({ x, width: across }) => x + across))).toBeLessThanOrEqual(width);
  });
}

test('of very many salaries the groups are compared', async ({ page }) => {
  const rows = Array.from({ length: 90 }, (_, row) => ({
    Salary: row < 45 ? 9_000_000 + row : 100_000 + row,
    Currency: row < 45 ? 'JPY' : 'USD',
    City: row < 45 ? 'Tokyo' : 'Boston',
  }));
  await page.goto('/');
  await openAsFile(page, 'cities', rows);
  await toRanks(page);
  await expect(shift(page)).toContainText('Ranks of the medians by City, among 2 groups.');
  await expect(shift(page)).toContainText('Tokyo (n = 45) falls 1 place: 1st by bare number, 2nd at market rate.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with the ranks, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/');
    await toRanks(page);
    await shift(page).getByRole('listbox').focus();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
}
