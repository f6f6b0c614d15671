import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { parametersOf, searchOf } from './address';
import { openAsFile } from './openAsFile';

function keptList(page: Page) {
  return page.getByRole('region', { name: 'Your data sets' });
}

/** Keeps the data set on show, which has that name, and waits until it is in the list. */
async function keep(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Keep in this browser/ }).click();
  await expect(keptList(page).getByRole('button', { name: `Delete ${name}`, exact: true })).toBeVisible();
}

/** Gives a data set of the list another name. */
async function rename(page: Page, from: string, to: string): Promise<void> {
  await keptList(page).getByRole('button', { name: `Rename ${from}` }).press('Enter');
  await expect(keptList(page).getByRole('textbox', { name: `New name of ${from}` })).toBeFocused();
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
}

/** What the list in this browser's storage says, as text. */
function keptEntries(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('salary-explorer:datasets');
      request.addEventListener('success', () => {
        resolve(request.result);
      });
      request.addEventListener('error', reject);
    });
    const entries = await new Promise<unknown>((resolve, reject) => {
      const request = database.transaction('list').objectStore('list').getAll();
      request.addEventListener('success', () => {
        resolve(request.result);
      });
      request.addEventListener('error', reject);
    });
    database.close();
    return JSON.stringify(entries);
  });
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const status = (page: Page) => page.getByRole('status').first();
const notHere = 'This link is for a data set that is not kept in this browser';

test('the built-in page keeps nothing, lists nothing and has no data in its address', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('checkbox', { name: 'EUR' }).check();
  await expect(page).toHaveURL(/currency=EUR/);
  // A view that is to be kept is kept at the latest when the page is left.
  await page.reload();
  await expect(status(page)).toHaveText('2 of 22 salaries');
  await expect(page.locator('.recharts-bar-rectangle')).toHaveCount(2);
  expect(parametersOf(page).has('data')).toBe(false);
  await expect(keptList(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Keep in this browser/ })).toHaveCount(0);
  const databases = await page.evaluate(() => indexedDB.databases());
  expect(databases).toEqual([]);
});

test('a kept data set and its view come back on reload, by an address that has no name and no rows', async ({ page }) => {
  await page.goto('/');
  await openAsFile(page, 'secret offers');
  await expect(heading(page)).toHaveText('secret offers');
  await keep(page, 'secret offers');
  await page.getByRole('checkbox', { name: 'EUR' }).check();
  await expect(status(page)).toContainText('2 of 3 salaries');
  await expect(page).toHaveURL(/currency=EUR/);
  const { data, ...view } = Object.fromEntries(parametersOf(page));
  // A random identifier says nothing of what it stands for.
  expect(data).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(view).toEqual({ currency: 'EUR', rates: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  expect(new URL(page.url())).toMatchObject({ pathname: '/', hash: '' });
  await page.reload();
  await expect(heading(page)).toHaveText('secret offers');
  await expect(status(page)).toContainText('2 of 3 salaries');
  await expect(page.getByRole('checkbox', { name: 'EUR' })).toBeChecked();
  await expect(page.getByText('Kept in this browser, with the view')).toBeVisible();
});

test('a data set that is not kept is gone after a reload; its file brings the view back', async ({ page }) => {
  await page.goto('/');
  await openAsFile(page, 'offers');
  await page.getByRole('checkbox', { name: 'EUR' }).check();
  await expect(page).toHaveURL(/data=.*currency=EUR/);
  await page.reload();
  await expect(page.getByRole('alert').filter({ hasText: notHere })).toContainText('the view comes back');
  await expect(page.getByText('US$148,020')).toHaveCount(0);
  await openAsFile(page, 'offers');
  await expect(status(page)).toContainText('2 of 3 salaries');
  await expect(page.getByRole('checkbox', { name: 'EUR' })).toBeChecked();
  await expect(page.getByText(notHere)).toHaveCount(0);
});

test('values of a waiting view that do not fit the opened file are named', async ({ page }) => {
  await page.goto('/?data=from-elsewhere&currency=GBP&period=month');
  await expect(page.getByText(notHere)).toBeVisible();
  await openAsFile(page, 'offers');
  await expect(page.getByRole('alert')).toContainText('currency=GBP');
  await expect(page.getByLabel('Pay period').first()).toHaveValue('month');
  await expect.poll(() => parametersOf(page).get('data')).toMatch(/^[\da-f]{8}-/);
});

test('the built-in page is one press away from a link that cannot be followed', async ({ page }) => {
  await page.goto('/?data=from-elsewhere&currency=EUR');
  await page.getByRole('button', { name: 'Show the built-in page' }).click();
  await expect(status(page)).toHaveText('22 of 22 salaries');
  await expect.poll(() => searchOf(page)).toBe('');
  await page.goBack();
  await expect(page.getByText(notHere)).toBeVisible();
  await page.goForward();
  await expect(status(page)).toHaveText('22 of 22 salaries');
});

test('back and forward go from opened data to the built-in page and on again, kept or not', async ({ page }) => {
  await page.goto('/?currency=GBP');
  await expect(status(page)).toHaveText('1 of 22 salaries');
  await openAsFile(page, 'offers');
  await page.getByRole('checkbox', { name: 'EUR' }).check();
  await openAsFile(page, 'others', [
    { Pay: 10, Currency: 'GBP' },
    { Pay: 20, Currency: 'GBP' },
  ]);
  await expect(heading(page)).toHaveText('others');
  await page.goBack();
  await expect(heading(page)).toHaveText('offers');
  await expect(status(page)).toContainText('2 of 3 salaries');
  await page.goBack();
  await expect(status(page)).toContainText('3 of 3 salaries');
  await page.goBack();
  await expect(heading(page)).toHaveText('Backend Engineer salaries');
  await expect(status(page)).toHaveText('1 of 22 salaries');
  await page.goForward();
  await page.goForward();
  await expect(status(page)).toContainText('2 of 3 salaries');
  await expect(heading(page)).toHaveText('offers');
});

test('opened from the list a data set has the view that it was left in', async ({ page }) => {
  await page.goto('/');
  await openAsFile(page, 'offers');
  await keep(page, 'offers');
  await page.getByRole('checkbox', { name: 'EUR' }).check();
  await expect.poll(() => keptEntries(page)).toContain('currency=EUR');
  await page.goto('/');
  await keptList(page).getByRole('button', { name: 'Open offers' }).click();
  await expect(heading(page)).toHaveText('offers');
  await expect(status(page)).toContainText('2 of 3 salaries');
  await expect(page.locator('#shown-dataset')).toBeFocused();
  await page.goBack();
  await expect(status(page)).toHaveText('22 of 22 salaries');
});

test('data sets are renamed and deleted by keyboard, and the focus is never lost', async ({ page }) => {
  await page.goto('/');
  for (const name of ['one', 'two', 'three']) {
    await openAsFile(page, name);
    await keep(page, name);
  }
  const list = keptList(page);
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await rename(page, 'three', 'Third');
  await expect(list.getByRole('button', { name: 'Rename Third' })).toBeFocused();
  await expect(heading(page)).toHaveText('Third');
  await list.getByRole('button', { name: 'Delete two' }).press('Enter');
  await expect(list.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list.getByRole('button', { name: 'Delete two' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(list.getByRole('button', { name: 'Open one' })).toBeFocused();
  await list.getByRole('button', { name: 'Forget all' }).press('Enter');
  await expect(list.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await list.getByRole('button', { name: 'Forget all' }).press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Your data sets' })).toBeFocused();
  await expect(list).toContainText('No data set is kept in this browser');
  await expect(heading(page)).toHaveText('Third');
  await expect(page.getByText('Not kept: it is gone')).toBeVisible();
});

test('two tabs show the same list, and what is deleted in one stays on show in the other', async ({ page, context }) => {
  await page.goto('/');
  const other = await context.newPage();
  await other.goto('/');
  await openAsFile(page, 'offers');
  await keep(page, 'offers');
  await expect(keptList(other).getByRole('listitem')).toHaveCount(1);
  await rename(other, 'offers', 'Offers of 2026');
  await expect(heading(page)).toHaveText('Offers of 2026');
  await keptList(other).getByRole('button', { name: 'Delete Offers of 2026' }).click();
  await keptList(other).getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(keptList(other).getByRole('listitem')).toHaveCount(0);
  await expect(page.getByRole('alert')).toContainText('was deleted from this browser in another tab');
  await expect(page.getByText('Not kept: it is gone')).toBeVisible();
  await expect(status(page)).toContainText('3 of 3 salaries');
  await keep(page, 'Offers of 2026');
  await expect(keptList(other).getByRole('listitem')).toHaveCount(1);
});

test('a link that waits in one tab is answered when its data set is kept in another', async ({ page, context }) => {
  await page.goto('/');
  await openAsFile(page, 'offers');
  await page.getByRole('checkbox', { name: 'EUR' }).check();
  await expect(page).toHaveURL(/data=.*currency=EUR/);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText(notHere)).toBeVisible();
  await keep(page, 'offers');
  await expect(status(other)).toContainText('2 of 3 salaries');
  await expect(heading(other)).toHaveText('offers');
});

test('tabs that keep at the same time lose nothing', async ({ context }) => {
  const pages = await Promise.all([context.newPage(), context.newPage(), context.newPage()]);
  for (const [place, page] of pages.entries()) {
    await page.goto('/');
    await openAsFile(page, `set ${place}`);
  }
  await Promise.all(pages.map((page, place) => keep(page, `set ${place}`)));
  for (const page of pages) await expect(keptList(page).getByRole('listitem')).toHaveCount(3);
});

test('where storage is forbidden data is explored all the same, and keeping says why it fails', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('Forbidden', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await openAsFile(page, 'offers');
  await page.getByRole('button', { name: /^Keep in this browser/ }).click();
  await expect(page.getByRole('alert')).toContainText('could not be kept: this browser does not allow storage');
  await expect(status(page)).toContainText('3 of 3 salaries');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('could not be read: this browser does not allow storage');
  await openAsFile(page, 'offers');
  await expect(status(page)).toContainText('3 of 3 salaries');
});

test('where storage is full the data set on show is not lost', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await page.goto('/');
  await openAsFile(page, 'offers');
  await page.getByRole('button', { name: /^Keep in this browser/ }).click();
  await expect(page.getByRole('alert')).toContainText('storage is full');
  await expect(page.getByRole('button', { name: /^Keep in this browser/ })).toBeFocused();
  await expect(status(page)).toContainText('3 of 3 salaries');
});

test('storage that never answers leaves no page blank', async ({ page }) => {
  await page.addInitScript(() => {
    IDBOpenDBRequest.prototype.addEventListener = () => undefined;
    // All that is told, however short it stands there.
    const told = new Set<string>();
    Object.defineProperty(window, 'told', { value: told });
    new MutationObserver(() => {
      for (const alert of document.querySelectorAll('[role="alert"]')) told.add(alert.textContent ?? '');
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.goto('/?data=some-id');
  await expect(page.getByRole('alert')).toContainText('storage does not answer', { timeout: 10_000 });
  const told = await page.evaluate(() => {
    const all: unknown = Reflect.get(window, 'told');
    return all instanceof Set ? [...all].join('\n') : '';
  });
  expect(told).toContain('Opening the data set');
  await page.getByRole('button', { name: 'Show the built-in page' }).click();
  await expect(status(page)).toHaveText('22 of 22 salaries');
});

test('a data set damaged in storage is refused with a reason and can be deleted', async ({ page }) => {
  await page.goto('/');
  await openAsFile(page, 'offers');
  await keep(page, 'offers');
  await page.evaluate(async () => {
    const id = new URL(window.location.href).searchParams.get('data') ?? '';
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('salary-explorer:datasets');
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    const changing = database.transaction('datasets', 'readwrite');
    changing.objectStore('datasets').put({ rowCount: 3, pay: [-1, 'x', null], columns: 7 }, id);
    await new Promise((resolve) => {
      changing.oncomplete = resolve;
    });
    database.close();
  });
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('could not be read: its pay is damaged');
  await keptList(page).getByRole('button', { name: 'Delete offers' }).click();
  await keptList(page).getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(keptList(page)).toContainText('No data set is kept');
});

test('keeping, reloading and opening ask nothing of another origin', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) elsewhere.push(request.url());
  });
  await page.goto('/');
  await openAsFile(page, 'offers');
  await keep(page, 'offers');
  await page.reload();
  await expect(heading(page)).toHaveText('offers');
  expect(elsewhere).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the list, its questions and a waiting link have no accessibility violations in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const violations = async () => (await new AxeBuilder({ page }).analyze()).violations;
    await page.goto('/');
    await openAsFile(page, 'offers');
    await keep(page, 'offers');
    await openAsFile(page, 'others');
    await keptList(page).getByRole('button', { name: 'Delete offers' }).click();
    await keptList(page).getByRole('button', { name: 'Forget all' }).click();
    await expect(keptList(page).getByRole('group')).toHaveCount(2);
    expect(await violations()).toEqual([]);
    await keep(page, 'others');
    await keptList(page).getByRole('button', { name: 'Rename others' }).click();
    await expect(keptList(page).getByRole('textbox')).toBeFocused();
    expect(await violations()).toEqual([]);
    await page.goto('/?data=from-elsewhere');
    await expect(page.getByText(notHere)).toBeVisible();
    expect(await violations()).toEqual([]);
  });
}
