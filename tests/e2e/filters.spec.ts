import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';

const COMPANIES = 5_000;
const LEVELS = ['Junior', 'Mid', 'Senior', 'Lead', 'Principal'];

/** 15,000 salaries in 5,000 companies, with years (one in ten has none) and days. */
function salaries(): string {
  const rows = Array.from({ length: 3 * COMPANIES }, (_, row) => {
    const company = `Company ${String(row % COMPANIES).padStart(4, '0')}`;
    const years = row % 10 === 0 ? '' : ((row * 7) % 400) / 10;
    const day = new Date(Date.UTC(2020, 0, 1 + (row % 1_000))).toISOString().slice(0, 10);
    return `${40_000 + ((row * 37) % 60_000)},EUR,${company},${LEVELS[row % 5]},${years},${day}`;
  });
  return ['salary,currency,company,level,years,start date', ...rows].join('\n');
}

async function openSalaries(page: Page): Promise<void> {
  await page
    .getByLabel('Data file')
    .setInputFiles({ name: 'companies.csv', mimeType: 'text/csv', buffer: Buffer.from(salaries()) });
  const review = page.getByRole('dialog', { name: 'Review data' });
  await review.getByRole('button', { name: 'Explore' }).click();
  await expect(review).toBeHidden();
  await expect(page.getByRole('group', { name: 'company' })).toBeAttached();
}

function count(page: Page): Locator {
  return page.locator('.summary-count');
}

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await openSalaries(page);
});

test('five thousand companies are listed, found, ticked and taken back', async ({ page }) => {
  const company = page.getByRole('group', { name: 'company' });
  await expect(company.getByRole('checkbox')).toHaveCount(6);
  await company.getByRole('button', { name: 'Show all 5,000' }).click();
  // Not the six that stood there before, and not all of them.
  await expect.poll(() => company.getByRole('checkbox').count()).toBeGreaterThan(6);
  expect(await company.getByRole('checkbox').count()).toBeLessThan(60);

  await company.getByRole('searchbox').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  const last = company.getByRole('checkbox', { name: 'Company 4999 3' });
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  await page.keyboard.press('Space');
  await expect(count(page)).toHaveText('3 of 15,000 salaries');
  await page.keyboard.press('Home');
  // Scrolled away it is still in sight, below the list.
  await expect(company.getByRole('list', { name: 'Ticked in company' }).getByRole('checkbox')).toBeChecked();

  await company.getByRole('searchbox').fill('y 123');
  await expect(company.getByText('10 found')).toBeVisible();
  await company.getByRole('checkbox', { name: 'Company 1234 3' }).check();
  await expect(count(page)).toHaveText('6 of 15,000 salaries');

  const chips = page.getByRole('group', { name: 'Filtered by' });
  await expect(chips.getByText('company: Company 1234, Company 4999', { exact: true })).toBeVisible();
  await chips.getByRole('button', { name: 'Remove company: Company 1234, Company 4999' }).click();
  await expect(count(page)).toHaveText('15,000 of 15,000 salaries');
  await expect(chips.getByRole('button')).toHaveCount(0);
});

test('ranges of numbers and dates narrow, go into the link and come off together', async ({ page }) => {
  const years = page.getByRole('group', { name: 'years' });
  await expect(years.getByText('1,500 salaries say nothing of it')).toBeVisible();
  await years.getByLabel('From').fill('35');
  await years.getByLabel('From').press('Enter');
  const start = page.getByRole('group', { name: 'start date' });
  await start.getByLabel('To').fill('2020-01-31');
  await start.getByLabel('To').press('Enter');
  const chips = page.getByRole('group', { name: 'Filtered by' });
  await expect(chips.getByRole('listitem')).toHaveText(['years: from 35', 'start date: up to 2020-01-31', 'Clear all']);
  await expect(page).toHaveURL(/range\.years=35\.\.&range\.start\+date=\.\./);
  await page.goBack();
  await expect(chips.getByRole('listitem')).toHaveText(['years: from 35', 'Clear all']);
  await expect(start.getByLabel('To')).toHaveValue('');
  await page.goForward();
  await chips.getByRole('button', { name: 'Clear all' }).click();
  await expect(count(page)).toHaveText('15,000 of 15,000 salaries');
  await expect(years.getByLabel('From')).toHaveValue('');
});

test('the list, the ranges and the chips pass the accessibility checks, wide and narrow', async ({ page }) => {
  const company = page.getByRole('group', { name: 'company' });
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    if (width === 1280) {
      await company.getByRole('button', { name: 'Show all 5,000' }).click();
    } else {
      // On a narrow page they are folded away.
      await expect(company).toBeHidden();
      await page.locator('.column-filters').locator('summary').first().click();
    }
    await expect.poll(() => company.getByRole('checkbox').count()).toBeGreaterThan(6);
    await company.getByRole('checkbox').nth(1).check();
    await page.getByRole('group', { name: 'years' }).getByLabel('From').fill('many');
    await expect(page.getByText('Write a number, such as 12.5.')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  }
});
