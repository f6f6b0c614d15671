import { expect, test } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { parametersOf, searchOf } from './address';
import { openAsFile } from './openAsFile';

/** Six salaries of the table of AI jobs, whose columns name countries by their codes. */
const JOBS = [
  ['Prompt Engineer', 65_000, 'EUR', 'AT', 'AT'],
  ['Data Engineer', 70_000, 'EUR', 'DE', 'FR'],
  ['Data Analyst', 150_000, 'USD', 'US', 'US'],
  ['Data Scientist', 60_000, 'USD', 'IN', 'US'],
  ['ML Engineer', 90_000, 'USD', 'TW', 'US'],
  ['Data Manager', 80_000, 'GBP', 'GB', 'GB'],
].map(([job, salary, currency, residence, location]) => ({
  job_title: job,
  salary,
  salary_currency: currency,
  employee_residence: residence,
  company_location: location,
}));

test('salaries are measured by purchasing power, those in euros as ranges until a country is chosen', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto('/');
  await page.getByRole('radio', { name: 'Purchasing power' }).check();
  const table = page.getByRole('table', { name: 'Salaries' });
  const euro = table.getByRole('row').filter({ hasText: '€93,477' });
  // 93,477 ÷ 0.815579 (Luxembourg) and ÷ 0.387535 (Bulgaria)
  await expect(euro).toContainText('≈Int$177,912');
  await expect(euro).toContainText('Int$114,614 – Int$241,209');
  await expect(euro).toContainText('one of 21 countries');
  await expect(table.getByRole('row').filter({ hasText: 'US$130,786' })).toContainText('Int$130,786');
  // 137,192 ÷ 1.150472
  await expect(table.getByRole('row').filter({ hasText: 'C$137,192' })).toContainText('Int$119,248');
  const chart = page.getByRole('figure', { name: 'Pay chart' });
  await expect(chart).toContainText('International dollars per year, source: World Bank, GDP-basis parities, 2024');
  await expect(chart.locator('.bar-span')).toHaveCount(2);

  await page.getByRole('combobox', { name: 'Salaries in euros' }).selectOption('DE');
  // 93,477 ÷ 0.700862
  await expect(euro).toContainText('Int$133,374');
  await expect(euro).toContainText('Germany');
  await expect(chart.locator('.bar-span')).toHaveCount(0);
  await expect.poll(() => searchOf(page)).toContain('country=EUR:DE');
  expect(parametersOf(page).get('basis')).toBe('purchasingPower');

  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  const headline = await page.getByRole('region', { name: 'Summary' }).textContent();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Purchasing power' })).toBeChecked();
  await expect(euro).toContainText('Int$133,374');
  await expect(page.getByRole('region', { name: 'Summary' })).toHaveText(headline ?? '');
  await page.goBack();
  await expect(euro).toContainText('≈Int$177,912');
  expect(problems).toEqual([]);
});

test('one salary has a country of its own, and figures are in the prices of a country', async ({ page }) => {
  await page.goto('/?basis=purchasingPower');
  const panel = page.getByRole('region', { name: 'Where is it paid?' });
  await expect(panel).toContainText('in euros it may be anywhere from Luxembourg, the dearest of 21, to Bulgaria, the cheapest');
  await panel.getByRole('combobox', { name: 'Country of this salary' }).selectOption('FR');
  // 93,477 ÷ 0.681239
  await expect(panel).toContainText('Int$137,216');
  await expect(page).toHaveURL(/salary=20:FR/);
  await page.getByRole('combobox', { name: 'Show in' }).selectOption('DE');
  // 130,786 × 0.700862
  const row = page.getByRole('table', { name: 'Salaries' }).getByRole('row').filter({ hasText: 'US$130,786' });
  await expect(row).toContainText('€91,663');
  await expect(page.getByRole('figure', { name: 'Pay chart' })).toContainText('Euros in prices of Germany per year');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('countries are read from the columns of a file, and salaries without a parity are left out in sight', async ({ page }) => {
  await page.goto('/');
  await openAsFile(page, 'jobs', JOBS);
  await page.getByRole('radio', { name: 'Purchasing power' }).check();
  await expect(page.getByRole('combobox', { name: 'Country from' })).toHaveValue('employee_residence');
  await expect(page.getByText('1 salary is left out of all figures here: no parity for Taiwan.')).toBeVisible();
  await expect(page.getByText('5 of 6 salaries')).toBeVisible();
  const table = page.getByRole('table', { name: 'Salaries' });
  // 65,000 ÷ 0.710451 in Austria, 70,000 ÷ 0.700862 in Germany
  await expect(table.getByRole('row').filter({ hasText: 'Prompt Engineer' })).toContainText('Int$91,491');
  await expect(table.getByRole('row').filter({ hasText: 'Data Engineer' })).toContainText('Int$99,877');
  await page.getByRole('combobox', { name: 'Country from' }).selectOption('company_location');
  await expect(table.getByRole('row').filter({ hasText: 'Data Engineer' })).toContainText('Int$102,754');
  await expect(page.getByText('6 of 6 salaries')).toBeVisible();
});

test('where the parities cannot be had, that is told and the scale stays', async ({ page }) => {
  await page.route('**/purchasingPowerQueries-*.js', (route) => route.abort());
  await page.goto('/');
  await page.getByRole('radio', { name: 'Purchasing power' }).click();
  await expect(page.getByText('Purchasing power could not be loaded. Try again.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Market rate' })).toBeChecked();
  await page.goto('/?basis=purchasingPower');
  await expect(page.getByText('basis=purchasingPower (the parities could not be loaded)')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Market rate' })).toBeChecked();
});
