import { arrangeBars } from './arrangeBars';
import type { Action } from './action';

/** From page order to one scale and back. */
export const swapArrangement: Action = {
  name: 'Switch between page order and one scale',
  key: 'o',
  perform(store) {
    arrangeBars.perform(store, store.getState().view.arrangement === 'page' ? 'scale' : 'page');
  },
};
