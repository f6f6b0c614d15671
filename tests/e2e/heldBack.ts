import { expect, type Page } from '@playwright/test';

/**
 * Opens the page without the code of what it takes over late, and waits until the rest of it answers. Gives
 * what lets that code come.
 */
export async function openHeldBack(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/late-.*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/');
  await expect(async () => {
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark', { timeout: 500 });
  }).toPass();
  return release;
}
