import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import process from 'node:process';

const AI_JOBS = '../shared/data/ai-jobs-salaries-2025-01.csv';
const BACKEND_PAGE = '../shared/data/backend-engineer-page.txt';

/** One row of each kind that the review has something to say of. */
const MESSY = [
  'salary,currency,job_title,notes',
  '"45.000",EUR,Backend Engineer,',
  '"52.500,00",EUR,Data Engineer,',
  '"120,000.50",USD,Staff Engineer,',
  '"$140,000",,Staff Engineer,"equity, bonus"',
  '95000,Other,Engineer,',
  'Competitive,GBP,Engineer,',
  '0,GBP,Engineer,',
  '61000,GBP,Engineer,',
  '61000,GBP,Engineer,',
].join('\n');

function asFile(text: string, name = 'pay.csv') {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

function dialog(page: Page, name = 'Review data'): Locator {
  return page.getByRole('dialog', { name });
}

async function choose(page: Page, files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open data' }).click();
  await (await chooser).setFiles(files);
}

/** Gathers every request that leaves the site, from the page and from its workers. */
function watchOtherOrigins(page: Page): readonly string[] {
  const elsewhere: string[] = [];
  page.context().on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(page.url()).origin) elsewhere.push(request.url());
  });
  return elsewhere;
}

/** Starts to note the page's long tasks; gives the longest in milliseconds. */
async function watchLongTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.defineProperty(window, 'longTasks', { value: tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  return () =>
    page.evaluate(() => {
      const tasks: unknown = Reflect.get(window, 'longTasks');
      return Array.isArray(tasks) ? Math.max(0, ...tasks.map(Number)) : -1;
    });
}

/** A figure for whoever runs the tests; a busy machine proves nothing, so none is asserted. */
function print(figure: string): void {
  process.stdout.write(`${figure}\n`);
}

/** Holds a file over the page until that says what it would do with it, and takes it away again. */
async function waitUntilFilesAreTaken(page: Page): Promise<void> {
  const held = await page.evaluateHandle(() => {
    const files = new DataTransfer();
    files.items.add(new File(['pay'], 'held.csv', { type: 'text/csv' }));
    return files;
  });
  const hint = page.getByText('Drop it to open it');
  await expect(async () => {
    await page.dispatchEvent('body', 'dragover', { dataTransfer: held });
    await expect(hint).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.dispatchEvent('body', 'dragleave', { dataTransfer: held });
  await expect(hint).toHaveCount(0);
}

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  // What hydration waits for, so that no long task of the start is counted below.
  await expect(page.locator('.recharts-bar-rectangle')).toHaveCount(22);
  // What is dropped and pasted is listened for by code that the page does not start with.
  await waitUntilFilesAreTaken(page);
});

test.describe('the file of 74,301 salaries', () => {
  test.skip(!existsSync(AI_JOBS), `${AI_JOBS} is not there`);

  test('opens from the button with every row accounted for, and nothing leaves the site', async ({ page }) => {
    const elsewhere = watchOtherOrigins(page);
    const longest = await watchLongTasks(page);
    await choose(page, AI_JOBS);
    await expect(dialog(page).getByRole('status')).toHaveText('74,301 rows: 74,301 read, 0 set aside');
    await expect(page.getByRole('combobox', { name: 'Role of salary', exact: true })).toHaveValue('pay');
    await expect(page.getByRole('combobox', { name: 'Role of salary_currency' })).toHaveValue('currency');
    await expect(page.getByRole('combobox', { name: 'Role of salary_in_usd' })).toHaveValue('convertedPay');
    await expect(page.getByRole('button', { name: 'Download rows set aside' })).toHaveCount(0);
    const whileReading = await longest();
    await page.getByRole('button', { name: 'Explore' }).click();
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('status').first()).toContainText('74,301 of 74,301 salaries');
    await page.getByRole('checkbox', { name: /^EUR/ }).check();
    await expect(page.getByRole('status').first()).not.toContainText('74,301 of');
    print(`Longest task of the page while reading 74,301 rows: ${whileReading} ms`);
    expect(elsewhere).toEqual([]);
  });
});

test('the text of a salary page, pasted, gives its 22 salaries and 11 repeats', async ({ page }) => {
  test.skip(!existsSync(BACKEND_PAGE), `${BACKEND_PAGE} is not there`);
  const text = await readFile(BACKEND_PAGE, 'utf8');
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
  // The prose around the figures has no pay in it, and is accounted for as well.
  await expect(dialog(page).getByRole('status')).toContainText('rows: 33 read, ');
  await page.getByRole('checkbox', { name: 'Set aside exact repeats (11)' }).check();
  await expect(dialog(page).getByRole('status')).toContainText('rows: 22 read, ');
});

test('figures that a header counts in thousands are whole sums on the page', async ({ page }) => {
  await choose(page, asFile('Job,Salary (k€)\nCook,41.5\nBaker,38\nClerk,44k\n'));
  const unit = page.getByRole('combobox', { name: 'Figures are in' });
  await expect(unit).toHaveValue('1000');
  await expect(unit).toHaveAccessibleDescription(/^Please settle “41\.5” reads as 41,500\./);
  await expect(page.getByRole('row', { name: /38 €38,000 per year/ })).toBeVisible();
  await page.getByRole('button', { name: 'Explore' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator('main')).toContainText('€44,000');
  await expect(page.locator('main')).toContainText('Figures of 2 rows are counted in thousands: “41.5” is read as 41,500.');
});

test('a file can be dropped anywhere on the page', async ({ page }) => {
  const transfer = await page.evaluateHandle((text) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
    return dropped;
  }, MESSY);
  await page.dispatchEvent('.page-main', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText('Drop it to open it')).toBeVisible();
  await page.dispatchEvent('.page-main', 'drop', { dataTransfer: transfer });
  await expect(dialog(page)).toContainText('dropped.csv');
  await expect(page.getByText('Drop it to open it')).toHaveCount(0);
});

test('a picture with the name of a table is refused, and another file can be opened at once', async ({ page }) => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  await choose(page, { name: 'pay.csv', mimeType: 'text/csv', buffer: png });
  await expect(dialog(page, 'This could not be opened').getByRole('alert')).toContainText(/picture|image|PNG/);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open another file' }).click();
  await (await chooser).setFiles(asFile(MESSY));
  await expect(dialog(page)).toBeVisible();
});

test('a large file shows how far it is read, and can be left', async ({ page }) => {
  // Some 300 MB, made in the page: nothing is as quick as a test that cancels before they are read.
  await page.evaluate((row) => {
    const part = new Blob([row.repeat(50_000)]);
    const parts = ['job,salary,currency,city,note\n', ...Array.from({ length: 90 }, () => part)];
    const dropped = new DataTransfer();
    dropped.items.add(new File(parts, 'large.csv'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, cancelable: true }));
  }, 'Engineer,45000,EUR,Berlin,a note that makes the row a little longer\n');
  await expect(page.getByRole('progressbar', { name: 'Reading large.csv' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => page.workers().length).toBe(0);
  await expect(page.getByRole('status')).toHaveText('22 of 22 salaries');
});

test('rows set aside can be downloaded with their numbers and reasons', async ({ page }) => {
  await choose(page, asFile(MESSY));
  await expect(dialog(page).getByRole('status')).toContainText('9 rows: ');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download rows set aside' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toContain('set aside');
  const text = await readFile(await saved.path(), 'utf8');
  expect(text).toMatch(/^\uFEFF?Row,Reason,salary/);
  expect(text).toMatch(/\n7,[^\n]*Competitive/);
});

test('the worker is kept while its source is under review, and is gone afterwards', async ({ page }) => {
  await choose(page, asFile(MESSY));
  await expect(dialog(page).getByRole('status')).toContainText('9 rows: ');
  await expect.poll(() => page.workers().length).toBe(1);
  await page.getByRole('button', { name: 'Explore' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect.poll(() => page.workers().length).toBe(0);
});

test('says so where the worker cannot be loaded', async ({ page }) => {
  await page.route(/importWorker/, (route) => route.abort());
  await choose(page, asFile(MESSY));
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('could not be loaded');
});

test('everything from opening to exploring works by keyboard', async ({ page }) => {
  await page.getByRole('button', { name: 'Open data' }).focus();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(asFile(MESSY));
  await expect(page.getByRole('heading', { name: 'Review data' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: 'The first row is a header' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Decimal mark' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  // From the top the focus goes round to the end of the dialog.
  await page.getByRole('combobox', { name: 'Role of notes' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Explore' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Open data' })).toBeFocused();
});

for (const width of [320, 390, 1280]) {
  test(`nothing of the review runs over the side at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const long = `"What is your pay, ${'and everything else that you may or may not get, '.repeat(5)}?"`;
    await choose(page, asFile(`salary,${long}\n"45000 EUR",${'x'.repeat(300)}\n`));
    await expect(dialog(page).getByRole('status')).toContainText('1 read');
    const over = await page
      .locator('.review-body')
      .evaluate((body) => [
        body.scrollWidth - body.clientWidth,
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ]);
    expect(over).toEqual([0, 0]);
  });
}

test('three hundred columns are drawn without holding the page up', async ({ page }) => {
  const names = Array.from({ length: 299 }, (_, index) => `Question ${index + 1}`);
  const row = `45000 EUR,${names.map(() => 'yes').join(',')}`;
  const longest = await watchLongTasks(page);
  await choose(page, asFile(`salary,${names.join(',')}\n${`${row}\n`.repeat(40)}`));
  // By the attribute: to work out every name of a dialog this large is a long task of its own.
  await expect(page.locator('[aria-label="Role of Question 299"]')).toBeAttached({ timeout: 30_000 });
  print(`Longest task of the page while 300 columns are drawn: ${await longest()} ms`);
});

const STATES: ReadonlyArray<{ readonly name: string; readonly reach: (page: Page) => Promise<void> }> = [
  {
    name: 'under review',
    reach: async (page) => {
      await choose(page, asFile(MESSY));
      await expect(page.getByText('Please settle').first()).toBeVisible();
    },
  },
  {
    name: 'with nothing to explore',
    reach: async (page) => {
      await choose(page, asFile(MESSY));
      await page.getByRole('combobox', { name: 'Role of salary' }).selectOption({ label: 'Leave out' });
      await expect(page.getByRole('button', { name: 'Explore' })).toBeDisabled();
    },
  },
  {
    name: 'that failed',
    reach: async (page) => {
      await choose(page, asFile(''));
      await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'being read',
    reach: async (page) => {
      // The worker's code never comes, so the reading goes on for ever.
      await page.route(/importWorker/, () => undefined);
      await choose(page, asFile(MESSY));
      await expect(page.getByRole('progressbar')).toBeVisible();
    },
  },
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const { name, reach } of STATES) {
    test(`axe finds nothing wrong with data ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await reach(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    });
  }
}
