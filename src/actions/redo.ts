import { redoStep } from '../store/undo';
import type { Action } from './action';
import { sayStep } from './sayStep';

/** Makes the change that was undone last again, and says what it is. */
export const redo: Action = {
  name: 'Redo what was undone',
  keys: ['Control+Shift+Z', 'Control+Y'],
  perform(store) {
    const before = store.getState();
    if (before.awaitedDataset !== null) return;
    store.setState(redoStep);
    const { dataset, committedView, future } = store.getState();
    if (future === before.future) return;
    sayStep(store, 'Redone', dataset, before.committedView, committedView);
  },
};
