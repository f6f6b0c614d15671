import { beforeEach, describe, expect, it } from 'vitest';
import { arrangeBars } from '../../../src/actions/arrangeBars';
import { changeScale } from '../../../src/actions/changeScale';
import { chooseList } from '../../../src/actions/chooseList';
import { clearFilter } from '../../../src/actions/clearFilter';
import { sortTable } from '../../../src/actions/sortTable';
import { swapArrangement } from '../../../src/actions/swapArrangement';
import { toggleCurrency } from '../../../src/actions/toggleCurrency';
import { DEFAULT_VIEW } from '../../../src/query/view';
import { type AppStore, createAppStore } from '../../../src/store/createAppStore';
import { builtIn, CAD, EUR, GBP } from '../given';

let store: AppStore;
const view = () => store.getState().view;
const count = () => store.getState().query.ask(view()).count;

beforeEach(() => {
  store = createAppStore({ dataset: builtIn });
});

describe('ticking currencies', () => {
  it('keeps them in alphabetical order and commits', () => {
    toggleCurrency.perform(store, GBP);
    toggleCurrency.perform(store, CAD);
    toggleCurrency.perform(store, EUR);
    expect(view()).toEqual({ ...DEFAULT_VIEW, currencies: ['CAD', 'EUR', 'GBP'] });
    expect(store.getState().committedView).toBe(view());
    expect(count()).toBe(4);
  });

  it('a second time unticks; none ticked shows all', () => {
    toggleCurrency.perform(store, EUR);
    toggleCurrency.perform(store, CAD);
    toggleCurrency.perform(store, EUR);
    expect(view().currencies).toEqual(['CAD']);
    expect(count()).toBe(1);
    toggleCurrency.perform(store, CAD);
    expect(view()).toEqual(DEFAULT_VIEW);
    expect(count()).toBe(22);
  });
});

describe('filters', () => {
  it('show the short list and the full one', () => {
    chooseList.perform(store, 'short');
    expect(view().list).toBe('short');
    expect(count()).toBe(11);
    chooseList.perform(store, 'full');
    expect(count()).toBe(22);
    expect(store.getState().committedView).toBe(view());
  });

  it('are cleared one by one', () => {
    chooseList.perform(store, 'short');
    toggleCurrency.perform(store, EUR);
    expect(count()).toBe(0);
    clearFilter.perform(store, 'currencies');
    expect(view()).toEqual({ ...DEFAULT_VIEW, list: 'short' });
    toggleCurrency.perform(store, EUR);
    clearFilter.perform(store, 'list');
    expect(view()).toEqual({ ...DEFAULT_VIEW, currencies: ['EUR'] });
    expect(store.getState().committedView).toBe(view());
  });
});

describe('arranging the bars', () => {
  it('puts them in page order or by pay', () => {
    arrangeBars.perform(store, 'page');
    expect(view()).toEqual({ ...DEFAULT_VIEW, arrangement: 'page' });
    arrangeBars.perform(store, 'scale');
    expect(view()).toEqual(DEFAULT_VIEW);
  });

  it('swaps the two', () => {
    swapArrangement.perform(store);
    expect(view().arrangement).toBe('page');
    swapArrangement.perform(store);
    expect(view().arrangement).toBe('scale');
    expect(store.getState().committedView).toBe(view());
  });
});

describe('arranging the bars as published', () => {
  it('is not swapped, since both orders are the same there', () => {
    changeScale.perform(store, { basis: 'published' });
    const before = store.getState();
    swapArrangement.perform(store);
    expect(store.getState()).toBe(before);
    const rows = () => before.query.ask(view()).panels.map(({ chartRows }) => [...chartRows]);
    const byPay = rows();
    arrangeBars.perform(store, 'page');
    expect(rows()).toEqual(byPay);
  });
});

describe('sorting the table', () => {
  it('turns the order round for the same column', () => {
    sortTable.perform(store, 'pay');
    expect(view().sort).toEqual({ column: 'pay', descending: false });
    sortTable.perform(store, 'pay');
    expect(view().sort).toEqual({ column: 'pay', descending: true });
    expect(store.getState().committedView).toBe(view());
  });

  it.each([
    ['published', true],
    ['difference', true],
    ['moved', true],
    ['place', false],
    ['currency', false],
    ['rank', false],
  ] as const)('begins with %s, highest first: %s', (column, descending) => {
    sortTable.perform(store, column);
    expect(view().sort).toEqual({ column, descending });
  });

  it('begins with pay highest first after another column', () => {
    sortTable.perform(store, 'rank');
    sortTable.perform(store, 'pay');
    expect(view().sort).toEqual({ column: 'pay', descending: true });
  });
});
