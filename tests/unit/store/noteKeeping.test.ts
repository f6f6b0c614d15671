import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeKeptNotes, parseKeptNotes, rememberSent, wasSent } from '../../../src/store/keptNotes';
import type { Note } from '../../../src/store/note';
import { FakeStorage } from '../../fixtures/fakeStorage';

const KEY = 'salary-explorer:notes';
const ASIDE = 'salary-explorer:notes-unreadable';
const NOW = '2026-03-01T10:00:00.000Z';
const NOTE: Note = {
  id: 'n1',
  writtenAt: '2026-02-01T09:00:00.000Z',
  figure: 'US$182,421 · 1st on the page',
  shouldBe: 'US$128,421',
  knownFrom: 'A pay slip',
  email: 'ada@example.org',
};
const OTHER: Note = { ...NOTE, id: 'n2', shouldBe: 'US$1' };

let storage: FakeStorage;

beforeEach(() => {
  storage = new FakeStorage();
  vi.stubGlobal('window', { localStorage: storage });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('reading what was kept', () => {
  it('finds no note where nothing was kept', () => {
    expect(parseKeptNotes(null, NOW)).toEqual({ notes: [], unreadable: 0 });
  });

  it('reads notes back as they were', () => {
    expect(parseKeptNotes(JSON.stringify([NOTE, OTHER]), NOW)).toEqual({
      notes: [NOTE, OTHER],
      unreadable: 0,
    });
  });

  it.each(['', 'null', '{"notes":[]}', '[{"id":', 'sent by another program', '"text"', '7'])(
    'makes no list of %j',
    (text) => {
      expect(parseKeptNotes(text, NOW)).toEqual({ notes: [], unreadable: null });
    },
  );

  it('mends an e-mail address and a date that cannot be right', () => {
    const text = JSON.stringify([{ ...NOTE, email: 5, writtenAt: 'yesterday' }]);
    expect(parseKeptNotes(text, NOW).notes).toEqual([{ ...NOTE, email: '', writtenAt: NOW }]);
    const mistyped = JSON.stringify([{ ...NOTE, email: 'ada' }]);
    expect(parseKeptNotes(mistyped, NOW).notes).toEqual([{ ...NOTE, email: '' }]);
  });

  it('drops and counts entries that no note can be made of', () => {
    const entries = [
      null,
      'note',
      [],
      {},
      { ...NOTE, id: '' },
      { ...NOTE, id: '../up' },
      { ...NOTE, figure: ' ' },
      { ...NOTE, shouldBe: undefined },
      { ...NOTE, knownFrom: { toString: 'x' } },
      OTHER,
    ];
    expect(parseKeptNotes(JSON.stringify(entries), NOW)).toEqual({ notes: [OTHER], unreadable: 9 });
  });

  it('keeps one note of each id', () => {
    const text = JSON.stringify([NOTE, { ...OTHER, id: 'n1' }]);
    expect(parseKeptNotes(text, NOW)).toEqual({ notes: [NOTE], unreadable: 1 });
  });

  it('takes nothing from names such as __proto__ and nothing that a note does not have', () => {
    const fields = JSON.stringify(NOTE);
    const hostile = `{"__proto__":{"polluted":true,"email":"x@y.z"},"constructor":{"prototype":1},"html":"<b>",${fields.slice(1)}`;
    const [note] = parseKeptNotes(`[${hostile},{"__proto__":${fields}}]`, NOW).notes;
    expect(note).toEqual(NOTE);
    expect(Object.keys(note ?? {}).toSorted()).toEqual(Object.keys(NOTE).toSorted());
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('changing what is kept', () => {
  it('starts from what is in storage now, so that no tab loses a note of another', async () => {
    await Promise.all([
      changeKeptNotes((notes) => [...notes, NOTE]),
      changeKeptNotes((notes) => [...notes, OTHER]),
    ]);
    expect(JSON.parse(storage.texts.get(KEY) ?? '')).toEqual([NOTE, OTHER]);
  });

  it('leaves nothing behind with the last note', async () => {
    await changeKeptNotes(() => [NOTE]);
    expect(await changeKeptNotes(() => [])).toEqual({ notes: [], refused: null, problem: null });
    expect([...storage.texts.keys()]).toEqual([]);
  });

  it('moves a text aside that cannot be read, says so, and goes on', async () => {
    storage.texts.set(KEY, '[{"id":');
    const kept = await changeKeptNotes((notes) => [...notes, NOTE]);
    expect(kept.notes).toEqual([NOTE]);
    expect(kept.refused).toBeNull();
    expect(kept.problem).toBe(
      'The notes kept in this browser could not be read. Their text was not thrown away: it is in this browser’s storage under “salary-explorer:notes-unreadable”.',
    );
    expect(storage.texts.get(ASIDE)).toBe('[{"id":');
    expect(JSON.parse(storage.texts.get(KEY) ?? '')).toEqual([NOTE]);
  });

  it('puts a second unreadable text beside the first', async () => {
    storage.texts.set(ASIDE, 'first');
    storage.texts.set(KEY, 'second');
    await changeKeptNotes((notes) => notes);
    expect(storage.texts.get(ASIDE)).toBe('first\nsecond');
    expect(storage.texts.has(KEY)).toBe(false);
  });

  it('says how many entries of a list were of no use', async () => {
    storage.texts.set(KEY, JSON.stringify([NOTE, { id: 3 }]));
    const kept = await changeKeptNotes((notes) => notes);
    expect(kept.notes).toEqual([NOTE]);
    expect(kept.problem).toMatch(/^1 of the notes kept in this browser could not be read\./);
    expect(await changeKeptNotes((notes) => notes)).toEqual({
      notes: [NOTE],
      refused: null,
      problem: null,
    });
  });

  it('overwrites nothing unreadable that it could not move aside', async () => {
    storage.texts.set(KEY, 'unreadable');
    storage.refuses = 'writing';
    const kept = await changeKeptNotes(() => [NOTE]);
    expect(kept.notes).toEqual([]);
    expect(kept.refused).toBe('what is kept already could not be read');
    expect(storage.texts.get(KEY)).toBe('unreadable');
  });

  it('says that storage is full and gives what is kept still', async () => {
    storage.texts.set(KEY, JSON.stringify([NOTE]));
    storage.refuses = 'writing';
    expect(await changeKeptNotes((notes) => [...notes, OTHER])).toEqual({
      notes: [NOTE],
      refused: 'this browser’s storage is full',
      problem: null,
    });
  });

  it('says that storage is forbidden', async () => {
    storage.refuses = 'everything';
    expect(await changeKeptNotes(() => [NOTE])).toEqual({
      notes: [],
      refused: 'this browser does not allow storage for this page',
      problem: null,
    });
  });
});

describe('the ids of sent notes', () => {
  it('are remembered, the last hundred of them', async () => {
    expect(wasSent('n1')).toBe(false);
    await rememberSent('n1');
    await rememberSent('n1');
    expect(wasSent('n1')).toBe(true);
    await Promise.all(Array.from({ length: 99 }, (_, number) => rememberSent(`m${number}`)));
    expect(wasSent('n1')).toBe(true);
    await rememberSent('one more');
    expect(wasSent('n1')).toBe(false);
  });

  it('are none where the text holds something else', () => {
    storage.texts.set('salary-explorer:notes-sent', '{"n1":true}');
    expect(wasSent('n1')).toBe(false);
  });
});
