import type { CurrencyCode } from '../pay/currency';
import { commitView } from '../store/viewTransitions';
import type { Action } from './action';

/** Ticks or unticks a currency: ticked ones are shown, and all are where none is ticked. */
export const toggleCurrency: Action<[currency: CurrencyCode]> = {
  name: 'Show only this currency, or no longer',
  perform(store, currency) {
    const { currencies } = store.getState().view;
    store.setState(
      commitView({
        currencies: currencies.includes(currency)
          ? currencies.filter((other) => other !== currency)
          : [...currencies, currency].toSorted(),
      }),
    );
  },
};
