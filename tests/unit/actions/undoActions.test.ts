import { beforeEach, describe, expect, it } from 'vitest';
import { compareWith } from '../../../src/actions/compareWith';
import { chooseList } from '../../../src/actions/chooseList';
import { commandOf } from '../../../src/actions/keyStroke';
import { PAGE_KEYS } from '../../../src/actions/pageKeys';
import { pinMarkedBar } from '../../../src/actions/pinMarkedBar';
import { redo } from '../../../src/actions/redo';
import { searchFor } from '../../../src/actions/searchFor';
import { toggleCurrency } from '../../../src/actions/toggleCurrency';
import { togglePin } from '../../../src/actions/togglePin';
import { undo } from '../../../src/actions/undo';
import { unpinAll } from '../../../src/actions/unpinAll';
import { DEFAULT_VIEW, type Pin } from '../../../src/query/view';
import { type AppStore, createAppStore } from '../../../src/store/createAppStore';
import { builtIn, EUR, range } from '../given';

let store: AppStore = createAppStore({ dataset: builtIn });
const view = () => store.getState().view;
const said = () => store.getState().said?.text;
const salary = (row: number): Pin => ({ kind: 'salary', row });

beforeEach(() => {
  store = createAppStore({ dataset: builtIn });
});

describe('undo and redo', () => {
  it('say what they take back and bring again', async () => {
    toggleCurrency.perform(store, EUR);
    undo.perform(store);
    await expect.poll(said).toBe('Undone: filter by currency EUR');
    expect(view()).toBe(DEFAULT_VIEW);
    redo.perform(store);
    await expect.poll(said).toBe('Redone: filter by currency EUR');
    expect(view().currencies).toEqual([EUR]);
  });

  it('say nothing where there is nothing to take back or to bring again', async () => {
    undo.perform(store);
    redo.perform(store);
    chooseList.perform(store, 'short');
    undo.perform(store);
    undo.perform(store);
    await expect.poll(said).toBe('Undone: the page’s short list');
    redo.perform(store);
    redo.perform(store);
    await expect.poll(said).toBe('Redone: the page’s short list');
    expect(store.getState().said?.turn).toBe(2);
  });

  it('take typing that is under way for a step', async () => {
    searchFor.perform(store, 'dev');
    undo.perform(store);
    await expect.poll(said).toBe('Undone: search for “dev”');
    redo.perform(store);
    expect(view().search).toBe('dev');
  });

  it('say the same again as something new', async () => {
    for (const list of ['short', 'full', 'short'] as const) chooseList.perform(store, list);
    undo.perform(store);
    await expect.poll(said).toBe('Undone: the page’s short list');
    undo.perform(store);
    undo.perform(store);
    await expect.poll(() => store.getState().said?.turn).toBe(3);
    expect(said()).toBe('Undone: the page’s short list');
  });

  it('leave the view alone while another data set is looked for', () => {
    chooseList.perform(store, 'short');
    store.setState({ awaitedDataset: { id: 'x', search: '?data=x', step: 'absent', reason: null } });
    undo.perform(store);
    redo.perform(store);
    expect(view().list).toBe('short');
  });
});

describe('pinning', () => {
  it('pins what is not pinned and unpins what is, and says so', () => {
    togglePin.perform(store, salary(16));
    expect(view().pins).toEqual([salary(16)]);
    expect(said()).toBe('Pinned C$137,192 · 17th on the page, 1 of 6 at most');
    togglePin.perform(store, salary(16));
    expect(view().pins).toEqual([]);
    expect(said()).toBe('Unpinned C$137,192 · 17th on the page');
  });

  it('refuses a seventh and says what to do', () => {
    for (const row of range(0, 6)) togglePin.perform(store, salary(row));
    expect(view().pins).toHaveLength(6);
    togglePin.perform(store, salary(6));
    expect(view().pins).toHaveLength(6);
    expect(said()).toContain('Unpin one of them under “Compare” to pin another.');
    expect(store.getState().notices.map(({ kind }) => kind)).toEqual(['problem']);
    togglePin.perform(store, salary(0));
    expect(view().pins).toHaveLength(5);
  });

  it('asks no query anew', () => {
    const before = store.getState().query.ask(view());
    togglePin.perform(store, salary(16));
    expect(store.getState().query.ask(view())).toBe(before);
  });

  it('is undone like all else', () => {
    togglePin.perform(store, salary(16));
    togglePin.perform(store, salary(2));
    compareWith.perform(store, salary(2));
    expect(view().pins).toEqual([salary(2), salary(16)]);
    unpinAll.perform(store);
    undo.perform(store);
    expect(view().pins).toEqual([salary(2), salary(16)]);
    undo.perform(store);
    undo.perform(store);
    expect(view().pins).toEqual([salary(16)]);
  });

  it('of the marked bar pins it, and nothing where no or several salaries are marked', () => {
    pinMarkedBar.perform(store);
    store.setState({ mark: { rows: [1, 2], announced: false } });
    pinMarkedBar.perform(store);
    expect(view().pins).toEqual([]);
    store.setState({ mark: { rows: [16], announced: true } });
    pinMarkedBar.perform(store);
    expect(view().pins).toEqual([salary(16)]);
  });
});

describe('the keys of the page', () => {
  const held = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  const found = (key: string, change: Partial<typeof held> = {}) => commandOf(PAGE_KEYS, { ...held, ...change, key })?.name;

  it('are Ctrl or ⌘ with Z, with Shift or Y to redo, and ? for the list', () => {
    expect(found('z', { ctrlKey: true })).toBe(undo.name);
    expect(found('z', { metaKey: true })).toBe(undo.name);
    expect(found('Z', { metaKey: true, shiftKey: true })).toBe(redo.name);
    expect(found('Z', { ctrlKey: true, shiftKey: true })).toBe(redo.name);
    expect(found('y', { ctrlKey: true })).toBe(redo.name);
    expect(found('?', { shiftKey: true })).toBe('Show this list of keys');
    expect(found('?')).toBe('Show this list of keys');
  });

  it('are nothing else', () => {
    expect(found('z')).toBeUndefined();
    expect(found('z', { ctrlKey: true, altKey: true })).toBeUndefined();
    expect(found('x', { ctrlKey: true })).toBeUndefined();
    expect(found('?', { ctrlKey: true })).toBeUndefined();
  });
});
