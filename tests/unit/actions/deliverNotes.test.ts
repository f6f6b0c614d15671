import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sendDraft } from '../../../src/actions/deliverNotes';
import { openNote } from '../../../src/actions/openNote';
import { sendNote } from '../../../src/actions/sendNote';
import { writeNote } from '../../../src/actions/writeNote';
import { EMPTY_NOTE } from '../../../src/store/note';
import { FIELDS, noticesOf, openPage, pageWithDraft, POSTED } from '../../fixtures/notePage';
import { idsOf } from '../../fixtures/noteServer';
import { eachWithNotes, notes } from '../../fixtures/noteService';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

eachWithNotes();

describe('sending a note to a service that is up', () => {
  beforeEach(() => notes.serve('up'));

  it('posts what was written as JSON, without an address that was not given', async () => {
    const store = pageWithDraft(notes.server.url);
    await sendDraft(store);
    const id: unknown = expect.stringMatching(UUID);
    const writtenAt: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(notes.server.received).toStrictEqual([{ id, writtenAt, ...POSTED }]);
    expect(notes.server.contentTypes).toEqual(['application/json']);
  });

  it('posts the address where there is one, and no spaces around anything', async () => {
    const store = pageWithDraft(notes.server.url);
    writeNote.perform(store, 'email', ' ada@example.org ');
    writeNote.perform(store, 'shouldBe', ' C$173,192\n');
    await sendDraft(store);
    expect(notes.server.received).toMatchObject([{ email: 'ada@example.org', shouldBe: 'C$173,192' }]);
  });

  it('empties the fields, keeps nothing and says that it was sent', async () => {
    const store = pageWithDraft(notes.server.url);
    await sendDraft(store);
    expect(store.getState()).toMatchObject({
      noteFields: EMPTY_NOTE,
      noteProgress: { step: 'sent' },
      keptNotes: [],
      notices: [],
    });
    expect(notes.stored).toEqual([]);
  });

  it('keeps the note in this browser before it posts it', async () => {
    const store = pageWithDraft(notes.server.url);
    const kept = vi.fn<(notes: unknown) => void>();
    const post = fetch;
    vi.stubGlobal('fetch', (...call: Parameters<typeof fetch>) => {
      kept(notes.stored);
      return post(...call);
    });
    await sendDraft(store);
    expect(kept.mock.calls).toEqual([[[expect.objectContaining(FIELDS)]]]);
  });

  it('posts once however often Send is pressed', async () => {
    const store = pageWithDraft(notes.server.url);
    sendNote.perform(store);
    sendNote.perform(store);
    await sendDraft(store);
    await vi.waitFor(() => {
      expect(store.getState().noteProgress.step).toBe('sent');
    });
    expect(notes.server.received).toHaveLength(1);
  });

  it('posts nothing while a field is wrong', async () => {
    const store = openPage(notes.server.url);
    await sendDraft(store);
    expect(store.getState().noteProgress).toEqual({ step: 'amiss', tried: null });
    expect(notes.server.received).toEqual([]);
    expect(notes.stored).toEqual([]);
  });

  it('sends two notes written one after the other with two ids', async () => {
    const store = pageWithDraft(notes.server.url);
    await sendDraft(store);
    store.setState({ noteFields: FIELDS });
    await sendDraft(store);
    expect(new Set(idsOf(notes.server.received)).size).toBe(2);
  });

  it('says on the page that the note was sent where the dialog was closed meanwhile', async () => {
    const store = pageWithDraft(notes.server.url);
    store.setState({ noteOpen: false });
    await sendDraft(store);
    expect(noticesOf(store)).toEqual(['Your note was sent.']);
  });

  it('keeps what is typed about another figure while a note is on its way', async () => {
    const store = pageWithDraft(notes.server.url);
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
    await notes.serve(behaviour);
    const store = pageWithDraft(notes.server.url);
    await sendDraft(store, 200);
    expect(store.getState().noteProgress).toMatchObject({ step: 'failed', reason, notKept: null });
    expect(store.getState().noteFields).toEqual(FIELDS);
    expect(store.getState().keptNotes).toMatchObject([FIELDS]);
    expect(notes.stored).toEqual(store.getState().keptNotes);
  });

  it('is sent again with the same id and the same time', async () => {
    await notes.serve(500);
    const store = pageWithDraft(notes.server.url);
    await sendDraft(store);
    notes.server.behave('up');
    await sendDraft(store);
    expect(notes.server.received).toHaveLength(2);
    expect(notes.server.received[1]).toEqual(notes.server.received[0]);
    expect(store.getState().noteProgress).toEqual({ step: 'sent' });
    expect(notes.stored).toEqual([]);
  });

  it('has a new id and replaces the kept one where its words were changed', async () => {
    await notes.serve(500);
    const store = pageWithDraft(notes.server.url);
    await sendDraft(store);
    writeNote.perform(store, 'shouldBe', 'C$173,999');
    await sendDraft(store);
    expect(new Set(idsOf(notes.server.received)).size).toBe(2);
    expect(notes.stored).toMatchObject([{ shouldBe: 'C$173,999' }]);
    expect(idsOf(store.getState().keptNotes)).toEqual([idsOf(notes.server.received)[1]]);
  });

  it('still replaces the kept one after a field was emptied and filled in again', async () => {
    await notes.serve(500);
    const store = pageWithDraft(notes.server.url);
    await sendDraft(store);
    writeNote.perform(store, 'shouldBe', '');
    await sendDraft(store);
    writeNote.perform(store, 'shouldBe', 'C$173,999');
    await sendDraft(store);
    expect(notes.stored).toMatchObject([{ shouldBe: 'C$173,999' }]);
  });

  it('goes on waiting beside a note on another figure', async () => {
    await notes.serve(500);
    const store = pageWithDraft(notes.server.url);
    await sendDraft(store);
    openNote.perform(store, 0);
    writeNote.perform(store, 'shouldBe', 'US$1');
    writeNote.perform(store, 'knownFrom', 'A pay slip');
    await sendDraft(store);
    expect(notes.stored).toMatchObject([
      { figure: 'C$137,192 · 17th on the page' },
      { figure: 'US$182,421 · 1st on the page' },
    ]);
  });

  it.each([
    ['writing', 'this browser’s storage is full'],
    ['everything', 'this browser does not allow storage for this page'],
  ] as const)('stays in the fields where storage refuses %s, and says so', async (what, reason) => {
    await notes.serve('down');
    notes.storage.refuses = what;
    const store = pageWithDraft(notes.server.url);
    await sendDraft(store);
    expect(store.getState().noteProgress).toMatchObject({ step: 'failed', notKept: reason });
    expect(store.getState().noteFields).toEqual(FIELDS);
    expect(store.getState().keptNotes).toEqual([]);
  });

  it('is sent all the same where storage is forbidden and the service is up', async () => {
    await notes.serve('up');
    notes.storage.refuses = 'everything';
    const store = pageWithDraft(notes.server.url);
    await sendDraft(store);
    expect(store.getState().noteProgress).toEqual({ step: 'sent' });
    expect(notes.server.received).toMatchObject([POSTED]);
  });

  it('is told of on the page where the dialog was closed meanwhile', async () => {
    await notes.serve(500);
    const store = pageWithDraft(notes.server.url);
    store.setState({ noteOpen: false });
    await sendDraft(store);
    expect(noticesOf(store)).toEqual([
      'The notes service answered with an error (500). Your note is kept in this browser.',
    ]);
  });
});
