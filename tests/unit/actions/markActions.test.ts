import { beforeEach, describe, expect, it } from 'vitest';
import type { Action } from '../../../src/actions/action';
import { markFirstBar } from '../../../src/actions/markFirstBar';
import { markLastBar } from '../../../src/actions/markLastBar';
import { markNextBar } from '../../../src/actions/markNextBar';
import { markPreviousBar } from '../../../src/actions/markPreviousBar';
import { markSalaries } from '../../../src/actions/markSalaries';
import { selectMarkedBar } from '../../../src/actions/selectMarkedBar';
import { selectSalary } from '../../../src/actions/selectSalary';
import { swapArrangement } from '../../../src/actions/swapArrangement';
import { unmark } from '../../../src/actions/unmark';
import { DEFAULT_VIEW, type View } from '../../../src/query/view';
import { type AppStore, createAppStore } from '../../../src/store/createAppStore';
import { builtIn, CAD, EUR, range, scaleOf } from '../given';

const KEYED = [
  markFirstBar,
  markLastBar,
  markNextBar,
  markPreviousBar,
  selectMarkedBar,
  swapArrangement,
  unmark,
];

let store: AppStore;
const mark = () => store.getState().mark;
const begin = (change: Partial<View> = {}) => {
  store = createAppStore({ dataset: builtIn, view: { ...DEFAULT_VIEW, ...change } });
};
/** The rows that a key marks when it is pressed again and again. */
const marksOf = (action: Action, times: number) =>
  range(1, times).flatMap(() => {
    action.perform(store);
    return mark().rows;
  });

beforeEach(() => {
  begin();
});

describe('the keys of the chart', () => {
  it('are one for each action', () => {
    const keys = KEYED.map(({ keys: own }) => own);
    expect(keys).toEqual([['Home'], ['End'], ['ArrowDown'], ['ArrowUp'], ['Enter'], ['O', 'Shift+O'], ['Escape']]);
  });

  it('go down from the first bar to the last and stay there', () => {
    const byPay = [...range(0, 15), 17, 18, 20, 19, 16, 21];
    expect(marksOf(markNextBar, 23)).toEqual([...byPay, 21]);
    expect(mark()).toEqual({ rows: [21], announced: true });
  });

  it('go up from the last bar and stay at the first', () => {
    markLastBar.perform(store);
    expect(mark()).toEqual({ rows: [21], announced: true });
    expect(marksOf(markPreviousBar, 3)).toEqual([16, 19, 20]);
    markFirstBar.perform(store);
    expect(mark()).toEqual({ rows: [0], announced: true });
    expect(marksOf(markPreviousBar, 1)).toEqual([0]);
  });

  it('follow the bars in page order', () => {
    begin({ arrangement: 'page' });
    store.setState({ mark: { rows: [15], announced: true } });
    expect(marksOf(markNextBar, 3)).toEqual([16, 17, 18]);
  });

  it('go on from one panel to the next as published', () => {
    begin({ scale: scaleOf({ basis: 'published' }) });
    markSalaries.perform(store, [18]);
    // The last in US dollars, then euros, Canadian dollars and pounds.
    expect(marksOf(markNextBar, 5)).toEqual([19, 21, 16, 20, 20]);
  });

  it('begin at the first bar where several are marked, or one that a filter hides', () => {
    markSalaries.perform(store, [10, 11]);
    expect(marksOf(markNextBar, 1)).toEqual([0]);
    begin({ currencies: [EUR] });
    markSalaries.perform(store, [16]);
    expect(marksOf(markNextBar, 2)).toEqual([19, 21]);
  });

  it.each([markFirstBar, markLastBar, markNextBar, markPreviousBar])(
    'mark nothing where no bar stands: $name',
    (action) => {
      begin({ currencies: [CAD], list: 'short' });
      const before = store.getState();
      action.perform(store);
      expect(store.getState()).toBe(before);
    },
  );
});

describe('marking salaries', () => {
  it('marks any of them without reading them out', () => {
    markSalaries.perform(store, [10, 11]);
    expect(mark()).toEqual({ rows: [10, 11], announced: false });
    markSalaries.perform(store, []);
    expect(mark()).toEqual({ rows: [], announced: false });
  });

  it('changes nothing where nothing is marked before and after', () => {
    const before = store.getState();
    markSalaries.perform(store, []);
    expect(store.getState()).toBe(before);
  });

  it('ends with Escape', () => {
    markLastBar.perform(store);
    unmark.perform(store);
    expect(mark()).toEqual({ rows: [], announced: false });
  });

  it('leaves the view alone', () => {
    markLastBar.perform(store);
    expect(store.getState().view).toEqual(DEFAULT_VIEW);
  });
});

describe('selecting a salary', () => {
  it('shows the break-even of a row', () => {
    expect(store.getState().selectedRow).toBeNull();
    selectSalary.perform(store, 16);
    expect(store.getState().selectedRow).toBe(16);
  });

  it('shows that of the marked bar', () => {
    markFirstBar.perform(store);
    selectMarkedBar.perform(store);
    expect(store.getState().selectedRow).toBe(0);
  });

  it('changes nothing where no bar is marked', () => {
    selectSalary.perform(store, 16);
    selectMarkedBar.perform(store);
    expect(store.getState().selectedRow).toBe(16);
  });
});
