import { describe, expect, it } from 'vitest';
import { KEPT_IN } from '../../../src/store/appState';
import { createAppStore } from '../../../src/store/createAppStore';
import { writeLink } from '../../../src/store/writeLink';
import { builtIn } from '../given';

describe('where the state is kept', () => {
  it('says it for every part that a store has', () => {
    const store = createAppStore({ dataset: builtIn });
    expect(Object.keys(KEPT_IN).toSorted()).toEqual(Object.keys(store.getState()).toSorted());
  });

  it('puts nothing into a link but the view', () => {
    const inLink = Object.entries(KEPT_IN).filter(([, where]) => where === 'link');
    expect(inLink).toEqual([['view', 'link']]);
    const store = createAppStore({
      dataset: builtIn,
      selectedRow: 16,
      theme: 'dark',
      noteFields: { figure: 'a', shouldBe: 'b', knownFrom: 'c', email: 'ada@example.org' },
    });
    expect(writeLink(store.getState().view)).toBe('');
  });

  it('keeps in this browser only the theme, and what a reader keeps: pay, notes that wait and data sets', () => {
    const inBrowser = Object.entries(KEPT_IN).filter(([, where]) => where === 'browser');
    expect(inBrowser.map(([part]) => part)).toEqual(['dataset', 'theme', 'myPay', 'keptNotes', 'keptDatasets']);
  });
});
