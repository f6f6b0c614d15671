import type { Arrangement } from '../query/view';
import { commitView } from '../store/viewTransitions';
import type { Action } from './action';

/** Puts the bars in the page's order, or in that of comparable pay. */
export const arrangeBars: Action<[arrangement: Arrangement]> = {
  name: 'Arrange the bars',
  perform(store, arrangement) {
    store.setState(commitView({ arrangement }));
  },
};
