import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { parametersOf, searchOf } from './address';

const MAC_OR_NOT = 'ControlOrMeta';

test('undo and redo go through the choices, with the address and the browser’s history', async ({ page }) => {
  await page.goto('/');
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeDisabled();
  await page.getByRole('checkbox', { name: 'EUR' }).check();
  await page.getByRole('radio', { name: 'Page order' }).check();
  await page.keyboard.press(`${MAC_OR_NOT}+z`);
  await expect(page.getByText('Undone: bars in page order')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'One scale' })).toBeChecked();
  await undo.click();
  await expect(page.getByText('Undone: filter by currency EUR')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('22 of 22 salaries');
  await expect.poll(() => searchOf(page)).toBe('');
  await expect(undo).toBeFocused();
  await expect(undo).toBeDisabled();
  await page.keyboard.press(`${MAC_OR_NOT}+Shift+Z`);
  await expect(page.getByText('Redone: filter by currency EUR')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('2 of 22 salaries');
  await expect.poll(() => parametersOf(page).get('currency')).toBe('EUR');
  // Undo and redo are pages of the history, too.
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText('22 of 22 salaries');
});

test('a link to a part of the page is no step', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('checkbox', { name: 'EUR' }).check();
  await page.keyboard.press(`${MAC_OR_NOT}+z`);
  await expect(page.getByRole('status')).toHaveText('22 of 22 salaries');
  // The address is followed by code that comes now.
  const coming = page.waitForResponse(/followAddress/);
  await page.getByRole('link', { name: 'Nothing leaves this browser' }).click();
  await page.evaluate(
    async (code) => {
      await import(code);
    },
    (await coming).url(),
  );
  await expect(page.getByRole('button', { name: 'Redo' })).toBeEnabled();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('a text field has an undo of its own', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('checkbox', { name: 'EUR' }).check();
  await page.getByText('Edit rates and working year').click();
  const hours = page.getByLabel('Paid hours').first();
  const before = await hours.inputValue();
  await hours.fill('1800');
  await page.keyboard.press(`${MAC_OR_NOT}+z`);
  await expect(hours).toHaveValue(before);
  await expect(page.getByRole('checkbox', { name: 'EUR' })).toBeChecked();
  await expect(hours).toBeFocused();
});

test('the keys are listed, and the list has no accessibility violations', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Keys' })).toBeVisible();
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  // The button may be on show a moment before keys are heard.
  await expect(async () => {
    await page.locator('body').press('?');
    await expect(dialog).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(dialog.getByRole('region', { name: 'On the bars of the chart' })).toContainText('Go to the next bar');
  await expect(dialog).toContainText('Undo the last change');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
