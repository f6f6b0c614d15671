import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeScale } from '../../../src/actions/changeScale';
import { isCountryCode } from '../../../src/pay/purchasingPower';
import { type AppStore, createAppStore } from '../../../src/store/createAppStore';
import { builtIn, EUR } from '../given';

let store: AppStore;
const basis = () => store.getState().view.scale.basis;

beforeEach(() => {
  vi.resetModules();
  vi.doUnmock('../../../src/query/purchasing/purchasingPowerQueries');
  store = createAppStore({ dataset: builtIn });
});

describe('choosing purchasing power', () => {
  it('that cannot be loaded tells so, and leaves the scale', async () => {
    vi.doMock('../../../src/query/purchasing/purchasingPowerQueries', () => {
      throw new Error('offline');
    });
    changeScale.perform(store, { basis: 'purchasingPower' });
    expect(store.getState().askedBasis).toBe('purchasingPower');
    await vi.waitFor(() => {
      expect(store.getState().notices).toEqual([
        { kind: 'problem', text: 'Purchasing power could not be loaded. Try again.' },
      ]);
    });
    expect(basis()).toBe('market');
    expect(store.getState().askedBasis).toBeNull();
  });

  it('loads the parities first, and a basis chosen meanwhile stands', async () => {
    changeScale.perform(store, { basis: 'purchasingPower' });
    changeScale.perform(store, { basis: 'published' });
    expect(store.getState().askedBasis).toBeNull();
    const { loadPurchasingPower } = await import('../../../src/query/purchasingPower');
    await loadPurchasingPower();
    await Promise.resolve();
    expect(basis()).toBe('published');
  });

  it('commits it once they are there, with what was changed meanwhile', async () => {
    changeScale.perform(store, { basis: 'purchasingPower' });
    changeScale.perform(store, { period: 'month' });
    await vi.waitFor(() => {
      expect(basis()).toBe('purchasingPower');
    });
    const { committedView, view, askedBasis } = store.getState();
    expect(committedView).toBe(view);
    expect(view.scale.period).toBe('month');
    expect(askedBasis).toBeNull();
  });

  it('takes countries and prices as choices of their own', async () => {
    changeScale.perform(store, { basis: 'purchasingPower' });
    await vi.waitFor(() => {
      expect(basis()).toBe('purchasingPower');
    });
    const country = 'DE';
    if (!isCountryCode(country)) throw new RangeError(country);
    changeScale.perform(store, { countries: { EUR: country }, prices: { country, currency: EUR, parity: 0.700862 } });
    expect(store.getState().committedView.scale).toMatchObject({ countries: { EUR: 'DE' }, prices: { country: 'DE' } });
  });
});
