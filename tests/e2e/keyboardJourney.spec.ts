import { expect, type Locator, type Page, test } from '@playwright/test';

/** Salaries of 60 people in two countries, on two levels. */
const FILE = [
  'title,country,level,salary,currency',
  ...Array.from({ length: 60 }, (_, index) =>
    [
      `Engineer ${index + 1}`,
      index % 2 === 0 ? 'Germany' : 'Spain',
      index % 3 === 0 ? 'senior' : 'middle',
      50_000 + 700 * index,
      'EUR',
    ].join(','),
  ),
].join('\n');

/** Goes on with the Tab key until what is looked for has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead there');
}

test('a file is opened, filtered, grouped, pinned, compared, taken along and shared by the keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');

  await test.step('open a file', async () => {
    await expect(page.locator('.recharts-bar-rectangle')).toHaveCount(22);
    await tabTo(page, page.getByRole('button', { name: 'Open data' }));
    await expect(async () => {
      // On a busy machine the page may be taken over only after the browser has forgotten the key.
      const chooser = page.waitForEvent('filechooser', { timeout: 5_000 });
      await page.keyboard.press('Enter');
      await (await chooser).setFiles({ name: 'team.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
    }).toPass();
    const review = page.getByRole('dialog', { name: 'Review data' });
    await tabTo(page, review.getByRole('button', { name: 'Explore' }));
    await page.keyboard.press('Enter');
    await expect(review).toBeHidden();
    const heading = page.getByRole('heading', { name: 'team' });
    await expect(heading).toBeFocused();
    await expect(heading).toHaveCSS('outline-style', 'solid');
  });

  await test.step('filter', async () => {
    await tabTo(page, page.getByRole('group', { name: 'level' }).getByRole('checkbox', { name: /^middle/ }));
    await page.keyboard.press('Space');
    await expect(page.getByText('40 of 60 salaries')).toBeVisible();
  });

  await test.step('group', async () => {
    // The radio buttons of the chart come before the filters, so the way goes round.
    const chart = page.getByRole('radiogroup', { name: 'Chart' });
    await tabTo(page, chart.getByRole('radio', { checked: true }));
    while (!(await chart.getByRole('radio', { name: 'By group' }).isChecked())) await page.keyboard.press('ArrowRight');
    await tabTo(page, page.getByRole('combobox', { name: 'Group by' }));
    // A letter that one choice begins with: a whole word has to be typed quickly enough.
    await page.keyboard.press('c');
    await expect(page.getByRole('list', { name: 'Groups of country' })).toBeVisible();
  });

  await test.step('pin and compare', async () => {
    const groups = page.getByRole('list', { name: 'Groups of country' });
    await tabTo(page, groups.getByRole('button', { name: /median/ }).first());
    await page.keyboard.press('p');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('p');
    const compare = page.getByRole('region', { name: 'Compare' });
    await expect(compare.getByRole('columnheader', { name: /^Germany/ })).toContainText('country, 30 salaries');
    await expect(compare.getByRole('columnheader', { name: /^Spain/ })).toContainText('country, 30 salaries');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(compare.getByRole('columnheader')).toHaveCount(2);
    await page.keyboard.press('ControlOrMeta+Shift+Z');
    await expect(compare.getByRole('columnheader')).toHaveCount(3);
  });

  await test.step('take it along', async () => {
    await tabTo(page, page.locator('summary', { hasText: 'Take it along' }));
    await page.keyboard.press('Enter');
    const panel = page.getByRole('group', { name: 'Take it along' });
    await tabTo(page, panel.getByRole('button', { name: /^CSV/ }));
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  });

  await test.step('share', async () => {
    const panel = page.getByRole('group', { name: 'Take it along' });
    await tabTo(page, panel.getByRole('button', { name: /^Copy link/ }));
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => page.evaluate(async () => navigator.clipboard.readText()))
      .toContain('pin=country');
  });
});
