import { expect, test } from '@playwright/test';

test('everything is found by the names that assistive technology knows it by', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Backend Engineer');
  const currencies = page.getByRole('group', { name: 'Currency' });
  await expect(currencies.getByRole('checkbox')).toHaveCount(4);
  for (const code of ['USD', 'CAD', 'EUR', 'GBP']) {
    await expect(currencies.getByRole('checkbox', { name: code })).toBeVisible();
  }
  await expect(page.getByRole('combobox', { name: 'Show in' })).toBeVisible();
  const basis = page.getByRole('radiogroup', { name: 'Basis' });
  await expect(basis.getByRole('radio', { name: 'As published' })).not.toBeChecked();
  await expect(basis.getByRole('radio', { name: 'Market rate' })).toBeChecked();
  await expect(page.getByLabel('Pay period').first()).toHaveValue('year');
  await expect(page.getByRole('region', { name: 'Summary' })).toBeVisible();
  await expect(page.getByRole('figure', { name: 'Pay chart' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Salaries' }).getByRole('row')).toHaveCount(23);
  await expect(page.getByRole('button', { name: 'Send a note' })).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText('22 of 22 salaries');
});

test('the summary says what the figures are worth before anything is touched', async ({ page }) => {
  await page.goto('/');
  // 22 comparable figures, highest first; quartile positions 5.25, 10.5 and 15.75 from the lowest.
  // Lower: 130,786 + 0.25 × (139,052 − 130,786) = 132,852.5, which is written as 132,853.
  // Median: (145,927 + 150,113) ÷ 2 = 148,020. Upper: 153,912 + 0.75 × (154,462 − 153,912) = 154,324.5.
  await expect(page.getByRole('region', { name: 'Summary' })).toContainText(
    'Half of these 22 salaries lie between US$132,853 and US$154,325; the median is US$148,020.',
  );
});

test('every row carries the published and the comparable figure', async ({ page }) => {
  await page.goto('/');
  // 137,192 ÷ 1.41883839 = 96,693.2
  const row = page.getByRole('table', { name: 'Salaries' }).getByRole('row', { name: /C\$137,192/ });
  await expect(row).toContainText('US$96,693');
  await expect(row).toContainText('17th');
  await expect(row).toContainText('21st');
  await expect(row).toContainText('▼ 4');
  await expect(page.getByRole('table', { name: 'Salaries' })).toHaveAttribute('aria-rowcount', '23');
});

test('recharts draws one bar for each salary', async ({ page }) => {
  await page.goto('/');
  const bars = page.getByRole('figure', { name: 'Pay chart' }).locator('.recharts-bar-rectangle');
  await expect(bars).toHaveCount(22);
});
