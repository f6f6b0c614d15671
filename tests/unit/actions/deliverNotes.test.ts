import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendDraft } from '../../../src/actions/deliverNotes';
import { openNote } from '../../../src/actions/openNote';
import { sendNote } from '../../../src/actions/sendNote';
import { writeNote } from '../../../src/actions/writeNote';
import { EMPTY_NOTE } from '../../../src/store/note';
import { FakeStorage } from '../../fixtures/fakeStorage';
import { FIELDS, noticesOf, openPage, pageWithDraft, POSTED } from '../../fixtures/notePage';
import { type Behaviour, idsOf, type NoteServer, startNoteServer } from '../../fixtures/noteServer';

const KEY = 'salary-explorer:notes';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

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

function storedNotes(): unknown {
  return JSON.parse(storage.texts.get(KEY) ?? '[]');
}

describe('sending a note to a service that is up', () => {
  beforeEach(() => serve('up'));

  it('posts what was written as JSON, without an address that was not given', async () => {
    const store = pageWithDraft(server.url);
    await sendDraft(store);
    const id: unknown = expect.stringMatching(UUID);
    const writtenAt: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(server.received).toStrictEqual([{ id, writtenAt, ...POSTED }]);
    expect(server.contentTypes).toEqual(['application/json']);
  });

  it('posts the address where there is one, and no spaces around anything', async () => {
    const store = pageWithDraft(server.url);
    writeNote.perform(store, 'email', ' ada@example.org ');
    writeNote.perform(store, 'shouldBe', ' C$173,192\n');
    await sendDraft(store);
    expect(server.received).toMatchObject([{ email: 'ada@example.org', shouldBe: 'C$173,192' }]);
  });

  it('empties the fields, keeps nothing and says that it was sent', async () => {
    const store = pageWithDraft(server.url);
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
    const store = pageWithDraft(server.url);
    const kept = vi.fn<(notes: unknown) => void>();
    const post = fetch;
    vi.stubGlobal('fetch', (...call: Parameters<typeof fetch>) => {
      kept(storedNotes());
      return post(...call);
    });
    await sendDraft(store);
    expect(kept.mock.calls).toEqual([[[expect.objectContaining(FIELDS)]]]);
  });

  it('posts once however often Send is pressed', async () => {
    const store = pageWithDraft(server.url);
    sendNote.perform(store);
    sendNote.perform(store);
    await sendDraft(store);
    await vi.waitFor(() => {
      expect(store.getState().noteProgress.step).toBe('sent');
    });
    expect(server.received).toHaveLength(1);
  });

  it('posts nothing while a field is wrong', async () => {
    const store = openPage(server.url);
    await sendDraft(store);
    expect(store.getState().noteProgress).toEqual({ step: 'amiss', tried: null });
    expect(server.received).toEqual([]);
    expect(storedNotes()).toEqual([]);
  });

  it('sends two notes written one after the other with two ids', async () => {
    const store = pageWithDraft(server.url);
    await sendDraft(store);
    store.setState({ noteFields: FIELDS });
    await sendDraft(store);
    expect(new Set(idsOf(server.received)).size).toBe(2);
  });

  it('says on the page that the note was sent where the dialog was closed meanwhile', async () => {
    const store = pageWithDraft(server.url);
    store.setState({ noteOpen: false });
    await sendDraft(store);
    expect(noticesOf(store)).toEqual(['Your note was sent.']);
  });

  it('keeps what is typed about another figure while a note is on its way', async () => {
    const store = pageWithDraft(server.url);
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
    const store = pageWithDraft(server.url);
    await sendDraft(store, 200);
    expect(store.getState().noteProgress).toMatchObject({ step: 'failed', reason, notKept: null });
    expect(store.getState().noteFields).toEqual(FIELDS);
    expect(store.getState().keptNotes).toMatchObject([FIELDS]);
    expect(storedNotes()).toEqual(store.getState().keptNotes);
  });

  it('is sent again with the same id and the same time', async () => {
    await serve(500);
    const store = pageWithDraft(server.url);
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
    const store = pageWithDraft(server.url);
    await sendDraft(store);
    writeNote.perform(store, 'shouldBe', 'C$173,999');
    await sendDraft(store);
    expect(new Set(idsOf(server.received)).size).toBe(2);
    expect(storedNotes()).toMatchObject([{ shouldBe: 'C$173,999' }]);
    expect(idsOf(store.getState().keptNotes)).toEqual([idsOf(server.received)[1]]);
  });

  it('still replaces the kept one after a field was emptied and filled in again', async () => {
    await serve(500);
    const store = pageWithDraft(server.url);
    await sendDraft(store);
    writeNote.perform(store, 'shouldBe', '');
    await sendDraft(store);
    writeNote.perform(store, 'shouldBe', 'C$173,999');
    await sendDraft(store);
    expect(storedNotes()).toMatchObject([{ shouldBe: 'C$173,999' }]);
  });

  it('goes on waiting beside a note on another figure', async () => {
    await serve(500);
    const store = pageWithDraft(server.url);
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
    const store = pageWithDraft(server.url);
    await sendDraft(store);
    expect(store.getState().noteProgress).toMatchObject({ step: 'failed', notKept: reason });
    expect(store.getState().noteFields).toEqual(FIELDS);
    expect(store.getState().keptNotes).toEqual([]);
  });

  it('is sent all the same where storage is forbidden and the service is up', async () => {
    await serve('up');
    storage.refuses = 'everything';
    const store = pageWithDraft(server.url);
    await sendDraft(store);
    expect(store.getState().noteProgress).toEqual({ step: 'sent' });
    expect(server.received).toMatchObject([POSTED]);
  });

  it('is told of on the page where the dialog was closed meanwhile', async () => {
    await serve(500);
    const store = pageWithDraft(server.url);
    store.setState({ noteOpen: false });
    await sendDraft(store);
    expect(noticesOf(store)).toEqual([
      'The notes service answered with an error (500). Your note is kept in this browser.',
    ]);
  });
});
