import { beforeEach, describe, expect, it } from 'vitest';
import { changeScale } from '../../../src/actions/changeScale';
import { editRate } from '../../../src/actions/editRate';
import { editWorkingYear } from '../../../src/actions/editWorkingYear';
import { resetRate } from '../../../src/actions/resetRate';
import { resetScale } from '../../../src/actions/resetScale';
import { revert } from '../../../src/actions/revert';
import { settle } from '../../../src/actions/settle';
import { DEFAULT_VIEW } from '../../../src/query/view';
import { type AppStore, createAppStore } from '../../../src/store/createAppStore';
import { builtIn, CAD, EUR, scaleOf, USD } from '../given';

let store: AppStore;
const scale = () => store.getState().view.scale;
const committedScale = () => store.getState().committedView.scale;

beforeEach(() => {
  store = createAppStore({ dataset: builtIn });
});

describe('changing the scale', () => {
  it('commits basis, target and pay period, together or one by one', () => {
    changeScale.perform(store, { target: EUR, period: 'hour' });
    changeScale.perform(store, { basis: 'published' });
    expect(scale()).toEqual(scaleOf({ target: EUR, period: 'hour', basis: 'published' }));
    expect(committedScale()).toBe(scale());
  });

  it('keeps edited rates', () => {
    editRate.perform(store, CAD, 0.9);
    changeScale.perform(store, { target: CAD });
    expect(scale().editedRates).toEqual({ CAD: 0.9 });
  });
});

describe('editing a rate', () => {
  it('is a draft until it is settled', () => {
    editRate.perform(store, CAD, 0.8);
    editRate.perform(store, EUR, 1.2);
    editRate.perform(store, CAD, 0.9);
    expect(scale()).toEqual(scaleOf({ editedRates: { CAD: 0.9, EUR: 1.2 } }));
    expect(store.getState().committedView).toBe(DEFAULT_VIEW);
    settle.perform(store);
    expect(committedScale().editedRates).toEqual({ CAD: 0.9, EUR: 1.2 });
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e308, 1e-10])(
    'refuses a rate of %d and changes nothing',
    (rate) => {
      editRate.perform(store, CAD, 0.9);
      const before = store.getState();
      editRate.perform(store, CAD, rate);
      expect(store.getState()).toBe(before);
    },
  );

  it('refuses a rate for the base', () => {
    editRate.perform(store, USD, 2);
    expect(store.getState().view).toBe(DEFAULT_VIEW);
  });

  it('leaves the rates before it as they were', () => {
    editRate.perform(store, CAD, 0.8);
    const before = scale().editedRates;
    editRate.perform(store, CAD, 0.9);
    expect(before).toEqual({ CAD: 0.8 });
  });
});

describe('settling', () => {
  it('changes nothing where nothing was drafted', () => {
    const before = store.getState();
    settle.perform(store);
    expect(store.getState()).toBe(before);
  });

  it('commits the very view that is on show', () => {
    editRate.perform(store, CAD, 0.8);
    settle.perform(store);
    expect(store.getState().committedView).toBe(store.getState().view);
  });
});

describe('giving an edit up', () => {
  it('brings the committed view back', () => {
    editRate.perform(store, CAD, 0.8);
    settle.perform(store);
    editRate.perform(store, CAD, 0.9);
    revert.perform(store);
    expect(scale().editedRates).toEqual({ CAD: 0.8 });
    expect(store.getState().view).toBe(store.getState().committedView);
  });

  it('changes nothing where nothing was drafted', () => {
    const before = store.getState();
    revert.perform(store);
    expect(store.getState()).toBe(before);
  });
});

describe('resetting a rate', () => {
  it('takes back one rate, commits, and leaves the others', () => {
    editRate.perform(store, CAD, 0.8);
    editRate.perform(store, EUR, 1.2);
    resetRate.perform(store, CAD);
    expect(scale()).toEqual(scaleOf({ editedRates: { EUR: 1.2 } }));
    expect(committedScale()).toBe(scale());
  });
});

describe('the working year', () => {
  it('is a draft until it is settled, hours and days apart', () => {
    editWorkingYear.perform(store, 'hours', 1650);
    editWorkingYear.perform(store, 'days', 220);
    expect(scale()).toEqual(scaleOf({ workingYear: { hours: 1650, days: 220 } }));
    expect(store.getState().committedView).toBe(DEFAULT_VIEW);
  });

  it.each([
    ['hours', 0],
    ['hours', 8785],
    ['hours', Number.NaN],
    ['days', -1],
    ['days', 367],
  ] as const)('refuses %s: %d', (unit, value) => {
    editWorkingYear.perform(store, unit, value);
    expect(store.getState().view).toBe(DEFAULT_VIEW);
  });
});

describe('resetting the scale', () => {
  it('takes back rates, hours and days, and keeps basis, target and pay period', () => {
    editRate.perform(store, CAD, 0.8);
    editWorkingYear.perform(store, 'days', 220);
    changeScale.perform(store, { target: EUR, period: 'hour', basis: 'published' });
    resetScale.perform(store);
    expect(scale()).toEqual(scaleOf({ target: EUR, period: 'hour', basis: 'published' }));
    expect(committedScale()).toBe(scale());
  });
});
