import { describe, expect, it, vi } from 'vitest';
import { resendKept, retryKept, sendDraft } from '../../../src/actions/deliverNotes';
import { discardNote } from '../../../src/actions/discardNote';
import { resendKeptNotes } from '../../../src/actions/resendKeptNotes';
import { retryNotes } from '../../../src/actions/retryNotes';
import { EMPTY_NOTE, type Note } from '../../../src/store/note';
import { FIELDS, noticesOf, openPage, pageWithDraft, POSTED } from '../../fixtures/notePage';
import { idsOf } from '../../fixtures/noteServer';
import { KEY, eachWithNotes, notes } from '../../fixtures/noteService';

const OLD: Note = { ...FIELDS, id: 'old', writtenAt: '2026-02-01T09:00:00.000Z', shouldBe: 'C$1' };

eachWithNotes();

describe('a kept note', () => {
  it('is sent at the next visit, once', async () => {
    await notes.serve('down');
    const { port } = new URL(notes.server.url);
    const draft = pageWithDraft(notes.server.url);
    await sendDraft(draft);
    const kept = draft.getState().keptNotes;
    await notes.serve('up', Number(port));
    const store = openPage(notes.server.url);
    await resendKept(store);
    expect(notes.server.received).toMatchObject([POSTED]);
    expect(idsOf(notes.server.received)).toEqual(idsOf(kept));
    expect(noticesOf(store)).toEqual(['A note kept from an earlier visit was sent.']);
    const third = openPage(notes.server.url);
    await resendKept(third);
    expect(notes.server.received).toHaveLength(1);
    expect(noticesOf(third)).toEqual([]);
  });

  it('is posted once by two tabs that open, try again and send at the same time', async () => {
    await notes.serve(500);
    const draft = pageWithDraft(notes.server.url);
    await sendDraft(draft);
    notes.server.behave('up');
    const [second, third] = [openPage(notes.server.url), openPage(notes.server.url)];
    await Promise.all([resendKept(second), resendKept(third), retryKept(draft), sendDraft(draft)]);
    expect(notes.server.received).toHaveLength(2);
    expect(new Set(idsOf(notes.server.received)).size).toBe(1);
    expect(draft.getState()).toMatchObject({ noteFields: EMPTY_NOTE, keptNotes: [] });
  });

  it('is not posted again by the tab that still has it in its dialog', async () => {
    await notes.serve(500);
    const store = pageWithDraft(notes.server.url);
    await sendDraft(store);
    notes.server.behave('up');
    await resendKept(openPage(notes.server.url));
    await sendDraft(store);
    expect(notes.server.received).toHaveLength(2);
    expect(store.getState().noteProgress).toEqual({ step: 'sent' });
    expect(store.getState().keptNotes).toEqual([]);
  });

  it('is not posted again where it could not be removed after it was sent', async () => {
    await notes.serve('up');
    notes.storage.texts.set(KEY, JSON.stringify([OLD]));
    notes.storage.refuses = 'removing';
    await resendKept(openPage(notes.server.url));
    notes.storage.refuses = 'nothing';
    const store = openPage(notes.server.url);
    await resendKept(store);
    expect(notes.server.received).toHaveLength(1);
    expect(notes.stored).toEqual([]);
  });

  it('stays kept, and is said to be, where the next visit cannot send it either', async () => {
    await notes.serve(500);
    notes.storage.texts.set(KEY, JSON.stringify([OLD]));
    const store = openPage(notes.server.url);
    await resendKept(store);
    expect(store.getState().keptNotes).toEqual([OLD]);
    expect(noticesOf(store)).toEqual([
      'A note kept from an earlier visit still could not be sent. The notes service answered with an error (500). Nothing is lost: you can try again below, at “Something wrong with a figure?”.',
    ]);
  });

  it('does not hold up the others where the service refuses it alone', async () => {
    await notes.serve(500);
    notes.storage.texts.set(KEY, JSON.stringify([OLD, { ...OLD, id: 'older' }]));
    await resendKept(openPage(notes.server.url));
    expect(idsOf(notes.server.received)).toEqual(['old', 'older']);
  });

  it('is the only one tried where the service says nothing', async () => {
    await notes.serve('slow');
    notes.storage.texts.set(KEY, JSON.stringify([OLD, { ...OLD, id: 'older' }]));
    const store = openPage(notes.server.url);
    await resendKept(store, 100);
    expect(idsOf(notes.server.received)).toEqual(['old']);
    expect(noticesOf(store)[0]).toMatch(/^2 notes kept from an earlier visit still could not/);
  });

  it('is sent by “Try again”, which says how many were', async () => {
    await notes.serve(500);
    notes.storage.texts.set(KEY, JSON.stringify([OLD, { ...OLD, id: 'older' }]));
    const store = openPage(notes.server.url);
    await retryKept(store);
    expect(store.getState().keptNotesProgress).toEqual({
      step: 'failed',
      reason: 'The notes service answered with an error (500)',
    });
    notes.server.behave('up');
    retryNotes.perform(store);
    retryNotes.perform(store);
    await vi.waitFor(() => {
      expect(store.getState().keptNotesProgress).toEqual({ step: 'sent', count: 2 });
    });
    expect(notes.server.received).toHaveLength(4);
  });

  it('that was discarded is not sent, and the draft that it came from is a new note', async () => {
    await notes.serve(500);
    const store = pageWithDraft(notes.server.url);
    await sendDraft(store);
    const [note] = store.getState().keptNotes;
    discardNote.perform(store, note?.id ?? '');
    await vi.waitFor(() => {
      expect(notes.stored).toEqual([]);
    });
    notes.server.behave('up');
    await retryKept(store);
    expect(store.getState().keptNotesProgress).toEqual({ step: 'sent', count: 0 });
    expect(notes.server.received).toHaveLength(1);
    await sendDraft(store);
    expect(new Set(idsOf(notes.server.received)).size).toBe(2);
  });

  it('is not sent where another tab discarded it after this one had read it', async () => {
    await notes.serve('up');
    const other = { ...OLD, id: 'older' };
    notes.storage.texts.set(KEY, JSON.stringify([OLD, other]));
    const post = fetch;
    vi.stubGlobal('fetch', (...call: Parameters<typeof fetch>) => {
      notes.storage.texts.set(KEY, JSON.stringify([OLD]));
      return post(...call);
    });
    await resendKept(openPage(notes.server.url));
    expect(idsOf(notes.server.received)).toEqual(['old']);
  });

  it('is only shown where no service is set', async () => {
    await notes.serve('up');
    notes.storage.texts.set(KEY, JSON.stringify([OLD]));
    const store = openPage(notes.server.url);
    store.setState({ noteDestination: { url: null, email: null } });
    resendKeptNotes.perform(store);
    await vi.waitFor(() => {
      expect(store.getState().keptNotes).toEqual([OLD]);
    });
    expect(notes.server.received).toEqual([]);
    expect(noticesOf(store)).toEqual([]);
  });

  it('among others that cannot be read is sent, and the rest told of', async () => {
    await notes.serve('up');
    notes.storage.texts.set(KEY, JSON.stringify([{ id: 1 }, OLD]));
    const store = openPage(notes.server.url);
    await resendKept(store);
    expect(idsOf(notes.server.received)).toEqual(['old']);
    expect(noticesOf(store)).toEqual([
      expect.stringMatching(/^1 of the notes kept in this browser could not be read\./),
      'A note kept from an earlier visit was sent.',
    ]);
  });
});
