import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { NOTES_URL, SITE_WITH_NOTES } from './sites';

const noStep = async () => {};

const STATES: ReadonlyArray<{
  readonly name: string;
  readonly search: string;
  readonly steps: (page: Page) => Promise<void>;
}> = [
  { name: 'untouched', search: '', steps: noStep },
  { name: 'in page order', search: '?order=page', steps: noStep },
  { name: 'with one currency', search: '?currency=EUR', steps: noStep },
  { name: 'as published in four panels', search: '?basis=published', steps: noStep },
  { name: 'with an empty selection', search: '?currency=EUR&list=short', steps: noStep },
  { name: 'with edited rates and notices', search: '?rate=CAD:0.9&period=hour&hours=1800&in=XXX', steps: noStep },
  {
    name: 'with a marked salary and the rates open',
    search: '',
    steps: async (page) => {
      await page.getByText('Edit rates and working year').click();
      await page.getByRole('textbox', { name: 'C$1 in US dollars' }).fill('-1');
      await page.locator('.salary-row', { hasText: '£85,904' }).hover();
      await expect(page.locator('.salary-row-marked')).toBeVisible();
    },
  },
  {
    name: 'with the note open and wrong',
    search: '',
    steps: async (page) => {
      await expect(page.locator('.recharts-bar-rectangle')).toHaveCount(22);
      await page.getByRole('button', { name: 'Send a note' }).click();
      await page.getByRole('button', { name: 'Copy' }).click();
      await expect(page.getByText('Say what the figure should be.')).toBeVisible();
    },
  },
  {
    name: 'with a note that waits to be sent',
    search: '',
    steps: async (page) => {
      await page.goto(SITE_WITH_NOTES);
      await page.getByRole('button', { name: 'Send a note' }).click();
      await page.getByRole('textbox', { name: 'Which figure' }).fill('The first');
      await page.getByRole('textbox', { name: 'What it should be' }).fill('US$1');
      await page.getByRole('textbox', { name: 'Where that is known from' }).fill('A pay slip');
      await page.route(NOTES_URL, (route) => route.abort());
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await expect(page.getByRole('dialog').getByRole('alert')).toContainText('is kept');
      await page.getByRole('button', { name: 'Close' }).click();
      await expect(page.getByText('is kept in this browser and waits')).toBeVisible();
    },
  },
  {
    name: 'with the ways to take it along open',
    search: '',
    steps: async (page) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.locator('summary', { hasText: 'Take it along' }).click();
      await page.getByRole('button', { name: 'Copy link' }).click();
      await expect(page.getByRole('textbox', { name: 'The link' })).toBeFocused();
    },
  },
  {
    name: 'while its figures are behind what was asked for',
    search: '?pin=17&pin=18',
    steps: async (page) => {
      await expect(page.getByRole('region', { name: 'Compare' }).getByRole('columnheader')).toHaveCount(3);
      await page.getByRole('textbox', { name: 'Amount' }).fill('145000');
      await expect(page.getByRole('group', { name: 'My pay' })).toContainText('of these 22 salaries');
      await page.getByRole('main').evaluate((main) => {
        main.setAttribute('aria-busy', 'true');
      });
      await expect(page.locator('.bar-length').first()).toHaveCSS('opacity', '0.6');
    },
  },
  {
    name: 'without the moving chart',
    search: '',
    steps: async (page) => {
      await page.route(/InteractivePanel/, (route) => route.abort());
      await page.reload();
      await expect(page.getByText('could not be loaded')).toBeVisible();
    },
  },
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const { name, search, steps } of STATES) {
    test(`axe finds nothing wrong ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`/${search}`);
      await expect(page.getByRole('status')).toBeVisible();
      await steps(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    });
  }
}

for (const width of [320, 390, 768, 1280, 1920]) {
  for (const search of ['', '?basis=published', '?in=IDR&period=hour', '?currency=EUR&list=short']) {
    test(`nothing runs over the side at ${width} pixels${search === '' ? '' : ` with ${search}`}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/${search}`);
      await expect(page.getByRole('status')).toBeVisible();
      await page.getByText('Edit rates and working year').click();
      await expect(page.getByLabel('Paid hours').first()).toBeVisible();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
    });
  }
}
