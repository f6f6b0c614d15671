import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseTheme } from '../../../src/actions/chooseTheme';
import { dismissNotices } from '../../../src/actions/dismissNotices';
import { type AppStore, createAppStore } from '../../../src/store/createAppStore';
import type { Notice } from '../../../src/store/notice';
import { FakeStorage } from '../../fixtures/fakeStorage';
import { builtIn } from '../given';

const EARLIER: Notice = { kind: 'information', text: 'Earlier' };

let storage: FakeStorage;
let store: AppStore;

beforeEach(() => {
  storage = new FakeStorage();
  vi.stubGlobal('window', { localStorage: storage });
  store = createAppStore({ dataset: builtIn, notices: [EARLIER] });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('choosing a theme', () => {
  it('is kept in this browser, and forgotten again for the system’s', () => {
    chooseTheme.perform(store, 'dark');
    expect(store.getState().theme).toBe('dark');
    expect([...storage.texts]).toEqual([['salary-explorer:theme', 'dark']]);
    chooseTheme.perform(store, 'system');
    expect(store.getState().theme).toBe('system');
    expect([...storage.texts]).toEqual([]);
    expect(store.getState().notices).toEqual([EARLIER]);
  });

  it.each([
    ['writing', 'this browser’s storage is full'],
    ['everything', 'this browser does not allow storage for this page'],
  ] as const)('holds for this visit where storage refuses %s, and says so', (refuses, reason) => {
    vi.stubGlobal('window', {
      get localStorage() {
        if (refuses === 'everything') throw new DOMException('Forbidden', 'SecurityError');
        return storage;
      },
    });
    storage.refuses = refuses;
    chooseTheme.perform(store, 'light');
    expect(store.getState().theme).toBe('light');
    expect(store.getState().notices).toEqual([
      EARLIER,
      { kind: 'problem', text: `The theme holds for this visit only: ${reason}.` },
    ]);
  });
});

describe('dismissing the notices', () => {
  it('puts every notice away and leaves the rest', () => {
    const { notices: _notices, ...before } = store.getState();
    dismissNotices.perform(store);
    expect(store.getState()).toEqual({ ...before, notices: [] });
  });
});
