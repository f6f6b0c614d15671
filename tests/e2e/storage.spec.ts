import { expect, test } from '@playwright/test';

test('the chosen theme is kept in this browser and holds from the first paint', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.recharts-bar-rectangle')).toHaveCount(22);
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
});

test('a corrupt theme in the store of this browser gives a message and a working page', async ({ page }) => {
  await page.addInitScript(() => {
    window.localStorage.setItem('salary-explorer:theme', '{"broken');
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('theme kept in this browser could not be read');
  await expect(page.getByRole('status')).toHaveText('22 of 22 salaries');
});

test('where storage is forbidden the page works and says what it cannot keep', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Forbidden', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await expect(page.locator('.recharts-bar-rectangle')).toHaveCount(22);
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(page.getByRole('alert')).toContainText('holds for this visit only');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('where storage is full the page works and says what it cannot keep', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await page.goto('/');
  await expect(page.locator('.recharts-bar-rectangle')).toHaveCount(22);
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('light');
  await expect(page.getByRole('alert')).toContainText('storage is full');
});
