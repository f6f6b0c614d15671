import { settleView } from '../store/viewTransitions';
import type { Action } from './action';

/** Ends typing or dragging: the view as it is becomes one step of the history. */
export const settle: Action = {
  name: 'Finish an edit',
  perform(store) {
    const { view, committedView } = store.getState();
    if (view !== committedView) store.setState(settleView);
  },
};
