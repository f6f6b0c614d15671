import type { Action } from './action';
import { deleteKeptPay } from './keepMyPay';

/** Drops the reader's own pay, here and in this browser. */
export const forgetMyPay: Action = {
  name: 'Forget my pay',
  perform(store) {
    if (store.getState().myPay?.remembered === true && !deleteKeptPay(store)) return;
    store.setState({ myPay: null });
  },
};
