import type { Action } from './action';
import { takingAlong } from './takingAlong';

/** Saves what could not be copied as a file instead. */
export const saveByHand: Action = {
  name: 'Save what could not be copied',
  perform(store) {
    const { byHand } = takingAlong(store).getState();
    if (byHand === null) return;
    void import('./handOver').then(({ handOver }) =>
      handOver(store, new Blob([byHand.text], { type: 'text/plain;charset=utf-8' }), byHand.fileName, 'The text was'),
    );
  },
};
