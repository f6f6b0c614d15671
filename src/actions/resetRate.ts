import type { CurrencyCode } from '../pay/currency';
import { commitView, scaleWith } from '../store/viewTransitions';
import type { Action } from './action';

/** Takes back an edited rate: the dated one is in force again. */
export const resetRate: Action<[currency: CurrencyCode]> = {
  name: 'Reset an exchange rate',
  perform(store, currency) {
    store.setState((state) => {
      const { [currency]: _taken, ...editedRates } = state.view.scale.editedRates;
      return commitView(scaleWith(state.view, { editedRates }))(state);
    });
  },
};
