import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resendKept, retryKept, sendDraft } from '../../../src/actions/deliverNotes';
import { discardNote } from '../../../src/actions/discardNote';
import { openNote } from '../../../src/actions/openNote';
import { resendKeptNotes } from '../../../src/actions/resendKeptNotes';
import { retryNotes } from '../../../src/actions/retryNotes';
import { sendNote } from '../../../src/actions/sendNote';
import { writeNote } from '../../../src/actions/writeNote';
import { createBackendEngineerDataset } from '../../../src/dataset/backendEngineer';
import { type AppStore, createAppStore } from '../../../src/store/createAppStore';
import { EMPTY_NOTE, type Note } from '../../../src/store/note';
import { FakeStorage } from '../../fixtures/fakeStorage';
import { type Behaviour, type NoteServer, startNoteServer } from '../../fixtures/noteServer';

const KEY = 'salary-explorer:notes';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** What is posted of the draft, but for its id and time. */
const POSTED = {
  figure: 'C$137,192 · 17th on the page',
  shouldBe: 'C$173,192',
  knownFrom: 'The company’s pay page',
};
const FIELDS = { ...POSTED, email: '' };
const OLD: Note = { ...FIELDS, id: 'old', writtenAt: '2026-02-01T09:00:00.000Z', shouldBe: 'C$1' };

let storage: FakeStorage;
let server: NoteServer;

beforeEach(() => {
  storage = new FakeStorage();
  vi.stubGlobal('window', { localStorage: storage });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await server.stop();
});

/** A service that behaves so; down: its port is closed. */
async function serve(behaviour: Behaviour | 'down'): Promise<void> {
  server = await startNoteServer(behaviour === 'down' ? 'up' : behaviour);
  if (behaviour === 'down') await server.stop();
}

/** Another tab, or another visit: a store of its own over the same storage. */
function openPage(): AppStore {
  return createAppStore({
    dataset: createBackendEngineerDataset(),
    noteDestination: { url: server.url, email: null },
  });
}

function pageWithDraft(): AppStore {
  const store = openPage();
  openNote.perform(store, 16);
  writeNote.perform(store, 'shouldBe', 'C$173,192');
  writeNote.perform(store, 'knownFrom', 'The company’s pay page');
  return store;
}

function storedNotes(): unknown {
  return JSON.parse(storage.texts.get(KEY) ?? '[]');
}

function idsOf(notes: readonly unknown[]): readonly unknown[] {
  return notes.map((note) =>
    typeof note === 'object' && note !== null && 'id' in note ? note.id : undefined,
  );
}

function noticesOf(store: AppStore): readonly string[] {
  return store.getState().notices.map(({ text }) => text);
}

describe('sending a note to a service that is up', () => {
  beforeEach(() => serve('up'));

  it('posts what was written as JSON, without an address that was not given', async () => {
    const store = pageWithDraft();
    await sendDraft(store);
    const id: unknown = expect.stringMatching(UUID);
    const writtenAt: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(server.received).toStrictEqual([{ id, writtenAt, ...POSTED }]);
    expect(server.contentTypes).toEqual(['application/json']);
  });

  it('posts the address where there is one, and no spaces around anything', async () => {
    const store = pageWithDraft();
    writeNote.perform(store, 'email', ' ada@example.org ');
    writeNote.perform(store, 'shouldBe', ' C$173,192\n');
    await sendDraft(store);
    expect(server.received).toMatchObject([{ email: 'ada@example.org', shouldBe: 'C$173,192' }]);
  });

  it('empties the fields, keeps nothing and says that it was sent', async () => {
    const store = pageWithDraft();
    await sendDraft(store);
    expect(store.getState()).toMatchObject({
      noteFields: EMPTY_NOTE,
      noteProgress: { step: 'sent' },
      keptNotes: [],
      notices: [],
    });
    expect(storedNotes()).toEqual([]);
  });

  it('keeps the note in this browser before it posts it', async () => {
    const store = pageWithDraft();
    const kept = vi.fn();
    const post = fetch;
    vi.stubGlobal('fetch', (...call: Parameters<typeof fetch>) => {
      kept(storedNotes());
      return post(...call);
    });
    await sendDraft(store);
    expect(kept.mock.calls).toEqual([[[expect.objectContaining(FIELDS)]]]);
  });

  it('posts once however often Send is pressed', async () => {
    const store = pageWithDraft();
    sendNote.perform(store);
    sendNote.perform(store);
    await sendDraft(store);
    await vi.waitFor(() => {
      expect(store.getState().noteProgress.step).toBe('sent');
    });
    expect(server.received).toHaveLength(1);
  });

  it('posts nothing while a field is wrong', async () => {
    const store = openPage();
    await sendDraft(store);
    expect(store.getState().noteProgress).toEqual({ step: 'amiss', tried: null });
    expect(server.received).toEqual([]);
    expect(storedNotes()).toEqual([]);
  });

  it('sends two notes written one after the other with two ids', async () => {
    const store = pageWithDraft();
    await sendDraft(store);
    store.setState({ noteFields: FIELDS });
    await sendDraft(store);
    expect(new Set(idsOf(server.received)).size).toBe(2);
  });

  it('says on the page that the note was sent where the dialog was closed meanwhile', async () => {
    const store = pageWithDraft();
    store.setState({ noteOpen: false });
    await sendDraft(store);
    expect(noticesOf(store)).toEqual(['Your note was sent.']);
  });

  it('keeps what is typed about another figure while a note is on its way', async () => {
    const store = pageWithDraft();
    const post = fetch;
    vi.stubGlobal('fetch', (...call: Parameters<typeof fetch>) => {
      openNote.perform(store, 0);
      writeNote.perform(store, 'shouldBe', 'US$1');
      return post(...call);
    });
    await sendDraft(store);
    expect(store.getState().noteFields).toEqual({
      ...EMPTY_NOTE,
      figure: 'US$182,421 · 1st on the page',
      shouldBe: 'US$1',
    });
    expect(noticesOf(store)).toEqual(['Your note was sent.']);
  });
});

describe('a note that cannot be sent', () => {
  it.each([
    ['down', 'The notes service could not be reached'],
    ['slow', 'The notes service did not answer within 0.2 seconds'],
    [500, 'The notes service answered with an error (500)'],
    ['html', 'The notes service answered with a web page instead of a receipt'],
  ] as const)('is kept and stays in the fields where the service is %s', async (behaviour, reason) => {
    await serve(behaviour);
    const store = pageWithDraft();
    await sendDraft(store, 200);
    expect(store.getState().noteProgress).toMatchObject({ step: 'failed', reason, notKept: null });
    expect(store.getState().noteFields).toEqual(FIELDS);
    expect(store.getState().keptNotes).toMatchObject([FIELDS]);
    expect(storedNotes()).toEqual(store.getState().keptNotes);
  });

  it('is sent again with the same id and the same time', async () => {
    await serve(500);
    const store = pageWithDraft();
    await sendDraft(store);
    server.behave('up');
    await sendDraft(store);
    expect(server.received).toHaveLength(2);
    expect(server.received[1]).toEqual(server.received[0]);
    expect(store.getState().noteProgress).toEqual({ step: 'sent' });
    expect(storedNotes()).toEqual([]);
  });

  it('has a new id and replaces the kept one where its words were changed', async () => {
    await serve(500);
    const store = pageWithDraft();
    await sendDraft(store);
    writeNote.perform(store, 'shouldBe', 'C$173,999');
    await sendDraft(store);
    expect(new Set(idsOf(server.received)).size).toBe(2);
    expect(storedNotes()).toMatchObject([{ shouldBe: 'C$173,999' }]);
    expect(idsOf(store.getState().keptNotes)).toEqual([idsOf(server.received)[1]]);
  });

  it('still replaces the kept one after a field was emptied and filled in again', async () => {
    await serve(500);
    const store = pageWithDraft();
    await sendDraft(store);
    writeNote.perform(store, 'shouldBe', '');
    await sendDraft(store);
    writeNote.perform(store, 'shouldBe', 'C$173,999');
    await sendDraft(store);
    expect(storedNotes()).toMatchObject([{ shouldBe: 'C$173,999' }]);
  });

  it('goes on waiting beside a note on another figure', async () => {
    await serve(500);
    const store = pageWithDraft();
    await sendDraft(store);
    openNote.perform(store, 0);
    writeNote.perform(store, 'shouldBe', 'US$1');
    writeNote.perform(store, 'knownFrom', 'A pay slip');
    await sendDraft(store);
    expect(storedNotes()).toMatchObject([
      { figure: 'C$137,192 · 17th on the page' },
      { figure: 'US$182,421 · 1st on the page' },
    ]);
  });

  it.each([
    ['writing', 'this browser’s storage is full'],
    ['everything', 'this browser does not allow storage for this page'],
  ] as const)('stays in the fields where storage refuses %s, and says so', async (what, reason) => {
    await serve('down');
    storage.refuses = what;
    const store = pageWithDraft();
    await sendDraft(store);
    expect(store.getState().noteProgress).toMatchObject({ step: 'failed', notKept: reason });
    expect(store.getState().noteFields).toEqual(FIELDS);
    expect(store.getState().keptNotes).toEqual([]);
  });

  it('is sent all the same where storage is forbidden and the service is up', async () => {
    await serve('up');
    storage.refuses = 'everything';
    const store = pageWithDraft();
    await sendDraft(store);
    expect(store.getState().noteProgress).toEqual({ step: 'sent' });
    expect(server.received).toMatchObject([POSTED]);
  });

  it('is told of on the page where the dialog was closed meanwhile', async () => {
    await serve(500);
    const store = pageWithDraft();
    store.setState({ noteOpen: false });
    await sendDraft(store);
    expect(noticesOf(store)).toEqual([
      'The notes service answered with an error (500). Your note is kept in this browser.',
    ]);
  });
});

describe('a kept note', () => {
  it('is sent at the next visit, once', async () => {
    await serve('down');
    const { port } = new URL(server.url);
    await sendDraft(pageWithDraft());
    const kept = storedNotes();
    server = await startNoteServer('up', Number(port));
    const store = openPage();
    await resendKept(store);
    expect(server.received).toMatchObject([POSTED]);
    expect([{ ...FIELDS, ...Object(server.received[0]) }]).toEqual(kept);
    expect(noticesOf(store)).toEqual(['A note kept from an earlier visit was sent.']);
    const third = openPage();
    await resendKept(third);
    expect(server.received).toHaveLength(1);
    expect(noticesOf(third)).toEqual([]);
  });

  it('is posted once by two tabs that open, try again and send at the same time', async () => {
    await serve(500);
    const draft = pageWithDraft();
    await sendDraft(draft);
    server.behave('up');
    const [second, third] = [openPage(), openPage()];
    await Promise.all([resendKept(second), resendKept(third), retryKept(draft), sendDraft(draft)]);
    expect(server.received).toHaveLength(2);
    expect(new Set(idsOf(server.received)).size).toBe(1);
    expect(draft.getState()).toMatchObject({ noteFields: EMPTY_NOTE, keptNotes: [] });
  });

  it('is not posted again by the tab that still has it in its dialog', async () => {
    await serve(500);
    const store = pageWithDraft();
    await sendDraft(store);
    server.behave('up');
    await resendKept(openPage());
    await sendDraft(store);
    expect(server.received).toHaveLength(2);
    expect(store.getState().noteProgress).toEqual({ step: 'sent' });
    expect(store.getState().keptNotes).toEqual([]);
  });

  it('is not posted again where it could not be removed after it was sent', async () => {
    await serve('up');
    storage.texts.set(KEY, JSON.stringify([OLD]));
    storage.refuses = 'removing';
    await resendKept(openPage());
    storage.refuses = 'nothing';
    const store = openPage();
    await resendKept(store);
    expect(server.received).toHaveLength(1);
    expect(storedNotes()).toEqual([]);
  });

  it('stays kept, and is said to be, where the next visit cannot send it either', async () => {
    await serve(500);
    storage.texts.set(KEY, JSON.stringify([OLD]));
    const store = openPage();
    await resendKept(store);
    expect(store.getState().keptNotes).toEqual([OLD]);
    expect(noticesOf(store)).toEqual([
      'A note kept from an earlier visit still could not be sent. The notes service answered with an error (500). Nothing is lost: you can try again below, at “Something wrong with a figure?”.',
    ]);
  });

  it('does not hold up the others where the service refuses it alone', async () => {
    await serve(500);
    storage.texts.set(KEY, JSON.stringify([OLD, { ...OLD, id: 'older' }]));
    await resendKept(openPage());
    expect(idsOf(server.received)).toEqual(['old', 'older']);
  });

  it('is the only one tried where the service says nothing', async () => {
    await serve('slow');
    storage.texts.set(KEY, JSON.stringify([OLD, { ...OLD, id: 'older' }]));
    const store = openPage();
    await resendKept(store, 100);
    expect(idsOf(server.received)).toEqual(['old']);
    expect(noticesOf(store)[0]).toMatch(/^2 notes kept from an earlier visit still could not/);
  });

  it('is sent by “Try again”, which says how many were', async () => {
    await serve(500);
    storage.texts.set(KEY, JSON.stringify([OLD, { ...OLD, id: 'older' }]));
    const store = openPage();
    await retryKept(store);
    expect(store.getState().keptNotesProgress).toEqual({
      step: 'failed',
      reason: 'The notes service answered with an error (500)',
    });
    server.behave('up');
    retryNotes.perform(store);
    retryNotes.perform(store);
    await vi.waitFor(() => {
      expect(store.getState().keptNotesProgress).toEqual({ step: 'sent', count: 2 });
    });
    expect(server.received).toHaveLength(4);
  });

  it('that was discarded is not sent, and the draft that it came from is a new note', async () => {
    await serve(500);
    const store = pageWithDraft();
    await sendDraft(store);
    const [note] = store.getState().keptNotes;
    discardNote.perform(store, note?.id ?? '');
    await vi.waitFor(() => {
      expect(storedNotes()).toEqual([]);
    });
    server.behave('up');
    await retryKept(store);
    expect(store.getState().keptNotesProgress).toEqual({ step: 'sent', count: 0 });
    expect(server.received).toHaveLength(1);
    await sendDraft(store);
    expect(new Set(idsOf(server.received)).size).toBe(2);
  });

  it('is only shown where no service is set', async () => {
    await serve('up');
    storage.texts.set(KEY, JSON.stringify([OLD]));
    const store = openPage();
    store.setState({ noteDestination: { url: null, email: null } });
    resendKeptNotes.perform(store);
    await vi.waitFor(() => {
      expect(store.getState().keptNotes).toEqual([OLD]);
    });
    expect(server.received).toEqual([]);
    expect(noticesOf(store)).toEqual([]);
  });

  it('among others that cannot be read is sent, and the rest told of', async () => {
    await serve('up');
    storage.texts.set(KEY, JSON.stringify([{ id: 1 }, OLD]));
    const store = openPage();
    await resendKept(store);
    expect(idsOf(server.received)).toEqual(['old']);
    expect(noticesOf(store)).toEqual([
      expect.stringMatching(/^1 of the notes kept in this browser could not be read\./),
      'A note kept from an earlier visit was sent.',
    ]);
  });
});
