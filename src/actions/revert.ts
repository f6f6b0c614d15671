import { revertView } from '../store/viewTransitions';
import type { Action } from './action';

/** Gives typing or dragging up: the view is again what was committed last. */
export const revert: Action = {
  name: 'Give an edit up',
  perform(store) {
    const { view, committedView } = store.getState();
    if (view !== committedView) store.setState(revertView);
  },
};
