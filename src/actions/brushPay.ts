import type { PayRange } from '../query/payRange';
import { draftView } from '../store/viewTransitions';
import type { Action } from './action';

/**
 * Narrows to a range of comparable pay, in the unit of the scale, as a draft: `settle` commits it. A
 * range without bounds is none.
 */
export const brushPay: Action<[range: PayRange]> = {
  name: 'Narrow to a range of pay',
  perform(store, { low, high }) {
    store.setState(draftView({ payRange: low === null && high === null ? null : { low, high } }));
  },
};
