import { type MyPay, NO_PAY, plainAmount } from '../store/myPay';
import type { Action } from './action';
import { changeMyPayOf } from './keepMyPay';

/**
 * Changes what the reader's own pay is measured in. A text that says otherwise, such as "€93,000",
 * then becomes its amount alone.
 */
export const changeMyPay: Action<[change: Partial<Pick<MyPay, 'currency' | 'period' | 'place'>>]> = {
  name: 'Change what your pay is in',
  perform(store, change) {
    const { amount, taken } = store.getState().myPay ?? NO_PAY;
    const says = amount !== null && taken !== '' && change.place === undefined;
    changeMyPayOf(store, { ...change, ...(says ? { typed: plainAmount(amount), taken: '' } : {}) });
  },
};
