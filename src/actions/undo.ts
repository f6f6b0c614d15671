import { undoStep } from '../store/undo';
import type { Action } from './action';
import { sayStep } from './sayStep';

/** Takes the last change of the view back, and says what it was. */
export const undo: Action = {
  name: 'Undo the last change',
  keys: ['Control+Z'],
  perform(store) {
    const before = store.getState();
    // While a data set is looked for there is no view on show to change.
    if (before.awaitedDataset !== null) return;
    store.setState(undoStep);
    const { dataset, committedView, future } = store.getState();
    const [undone] = future;
    if (undone === undefined || future === before.future) return;
    sayStep(store, 'Undone', dataset, committedView, undone);
  },
};
