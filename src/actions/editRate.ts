import { BASE_CURRENCY, type CurrencyCode } from '../pay/currency';
import { isExchangeRate } from '../pay/exchangeRates';
import { draftView, scaleWith } from '../store/viewTransitions';
import type { Action } from './action';

/**
 * Sets the rate of a currency by hand, in US dollars for one unit, as a draft: `settle` commits it.
 * A figure that is no rate, and a rate for the base, change nothing.
 */
export const editRate: Action<[currency: CurrencyCode, rate: number]> = {
  name: 'Edit an exchange rate',
  perform(store, currency, rate) {
    if (currency === BASE_CURRENCY || !isExchangeRate(rate)) return;
    store.setState((state) => {
      const editedRates = { ...state.view.scale.editedRates, [currency]: rate };
      return draftView(scaleWith(state.view, { editedRates }))(state);
    });
  },
};
