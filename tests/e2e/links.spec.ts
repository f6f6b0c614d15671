import { expect, test } from '@playwright/test';
import { parametersOf, searchOf } from './address';

test('an untouched page has a bare address, and a view is written in readable parameters', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.recharts-bar-rectangle')).toHaveCount(22);
  expect(searchOf(page)).toBe('');
  await page.getByRole('checkbox', { name: 'EUR' }).check();
  await page.getByRole('checkbox', { name: 'GBP' }).check();
  await page.getByLabel('Pay period').first().selectOption('month');
  await expect.poll(() => parametersOf(page).get('period')).toBe('month');
  const parameters = parametersOf(page);
  expect(parameters.getAll('currency')).toEqual(['EUR', 'GBP']);
  expect(parameters.has('in')).toBe(false);
  expect(parameters.has('basis')).toBe(false);
});

test('a link brings its view back', async ({ page }) => {
  await page.goto('/?currency=EUR&currency=GBP&in=GBP&basis=market&period=month&list=full&sort=place');
  await expect(page.getByRole('status')).toHaveText('3 of 22 salaries');
  await expect(page.getByRole('checkbox', { name: 'EUR' })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Show in' })).toHaveValue('GBP');
  await expect(page.getByLabel('Pay period').first()).toHaveValue('month');
  // 85,904 ÷ 12 = 7,158.67
  const rows = page.getByRole('table', { name: 'Salaries' }).getByRole('row');
  await expect(rows.nth(2)).toContainText('£85,904');
  await expect(rows.nth(2)).toContainText('£7,159');
  await expect(page.getByRole('columnheader', { name: /Page/ })).toHaveAttribute('aria-sort', 'ascending');
});

test('back and forward go through the choices', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('checkbox', { name: 'EUR' }).check();
  await page.getByLabel('Pay period').first().selectOption('hour');
  await expect(page).toHaveURL(/currency=EUR.*period=hour|period=hour.*currency=EUR/);
  await page.goBack();
  await expect(page.getByLabel('Pay period').first()).toHaveValue('year');
  await expect(page.getByRole('status')).toHaveText('2 of 22 salaries');
  await page.goBack();
  await expect(page.getByRole('status')).toHaveText('22 of 22 salaries');
  await expect.poll(() => searchOf(page)).toBe('');
  await page.goForward();
  await expect(page.getByRole('status')).toHaveText('2 of 22 salaries');
  await expect(page.getByRole('checkbox', { name: 'EUR' })).toBeChecked();
});

test('dragging the rate is one step of the history, however far it goes', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.recharts-bar-rectangle')).toHaveCount(22);
  const steps = () => page.evaluate(() => window.history.length);
  const before = await steps();
  const slider = page.getByRole('slider');
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (box === null) throw new Error('The slider is not on show');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2, { steps: 8 });
  // The address follows the drag.
  await expect(page).toHaveURL(/rate=CAD:/);
  expect(await steps()).toBe(before);
  await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect.poll(steps).toBe(before + 1);
  await expect(page).toHaveURL(/rate=CAD:/);
  await page.goBack();
  await expect.poll(() => searchOf(page)).toBe('');
  await expect(slider).toHaveAttribute('aria-valuetext', /0\.705/);
});

test('what is of no use in a link is left out and named', async ({ page }) => {
  await page.goto('/?currency=XXX&currency=__proto__&in=BTC&period=fortnight&hours=-1&rate=CAD:0&rate=CAD:NaN&rate=EUR:1e308&sort=-nonsense');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('currency=XXX');
  await expect(notice).toContainText('and 1 more');
  await expect(page.getByRole('status')).toHaveText('22 of 22 salaries');
  await expect(page.getByRole('region', { name: 'Summary' })).toContainText('US$148,020');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
});

test('edited rates, hours and rates of another day are announced on opening', async ({ page }) => {
  await page.goto('/?period=hour&rate=CAD:0.96&hours=1800&rates=2026-01-31');
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('C$1 = US$0.960 (dated rate 0.705)');
  await expect(notice).toContainText('1,800 hours');
  await expect(notice).toContainText('2026-01-31');
  await expect(page.getByRole('region', { name: 'Summary' })).toContainText('C$ rate edited');
});
