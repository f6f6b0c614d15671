import type { Action } from './action';
import { changeMyPayOf, deleteKeptPay } from './keepMyPay';

/** Keeps the reader's own pay in this browser from now on, or deletes what is kept of it. */
export const rememberMyPay: Action<[remembered: boolean]> = {
  name: 'Remember your pay on this device',
  perform(store, remembered) {
    if (remembered || deleteKeptPay(store)) changeMyPayOf(store, { remembered });
  },
};
