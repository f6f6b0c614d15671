import type { Action } from './action';
import { sayNotTaken, takingAlong } from './takingAlong';

/** Saves what could not be copied as a file instead. */
export const saveByHand: Action = {
  name: 'Save what could not be copied',
  perform(store) {
    const { byHand } = takingAlong(store).getState();
    if (byHand === null) return;
    import('./handOver')
      .then(({ handOver }) =>
        handOver(store, new Blob([byHand.text], { type: 'text/plain;charset=utf-8' }), byHand.fileName, 'The text was'),
      )
      .catch(() => {
        sayNotTaken(store, 'The text was not saved: a part of the page could not be loaded. Copy it from the field.', byHand);
      });
  },
};
