import { type MyPay, NO_PAY, plainAmount, unitOfPay } from '../store/myPay';
import type { Action } from './action';
import { changeMyPayOf } from './keepMyPay';

/**
 * Changes what the reader's own pay is measured in, for this amount and for those typed later without
 * a unit. A text that says otherwise, such as "€93,000", then becomes its amount alone.
 */
export const changeMyPay: Action<[change: Partial<Pick<MyPay, 'currency' | 'period' | 'place'>>]> = {
  name: 'Change what your pay is in',
  perform(store, change) {
    const { myPay, view } = store.getState();
    const { amount, place } = myPay ?? NO_PAY;
    const shown = unitOfPay(myPay, view.scale);
    if (change.place !== undefined) {
      changeMyPayOf(store, { ...change, chosenPlace: change.place, placeBeside: shown.currency });
      return;
    }
    // With an amount both are seen beside it, and stay so once its text no longer says them.
    const { currency, period }: typeof change = amount === null ? change : { ...shown, ...change };
    changeMyPayOf(store, {
      ...change,
      ...(currency !== undefined && { chosenCurrency: currency, placeBeside: currency }),
      ...(period !== undefined && { chosenPeriod: period }),
      chosenPlace: place,
      ...(amount !== null && { typed: plainAmount(amount), taken: '' }),
    });
  },
};
