import { expect, type Page } from '@playwright/test';

/** Three salaries, two of them in euros. */
const OFFERS: readonly object[] = [
  { Salary: 90_000, Currency: 'USD', Level: 'Senior' },
  { Salary: 62_500, Currency: 'EUR', Level: 'Middle' },
  { Salary: 51_000, Currency: 'EUR', Level: 'Middle' },
];

/** Opens rows as a JSON file of that name and explores them as they are proposed to be read. */
export async function openAsFile(page: Page, name: string, rows = OFFERS): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(rows));
  await page
    .getByLabel('Data file')
    .setInputFiles({ name: `${name}.json`, mimeType: 'application/json', buffer });
  const review = page.getByRole('dialog', { name: 'Review data' });
  await review.getByRole('button', { name: 'Explore' }).click();
  await expect(review).toBeHidden();
}
