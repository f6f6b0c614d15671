import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { followKeptNotes } from '../../src/actions/followKeptNotes';
import { openNote } from '../../src/actions/openNote';
import { resendKeptNotes } from '../../src/actions/resendKeptNotes';
import { createBackendEngineerDataset } from '../../src/dataset/backendEngineer';
import { NotePanel } from '../../src/features/note/NotePanel';
import { type AppStore, createAppStore } from '../../src/store/createAppStore';
import type { Note, NoteDestination } from '../../src/store/note';
import { StoreProvider } from '../../src/store/react';
import { standInForModalDialogs } from './showModal';

const URL_ONLY: NoteDestination = { url: 'http://notes.test/notes', email: null };
const EMAIL_ONLY: NoteDestination = { url: null, email: 'notes@example.org' };
const KEPT: Note = {
  id: 'old',
  writtenAt: '2026-02-01T09:00:00.000Z',
  figure: 'US$182,421 · 1st on the page',
  shouldBe: 'US$128,421',
  knownFrom: 'A pay slip',
  email: '',
};

/** What the service answers; the real ones are in tests/unit/actions and tests/e2e. */
const service = vi.fn<() => Promise<Response>>();

beforeAll(standInForModalDialogs);

beforeEach(() => {
  localStorage.clear();
  service.mockReset();
  service.mockImplementation(() => Promise.resolve(new Response('{}', { status: 201 })));
  vi.stubGlobal('fetch', service);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function show(noteDestination: NoteDestination): { store: AppStore; user: UserEvent } {
  const store = createAppStore({ dataset: createBackendEngineerDataset(), noteDestination });
  render(
    <StoreProvider store={store}>
      <NotePanel />
    </StoreProvider>,
  );
  return { store, user: userEvent.setup() };
}

function field(name: string): HTMLElement {
  return screen.getByRole('textbox', { name });
}

async function open(user: UserEvent): Promise<HTMLElement> {
  await user.click(screen.getByRole('button', { name: 'Send a note' }));
  // The form's code comes when it is asked for.
  await screen.findByRole('textbox', { name: 'Which figure' });
  return screen.getByRole('dialog', { name: 'A note on a figure' });
}

async function fillIn(user: UserEvent): Promise<void> {
  await user.click(field('Which figure'));
  await user.paste('The first');
  await user.click(field('What it should be'));
  await user.paste('US$128,421');
  await user.click(field('Where that is known from'));
  await user.paste('A pay slip');
}

function press(user: UserEvent, name: string): Promise<void> {
  return user.click(within(screen.getByRole('dialog')).getByRole('button', { name }));
}

describe('the dialog for a note', () => {
  it('opens with the focus on the first field that is empty', async () => {
    const { store, user } = show(URL_ONLY);
    await open(user);
    await waitFor(() => {
      expect(field('Which figure')).toHaveFocus();
    });
    await press(user, 'Close');
    act(() => {
      openNote.perform(store, 16);
    });
    await screen.findByRole('textbox', { name: 'Which figure' });
    expect(field('Which figure')).toHaveValue('C$137,192 · 17th on the page');
    await waitFor(() => {
      expect(field('What it should be')).toHaveFocus();
    });
  });

  it('closes by Escape and by Close, and gives the focus back', async () => {
    const { user } = show(URL_ONLY);
    await open(user);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Send a note' })).toHaveFocus();
    await open(user);
    await press(user, 'Close');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Send a note' })).toHaveFocus();
  });

  it('has what was typed when it is opened again', async () => {
    const { user } = show(URL_ONLY);
    await open(user);
    await fillIn(user);
    await user.keyboard('{Escape}');
    await open(user);
    expect(field('What it should be')).toHaveValue('US$128,421');
  });

  it('says at each field what is wrong and goes to the first', async () => {
    const { user } = show(URL_ONLY);
    await open(user);
    await user.type(field('Which figure'), 'The first');
    await user.type(field('Your e-mail address (optional)'), 'ada');
    await press(user, 'Send');
    expect(field('What it should be')).toHaveFocus();
    expect(field('What it should be')).toBeInvalid();
    expect(field('What it should be')).toHaveAccessibleDescription(
      'Say what the figure should be.',
    );
    expect(field('Which figure')).toBeValid();
    expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toEqual([
      'Say what the figure should be.',
      'Say where that is known from, so that it can be checked.',
      'Write the address like name@example.org, or leave it empty.',
    ]);
    await user.type(field('What it should be'), 'US$1');
    expect(field('What it should be')).toBeValid();
    await press(user, 'Send');
    expect(field('Where that is known from')).toHaveFocus();
    expect(service).not.toHaveBeenCalled();
  });

  it('says that the note was sent, and is empty for the next one', async () => {
    const { user } = show(URL_ONLY);
    await open(user);
    await fillIn(user);
    await press(user, 'Send');
    expect(await screen.findByText('The note was sent. Thank you.')).toBeVisible();
    expect(field('Which figure')).toHaveValue('');
    expect(service).toHaveBeenCalledTimes(1);
  });

  it('says that it is sending, and lets nothing be typed that would be lost', async () => {
    service.mockImplementation(() => new Promise(() => undefined));
    const { user } = show(URL_ONLY);
    await open(user);
    await fillIn(user);
    await press(user, 'Send');
    expect(screen.getByText('Sending…')).toBeVisible();
    expect(field('What it should be')).toHaveAttribute('readonly');
    expect(screen.getByRole('button', { name: 'Send' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('says why a note was not sent and that it is kept, and keeps it in the fields', async () => {
    service.mockImplementation(() => Promise.resolve(new Response('', { status: 500 })));
    const { user } = show(URL_ONLY);
    await open(user);
    await fillIn(user);
    await press(user, 'Send');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The notes service answered with an error (500). Your note is kept in this browser; it is sent again when you press “Send”, and at your next visit.',
    );
    expect(field('What it should be')).toHaveValue('US$128,421');
    expect(JSON.parse(localStorage.getItem('salary-explorer:notes') ?? '')).toHaveLength(1);
  });

  it('offers copying and a file where the note can be neither sent nor kept', async () => {
    service.mockImplementation(() => Promise.reject(new TypeError('Failed to fetch')));
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw Object.assign(new Error('Full'), { name: 'QuotaExceededError' });
    });
    const { user } = show(URL_ONLY);
    await open(user);
    await fillIn(user);
    await press(user, 'Send');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The notes service could not be reached. Your note could not be kept in this browser either (this browser’s storage is full), but it is still here: press “Send” again, or copy or download it before you leave this page.',
    );
    expect(field('What it should be')).toHaveValue('US$128,421');
    await press(user, 'Copy');
    expect(await navigator.clipboard.readText()).toContain('What it should be:\nUS$128,421\n');
  });

  it('uses no element with the role “status”, which the page has elsewhere', async () => {
    const { user } = show(URL_ONLY);
    await open(user);
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });
});

describe('without an address that notes are sent to', () => {
  it('offers a prepared e-mail, copying and a file, and no Send', async () => {
    const { user } = show(EMAIL_ONLY);
    await open(user);
    await fillIn(user);
    const href = screen.getByRole('link', { name: 'Open a prepared e-mail' }).getAttribute('href');
    expect(href).toMatch(/^mailto:notes@example\.org\?subject=Salary%20Explorer%3A%20The%20first&/);
    expect(href).toContain('US%24128%2C421');
    expect(screen.queryByRole('button', { name: 'Send' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Download' })).toBeVisible();
  });

  it('offers no e-mail where no address is set for it', async () => {
    const { user } = show({ url: null, email: null });
    await open(user);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Copy' })).toBeVisible();
  });

  it.each(['Copy', 'Download'])('looks at the fields before %s', async (name) => {
    const { user } = show(EMAIL_ONLY);
    await open(user);
    await press(user, name);
    expect(field('Which figure')).toHaveFocus();
    expect(screen.getAllByRole('alert')).toHaveLength(3);
  });

  it('looks at the fields before it opens the e-mail', async () => {
    const { user } = show(EMAIL_ONLY);
    await open(user);
    await user.click(screen.getByRole('link', { name: 'Open a prepared e-mail' }));
    expect(field('Which figure')).toHaveFocus();
  });

  it('copies the note and says so', async () => {
    const { user } = show(EMAIL_ONLY);
    await open(user);
    await fillIn(user);
    await press(user, 'Copy');
    expect(await screen.findByText('The note was copied.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toContain('Figure:\nThe first\n');
  });

  it('shows the note selected where the browser does not let the page copy', async () => {
    const { user } = show(EMAIL_ONLY);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await open(user);
    await fillIn(user);
    await press(user, 'Copy');
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The note as text' });
    expect(text).toHaveFocus();
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toContain('A pay slip');
    expect(text.selectionEnd).toBe(text.value.length);
  });
});

describe('the notes that this browser keeps', () => {
  beforeEach(() => {
    localStorage.setItem('salary-explorer:notes', JSON.stringify([KEPT]));
    service.mockImplementation(() => Promise.resolve(new Response('', { status: 500 })));
  });

  it('are said to wait, and are sent by “Try again”', async () => {
    const { store, user } = show(URL_ONLY);
    resendKeptNotes.perform(store);
    expect(
      await screen.findByText('1 note is kept in this browser and waits to be sent.'),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The notes service answered with an error (500). Nothing is lost.',
    );
    service.mockImplementation(() => Promise.resolve(new Response(null, { status: 204 })));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('1 note was sent. Thank you.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Send a note' })).toHaveFocus();
  });

  it('can be read and discarded', async () => {
    const { store, user } = show(URL_ONLY);
    resendKeptNotes.perform(store);
    await user.click(await screen.findByText('What is kept'));
    expect(screen.getByText(/Should be: US\$128,421/)).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Discard the note on US$182,421 · 1st on the page' }),
    );
    await vi.waitFor(() => {
      expect(screen.queryByText('What is kept')).not.toBeInTheDocument();
    });
    expect(localStorage.getItem('salary-explorer:notes')).toBeNull();
  });

  it('are shown as another tab leaves them', async () => {
    const { store } = show(URL_ONLY);
    const stop = followKeptNotes(store);
    const otherTab = () => {
      window.dispatchEvent(new StorageEvent('storage', { key: 'salary-explorer:notes' }));
    };
    otherTab();
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    localStorage.clear();
    otherTab();
    await vi.waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
    });
    stop();
  });

  it('can be taken along where there is no address to send them to', async () => {
    const { store } = show(EMAIL_ONLY);
    resendKeptNotes.perform(store);
    expect(await screen.findByRole('button', { name: 'Download the note' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });
});
