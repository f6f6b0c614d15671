import { expect, type Page, test } from '@playwright/test';

/** From then on time passes for the bars as the test says, whatever the machine is busy with. */
async function holdTime(page: Page): Promise<void> {
  const now = Date.now();
  await page.clock.install({ time: now });
  // Later than any machine gets there by itself.
  await page.clock.pauseAt(now + 60_000);
}

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.recharts-bar-rectangle')).toHaveCount(22);
});

test('ticking narrows to what is ticked, and Clear shows all again', async ({ page }) => {
  await page.getByRole('checkbox', { name: 'EUR' }).check();
  await expect(page.getByRole('status')).toHaveText('2 of 22 salaries');
  await expect(page.locator('.recharts-bar-rectangle')).toHaveCount(2);
  await expect(page.getByRole('table', { name: 'Salaries' }).getByRole('row')).toHaveCount(3);
  await expect(page.getByRole('region', { name: 'Summary' })).toContainText('too few for a median');
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('22 of 22 salaries');
});

test('an empty selection says which filter emptied it and clears that one', async ({ page }) => {
  await page.getByRole('radio', { name: /Short/ }).check();
  await expect(page.getByRole('status')).toHaveText('11 of 22 salaries');
  await page.getByRole('checkbox', { name: 'EUR' }).check();
  await expect(page.getByRole('status')).toHaveText('0 of 22 salaries');
  await expect(page.getByText('The page’s short list has no salary in euros.')).toBeVisible();
  await page.getByRole('button', { name: 'Show the full list: 2 salaries' }).click();
  await expect(page.getByRole('status')).toHaveText('2 of 22 salaries');
  await expect(page.getByRole('checkbox', { name: 'EUR' })).toBeChecked();
});

test('as published, four currencies get four panels and no figure for all', async ({ page }) => {
  await page.getByRole('radio', { name: 'As published' }).check();
  await expect(page.getByRole('combobox', { name: 'Show in' })).toBeDisabled();
  await expect(page.getByRole('combobox', { name: 'Show in' })).toHaveAccessibleDescription(/own currency/);
  const chart = page.getByRole('figure', { name: 'Pay chart' });
  await expect(chart.locator('.recharts-surface')).toHaveCount(4);
  const summary = page.getByRole('region', { name: 'Summary' });
  await expect(summary).not.toContainText('22 salaries lie between');
  await expect(summary).toContainText('share no scale');
  await expect(summary.getByRole('listitem')).toHaveCount(4);
  await expect(page.getByRole('table', { name: 'Salaries' }).getByRole('rowgroup')).toHaveCount(5);
  await expect(page.getByRole('table', { name: 'Salaries' }).getByRole('row')).toHaveCount(23);
});

test('the switch lets the bars glide to the page’s order and back', async ({ page }) => {
  // By the bare number C$137,192 is 17th; on one scale it is 21st. A row is 30 pixels high.
  const bar = page.locator('.recharts-bar-rectangle', { hasText: 'C$137,192' });
  const top = async () => (await bar.boundingBox())?.y ?? Number.NaN;
  const onOneScale = await top();
  await page.getByRole('radio', { name: 'Page order' }).check();
  const inPageOrder = onOneScale - 4 * 30;
  await expect.poll(top).toBeCloseTo(inPageOrder, 0);
  await holdTime(page);
  await page.getByRole('radio', { name: 'One scale' }).check();
  await page.clock.runFor(350);
  // Half of the time is over: it is in between.
  await expect.poll(top).toBeGreaterThan(inPageOrder + 5);
  expect(await top()).toBeLessThan(onOneScale - 5);
  await page.clock.runFor(1_000);
  await expect.poll(top).toBeCloseTo(onOneScale, 0);
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the bars are in their new places at once', async ({ page }) => {
    const bar = page.locator('.recharts-bar-rectangle', { hasText: 'C$137,192' });
    const top = async () => (await bar.boundingBox())?.y ?? Number.NaN;
    const before = await top();
    // No time passes for them.
    await holdTime(page);
    await page.getByRole('radio', { name: 'Page order' }).check();
    await expect.poll(top).toBeCloseTo(before - 4 * 30, 0);
  });
});

test('pointing at a bar marks the same salary in strip and table', async ({ page }) => {
  await page.locator('.recharts-bar-rectangle', { hasText: '£85,904' }).hover();
  await expect(page.locator('.bar-marked')).toHaveCount(1);
  await expect(page.locator('.strip-dot-marked')).toHaveCount(1);
  await expect(page.locator('.salary-row-marked')).toContainText('£85,904');
  await page.locator('.salary-row', { hasText: '€93,477' }).hover();
  await expect(page.locator('.bar-marked')).toContainText('€93,477');
});

test('the break-even of C$137,192 is computed, can be tried and taken back', async ({ page }) => {
  const panel = page.getByRole('region', { name: 'Does it deserve its place?' });
  await expect(panel).toContainText('C$137,192 would need C$1 = US$0.953, not 0.705, to deserve 17th.');
  await expect(panel).toContainText('Overtaken by US$130,786, US$128,210, £85,904, and €93,477.');
  await panel.getByRole('button', { name: 'Try the needed rate' }).click();
  await expect(panel).toContainText('C$137,192 deserves its 17th place at C$1 = US$0.9534.');
  await expect(page.getByRole('region', { name: 'Summary' })).toContainText('C$ rate edited');
  const row = page.locator('.salary-row', { hasText: 'C$137,192' });
  await expect(row).toContainText('edited');
  await panel.getByRole('button', { name: 'Reset' }).click();
  await expect(panel).toContainText('not 0.705');
});

test('a tapped bar shows its own break-even', async ({ page }) => {
  await page.locator('.recharts-bar-rectangle', { hasText: '£85,904' }).click();
  // It has to fall below C$137,192 = US$96,693: 96,693.2 ÷ 85,904 = 1.1256.
  await expect(page.getByRole('region', { name: 'Does it deserve its place?' })).toContainText(
    '£85,904 would need £1 = US$1.125 or less, not 1.32, to deserve 21st.',
  );
  // What takes the focus by it is no place for keys, and is not marked as one.
  await expect(page.locator(':focus')).toHaveCSS('outline-style', 'none');
});

test('a rate of 0, a negative one, words and 1e308 are refused and what was typed stays', async ({ page }) => {
  await page.getByText('Edit rates and working year').click();
  const field = page.getByRole('textbox', { name: 'C$1 in US dollars' });
  for (const typed of ['0', '-1', 'NaN', '1e308']) {
    await field.fill(typed);
    await field.blur();
    await expect(page.getByRole('alert')).toContainText('A rate is a figure above 0');
    await expect(field).toHaveValue(typed);
    await expect(page.getByRole('region', { name: 'Summary' })).toContainText('US$148,020');
  }
  await field.fill('0.75');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await field.blur();
  // 137,192 × 0.75 = 102,894
  await expect(page.locator('.salary-row', { hasText: 'C$137,192' })).toContainText('US$102,894');
});

test('the whole page works by keyboard', async ({ page }) => {
  await page.getByRole('checkbox', { name: 'GBP' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status')).toHaveText('1 of 22 salaries');
  await page.keyboard.press('Space');
  await expect(page.locator('.recharts-bar-rectangle')).toHaveCount(22);
  const bars = page.getByRole('application', { name: /Bars/ });
  await bars.focus();
  await page.keyboard.press('End');
  await expect(page.locator('.bar-marked')).toContainText('€67,031');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.bar-marked')).toContainText('C$137,192');
  await expect(bars.locator('[aria-live]')).toContainText(
    'C$137,192 · 17th on the page; US$96,693 per year at market rate; rank 21 of 22, down 4',
  );
  await page.keyboard.press('Home');
  await expect(page.locator('.bar-marked')).toContainText('US$182,421');
  await page.keyboard.press('o');
  await expect(page.getByRole('radio', { name: 'Page order' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.locator('.bar-marked')).toHaveCount(0);
});
