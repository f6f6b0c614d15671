import { describe, expect, it } from 'vitest';
import { createBackendEngineerDataset } from '../../../src/dataset/backendEngineer';
import type { AppState } from '../../../src/store/appState';
import { createAppStore } from '../../../src/store/createAppStore';
import { EMPTY_NOTE, type Note } from '../../../src/store/note';
import { noteDelivered, noteOf, noteOpened } from '../../../src/store/noteTransitions';

const FIRST = 'US$182,421 · 1st on the page';
const SECOND = 'US$168,445 · 2nd on the page';

const NOTE: Note = {
  id: 'n1',
  writtenAt: '2026-03-01T10:00:00.000Z',
  figure: FIRST,
  shouldBe: 'US$128,421',
  knownFrom: 'A pay slip',
  email: 'ada@example.org',
};
const { id: _id, writtenAt: _writtenAt, ...FIELDS } = NOTE;
const FAILED = { step: 'failed', tried: NOTE, reason: 'Down', notKept: null } as const;

function stateWith(parts: Partial<AppState>): AppState {
  return { ...createAppStore({ dataset: createBackendEngineerDataset() }).getState(), ...parts };
}

describe('opening a note', () => {
  it('names the figure of a row', () => {
    expect(noteOpened(stateWith({}), FIRST)).toEqual({
      noteOpen: true,
      noteProgress: { step: 'writing' },
      noteFields: { ...EMPTY_NOTE, figure: FIRST },
    });
  });

  it('changes only the figure of a draft about another row', () => {
    const opened = noteOpened(stateWith({ noteFields: FIELDS }), SECOND);
    expect(opened.noteFields).toEqual({ ...FIELDS, figure: SECOND });
  });

  it('changes nothing of a draft where no figure or the same is named', () => {
    const state = stateWith({ noteFields: FIELDS, noteProgress: FAILED });
    expect(noteOpened(state, null)).toEqual({ noteOpen: true });
    expect(noteOpened(state, FIRST)).toEqual({ noteOpen: true });
  });

  it('begins anew for another row where the note in the fields is kept, which goes on waiting', () => {
    const state = stateWith({ noteFields: FIELDS, noteProgress: FAILED, keptNotes: [NOTE] });
    expect(noteOpened(state, SECOND)).toEqual({
      noteOpen: true,
      noteProgress: { step: 'writing' },
      noteFields: { ...EMPTY_NOTE, figure: SECOND, email: 'ada@example.org' },
    });
  });

  it('keeps what was typed since a kept note failed, as a note of its own', () => {
    const noteFields = { ...FIELDS, shouldBe: 'US$128,500' };
    const state = stateWith({ noteFields, noteProgress: FAILED, keptNotes: [NOTE] });
    expect(noteOpened(state, SECOND)).toEqual({
      noteOpen: true,
      noteProgress: { step: 'writing' },
      noteFields: { ...noteFields, figure: SECOND },
    });
  });

  it('leaves a note alone that is being sent and that only the fields hold', () => {
    const noteProgress = { step: 'sending', tried: NOTE } as const;
    const state = stateWith({ noteFields: FIELDS, noteProgress });
    expect(noteOpened(state, SECOND)).toEqual({ noteOpen: true });
  });

  it('begins anew after one was sent', () => {
    const state = stateWith({ noteProgress: { step: 'sent' } });
    expect(noteOpened(state, null).noteProgress).toEqual({ step: 'writing' });
  });
});

describe('the note that the fields make', () => {
  const fresh = { id: 'n2', writtenAt: '2026-03-02T10:00:00.000Z' };

  it('is the same note, with the same id, where nothing but spaces was changed', () => {
    expect(noteOf({ ...FIELDS, figure: ` ${FIRST} ` }, NOTE, fresh)).toBe(NOTE);
  });

  it('has an id of its own where it says something else, so that no endpoint takes it for the old', () => {
    expect(noteOf({ ...FIELDS, shouldBe: ' US$1 ' }, NOTE, fresh)).toEqual({
      ...NOTE,
      ...fresh,
      shouldBe: 'US$1',
    });
  });
});

describe('a note that was delivered', () => {
  it('is put away where the dialog still holds it', () => {
    const state = stateWith({ noteFields: FIELDS, noteProgress: FAILED });
    expect(noteDelivered(state, NOTE)).toEqual({
      noteFields: EMPTY_NOTE,
      noteProgress: { step: 'sent' },
    });
  });

  it('takes nothing along that was typed since', () => {
    const noteFields = { ...FIELDS, shouldBe: 'US$1' };
    const state = stateWith({ noteFields, noteProgress: FAILED });
    expect(noteDelivered(state, NOTE)).toEqual({ noteProgress: { step: 'writing' } });
  });

  it('leaves a draft alone that is another note', () => {
    expect(noteDelivered(stateWith({ noteFields: FIELDS }), NOTE)).toEqual({});
  });
});
