import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { idsOf, type NoteServer, startNoteServer } from '../fixtures/noteServer';
import { NOTES_PORT, SITE, SITE_WITH_NOTES } from './sites';

// Each test starts the notes service on the same port, so none runs beside another.
test.describe.configure({ mode: 'default' });

const FIGURE = 'C$137,192 · 17th on the page';

let server: NoteServer | null = null;

async function serve(...[behaviour]: Parameters<typeof startNoteServer>): Promise<NoteServer> {
  server = await startNoteServer(behaviour, NOTES_PORT);
  return server;
}

test.afterEach(async () => {
  await server?.stop();
  server = null;
});

/** Opens the note about the only Canadian salary from its row and fills it in. */
async function fillIn(page: Page, shouldBe = 'C$173,192'): Promise<void> {
  await page.getByRole('button', { name: `Note on ${FIGURE}` }).click();
  await page.getByRole('textbox', { name: 'What it should be' }).fill(shouldBe);
  await page.getByRole('textbox', { name: 'Where that is known from' }).fill('The company’s page');
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
}

async function keptNotes(page: Page): Promise<readonly unknown[]> {
  const text = await page.evaluate(() => localStorage.getItem('salary-explorer:notes'));
  const notes: unknown = JSON.parse(text ?? '[]');
  const list: readonly unknown[] = Array.isArray(notes) ? notes : [];
  return list;
}

/** Makes the test say when the time that an answer may take is over; gives what says so. */
async function holdTime(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const time = new EventTarget();
    Object.defineProperty(window, 'time', { value: time });
    AbortSignal.timeout = (milliseconds) => {
      const controller = new AbortController();
      time.addEventListener('over', () => {
        if (milliseconds === 10_000) controller.abort(new DOMException('Out of time', 'TimeoutError'));
      });
      return controller.signal;
    };
  });
  return () =>
    page.evaluate(() => {
      const time: unknown = Reflect.get(window, 'time');
      if (time instanceof EventTarget) time.dispatchEvent(new Event('over'));
    });
}

test('a note on a row’s figure is sent', async ({ page }) => {
  const { received } = await serve('up');
  await page.goto(SITE_WITH_NOTES);
  await fillIn(page);
  await press(page, 'Send');
  await expect(page.getByText('The note was sent. Thank you.')).toBeVisible();
  expect(received).toMatchObject([
    { figure: FIGURE, shouldBe: 'C$173,192', knownFrom: 'The company’s page' },
  ]);
  await expect.poll(() => keptNotes(page)).toEqual([]);
});

test('Escape closes the dialog, keeps what was typed and gives the focus back', async ({ page }) => {
  await page.goto(SITE_WITH_NOTES);
  await fillIn(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: `Note on ${FIGURE}` })).toBeFocused();
  await page.getByRole('button', { name: 'Send a note' }).click();
  await expect(page.getByRole('textbox', { name: 'Which figure' })).toHaveValue(FIGURE);
  await expect(page.getByRole('textbox', { name: 'What it should be' })).toHaveValue('C$173,192');
  await press(page, 'Close');
  await expect(page.getByRole('button', { name: 'Send a note' })).toBeFocused();
});

test('a note is kept while the service is down and sent once at a later visit', async ({ page }) => {
  await page.goto(SITE_WITH_NOTES);
  await fillIn(page);
  await press(page, 'Send');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
    'The notes service could not be reached. Your note is kept in this browser',
  );
  await page.reload();
  const waiting = page.getByText('1 note is kept in this browser and waits to be sent.');
  await expect(waiting).toBeVisible();
  await expect(page.getByText('A note kept from an earlier visit still could not be')).toBeVisible();
  const kept = await keptNotes(page);
  const { received } = await serve('up');
  await page.reload();
  await expect(page.getByText('A note kept from an earlier visit was sent.')).toBeVisible();
  await expect(waiting).toBeHidden();
  expect(received).toHaveLength(1);
  expect(idsOf(received)).toEqual(idsOf(kept));
  await page.reload();
  await expect(page.getByRole('button', { name: 'Send a note' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(received).toHaveLength(1);
});

test('two tabs that open at the same time send a kept note once', async ({ context, page }) => {
  await page.goto(SITE_WITH_NOTES);
  await fillIn(page);
  await press(page, 'Send');
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
  const { received } = await serve('up');
  const others = await Promise.all([context.newPage(), context.newPage()]);
  await Promise.all(others.map((other) => other.goto(SITE_WITH_NOTES)));
  await expect.poll(() => received.length).toBe(1);
  // The first tab still has it in its dialog, hears that it was sent, and does not send it again.
  await expect(page.getByText('is kept in this browser and waits')).toBeHidden();
  await press(page, 'Send');
  await expect(page.getByText('The note was sent. Thank you.')).toBeVisible();
  expect(received).toHaveLength(1);
});

test('an error of the service is told, and “Try again” sends the same note', async ({ page }) => {
  const service = await serve(500);
  await page.goto(SITE_WITH_NOTES);
  await fillIn(page);
  await press(page, 'Send');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
    'The notes service answered with an error (500).',
  );
  await press(page, 'Close');
  service.behave('up');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('1 note was sent. Thank you.')).toBeVisible();
  expect(service.received).toHaveLength(2);
  expect(new Set(idsOf(service.received)).size).toBe(1);
});

test('a web page in the place of a receipt is no receipt', async ({ page }) => {
  await serve('html');
  await page.goto(SITE_WITH_NOTES);
  await fillIn(page);
  await press(page, 'Send');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
    'The notes service answered with a web page instead of a receipt.',
  );
});

test('a slow service is waited for, but not for ever', async ({ page }) => {
  const timeIsOver = await holdTime(page);
  await serve('slow');
  await page.goto(SITE_WITH_NOTES);
  await fillIn(page);
  await press(page, 'Send');
  await expect(page.getByRole('dialog').getByText('Sending…')).toBeVisible();
  // Pressed again all the same: Playwright would wait until the button is no longer disabled.
  await page.getByRole('button', { name: 'Send', exact: true }).click({ force: true });
  await timeIsOver();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
    'The notes service did not answer within 10 seconds. Your note is kept in this browser',
  );
  await expect(page.getByRole('textbox', { name: 'What it should be' })).toHaveValue('C$173,192');
  expect(server?.received).toHaveLength(1);
});

test('nothing typed is lost where the note can be neither sent nor kept', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Forbidden', 'SecurityError');
    };
  });
  await page.goto(SITE_WITH_NOTES);
  await fillIn(page);
  await press(page, 'Send');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
    'Your note could not be kept in this browser either (this browser does not allow storage for this page), but it is still here',
  );
  await press(page, 'Close');
  await page.getByRole('button', { name: 'Send a note' }).click();
  await expect(page.getByRole('textbox', { name: 'What it should be' })).toHaveValue('C$173,192');
  const { received } = await serve('up');
  await press(page, 'Send');
  await expect(page.getByText('The note was sent. Thank you.')).toBeVisible();
  expect(received).toHaveLength(1);
});

test('what cannot be read in storage is told of and not thrown away', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('salary-explorer:notes', '[{"id":');
  });
  await page.goto(SITE_WITH_NOTES);
  await expect(page.getByText('The notes kept in this browser could not be read.')).toBeVisible();
  const aside = () => page.evaluate(() => localStorage.getItem('salary-explorer:notes-unreadable'));
  await expect.poll(aside).toBe('[{"id":');
});

test('without a service the note can be copied and downloaded', async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(SITE);
  await fillIn(page);
  const text = `Figure:\n${FIGURE}\n\nWhat it should be:\nC$173,192\n`;
  await press(page, 'Copy');
  await expect(page.getByText('The note was copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(text);
  const downloading = page.waitForEvent('download');
  await press(page, 'Download');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('salary-explorer-note.txt');
  expect(await readFile(await download.path(), 'utf8')).toContain(text);
});

test('without a service and without a clipboard the note is shown selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(SITE);
  await fillIn(page);
  await press(page, 'Copy');
  await expect(page.getByRole('textbox', { name: 'The note as text' })).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('C$173,192');
});

test('the dialog fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(SITE_WITH_NOTES);
  await page.getByRole('button', { name: 'Send a note' }).click();
  await press(page, 'Send');
  await expect(page.getByText('Say what the figure should be.')).toBeVisible();
  const wide = await page
    .getByRole('dialog')
    .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
