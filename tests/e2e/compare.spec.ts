import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { parametersOf } from './address';
import { openAsFile } from './openAsFile';

const compare = (page: Page) => page.getByRole('region', { name: 'Compare' });

async function expectAccessible(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

test('pinned salaries stand side by side, stay through any filter and are in the link', async ({ page }) => {
  await page.goto('/');
  const table = page.getByRole('table', { name: 'Salaries' });
  await table.getByRole('button', { name: /^Pin C\$137,192/ }).click();
  await table.getByRole('button', { name: /^Pin US\$130,786/ }).click();
  await expect(compare(page).getByRole('row', { name: /^At market rate/ })).toContainText('US$96,693');
  await expect(compare(page).getByRole('row', { name: /^To the first/ })).toContainText('+US$34,093');
  await page.getByRole('checkbox', { name: 'EUR' }).check();
  await expect(compare(page)).toContainText('C$137,192');
  await expect(page).toHaveURL(/currency=EUR/);
  expect(parametersOf(page).getAll('pin')).toEqual(['17', '18']);
  await page.reload();
  await expect(compare(page).getByRole('columnheader')).toHaveCount(3);
  await expectAccessible(page);
});

test('an unpinned salary comes back by undo, and by going back', async ({ page }) => {
  await page.goto('/?pin=17&pin=18');
  await compare(page).getByRole('button', { name: /^Unpin C\$137,192/ }).click();
  await expect(compare(page).getByRole('columnheader')).toHaveCount(2);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(compare(page).getByRole('columnheader')).toHaveCount(3);
  await page.goBack();
  await expect(compare(page).getByRole('columnheader')).toHaveCount(2);
});

test('groups of opened data are in the link, and its rows are not but stay on show', async ({ page }) => {
  await page.goto('/');
  const rows = Array.from({ length: 30 }, (_, index) => ({
    Salary: 50_000 + 1_000 * index,
    Currency: 'EUR',
    Level: index % 3 === 0 ? 'Senior' : 'Middle',
  }));
  await openAsFile(page, 'offers', rows);
  await page.getByRole('radio', { name: 'By group' }).check();
  await page.getByRole('button', { name: /^Show all/ }).click();
  await page.getByRole('region', { name: 'All groups of Level' }).getByRole('button', { name: /^Pin Level: Senior/ }).click();
  const table = page.getByRole('table', { name: 'Salaries' });
  await table.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('p');
  await expect(compare(page).getByRole('columnheader')).toHaveCount(3);
  await expect.poll(() => parametersOf(page).getAll('pin')).toEqual(['Level:Senior']);
  await expectAccessible(page);
  // Back to before the group was pinned: the row stays.
  await page.goBack();
  await expect(compare(page).getByRole('columnheader')).toHaveCount(2);
  await expect(compare(page)).toContainText('€79,000');
});

test('compares on a narrow page, too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?pin=17&pin=18&pin=21');
  await expect(compare(page).getByRole('columnheader')).toHaveCount(4);
  // What has no room scrolls within.
  await expect.poll(async () => (await compare(page).boundingBox())?.width).toBe(358);
  await expectAccessible(page);
});

test('a link with thousands of pins shows six and says so', async ({ page }) => {
  const pins = Array.from({ length: 1_000 }, (_, index) => `pin=${index}`).join('&');
  await page.goto(`/?${pins}`);
  await expect(compare(page).getByRole('columnheader')).toHaveCount(7);
  await expect(page.getByRole('alert').first()).toContainText('Not used from this link');
});
