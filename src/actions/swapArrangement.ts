import { arrangeBars } from './arrangeBars';
import type { Action } from './action';

/** From page order to one scale and back. */
export const swapArrangement: Action = {
  name: 'Switch between page or file order and one scale',
  keys: ['O', 'Shift+O'],
  perform(store) {
    // As published both orders are the same.
    if (store.getState().view.scale.basis === 'published') return;
    arrangeBars.perform(store, store.getState().view.arrangement === 'page' ? 'scale' : 'page');
  },
};
